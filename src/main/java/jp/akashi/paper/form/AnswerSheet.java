package jp.akashi.paper.form;

import static jp.akashi.paper.form.FormLayout.WORDS;

import java.util.LinkedHashMap;
import java.util.List;
import jp.akashi.item.Notation;
import jp.akashi.item.Value;
import jp.akashi.paper.form.FormLayout.Answers;
import jp.akashi.paper.form.FormStyles.Look;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Level;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Section;

/// Writes 申請書B: one row a blank, in official order.
final class AnswerSheet {
    private final SheetPen pen;
    private final Lists lists;
    private final FilledForm form;
    private int at = FormLayout.FIRST;

    AnswerSheet(SheetPen pen, Lists lists, FilledForm form) {
        this.pen = pen;
        this.lists = lists;
        this.form = form;
    }

    void write(Edition edition) {
        pen.columns(Answers.class);
        for (var section : edition.sections()) {
            section.rows().forEach(row -> write(section, row));
        }
        pen.finish(Answers.FIELD.ordinal(), Answers.PAGES.ordinal());
    }

    private void write(Section section, Row row) {
        for (var field : row.fields()) {
            boolean first = field.equals(row.fields().getFirst());
            put(Answers.NUMBER, String.valueOf(row.number()), Look.LOCKED);
            put(Answers.SECTION, section.label().ja(), Look.LOCKED);
            put(Answers.GROUP, row.item().group().ja(), Look.LOCKED);
            put(Answers.ITEM, row.item().label().ja(), Look.LOCKED);
            put(Answers.FIELD, row.fields().size() == 1 ? "" : field.label().ja(), Look.LOCKED);
            put(Answers.ASK, Hints.asked(row, field), Look.ASK);
            level(row, field);
            answer(row, field);
            citations(row, first);
            put(Answers.ITEM_ID, row.id().value(), Look.LOCKED);
            put(Answers.FIELD_KEY, field.key().value(), Look.LOCKED);
            at++;
        }
    }

    private void level(Row row, Field field) {
        switch (input(row, field)) {
            case GATED -> put(Answers.LEVEL, WORDS.get("level.gated"), Look.LEVEL_GATED);
            case MANDATORY ->
                    put(Answers.LEVEL, WORDS.get("level.mandatory"), Look.LEVEL_MANDATORY);
            default -> put(Answers.LEVEL, WORDS.get("level.optional"), Look.LEVEL_OPTIONAL);
        }
    }

    private void answer(Row row, Field field) {
        put(Answers.ANSWER, text(row, field), input(row, field));
        var example = row.item().help().example().getOrDefault(field.key(), "");
        var words = Hints.words(field);
        if (words.isEmpty()) {
            pen.prompt(Answers.ANSWER.at(at), example);
        } else {
            pen.offer(Answers.ANSWER.at(at), lists.place(words), example);
        }
        hint(row, field);
    }

    /// How to answer; for a figure its unit, which may be chosen here instead of written behind it.
    private void hint(Row row, Field field) {
        var units = Hints.units(row.item(), field);
        if (units.isEmpty()) {
            put(Answers.HINT, Hints.of(row.item(), field), Look.ASK);
        } else {
            var answer = form.disclosure().answer(row.id()).find(field.key());
            var unit =
                    answer.orElse(null) instanceof Value.Quantity quantity
                            ? quantity.unit()
                            : units.getFirst();
            put(Answers.HINT, unit, input(row, field));
            pen.offer(Answers.HINT.at(at), lists.place(units), WORDS.get("prompt.unit"));
        }
    }

    private void citations(Row row, boolean first) {
        var cited = form.citations().getOrDefault(row.id(), List.of());
        var look = first ? Look.OPTIONAL : Look.UNUSED;
        put(
                Answers.DOCUMENTS,
                first ? CitationCells.documents(cited) : WORDS.get("hint.below"),
                look);
        put(Answers.PAGES, first ? CitationCells.pages(cited) : "", look);
        if (first) {
            pen.prompt(Answers.DOCUMENTS.at(at), WORDS.get("prompt.documents"));
            pen.prompt(Answers.PAGES.at(at), WORDS.get("prompt.pages"));
        }
    }

    private String text(Row row, Field field) {
        var answer = form.disclosure().answer(row.id());
        if (!row.item().traits().perSite()) {
            return answer.find(field.key())
                    .map(value -> Notation.print(field.kind(), value))
                    .orElse("");
        }
        var bySite = new LinkedHashMap<String, Value>();
        for (var part : answer.parts()) {
            var value = part.values().get(field.key());
            if (value != null) {
                bySite.put(part.site(), value);
            }
        }
        return Notation.printParts(field.kind(), form.sites(), bySite);
    }

    private static Look input(Row row, Field field) {
        if (row.findGate().filter(gate -> gate.field().equals(field.key())).isPresent()) {
            return Look.GATED;
        }
        return row.levelOf(field.key()) == Level.MANDATORY ? Look.MANDATORY : Look.OPTIONAL;
    }

    private void put(Answers column, String text, Look look) {
        pen.put(column.at(at), text, look);
    }
}
