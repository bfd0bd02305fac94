package jp.akashi.web.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.akashi.item.Gate;
import jp.akashi.item.Kind;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Level;
import jp.akashi.scheme.Row;
import jp.akashi.web.kit.Choice;
import jp.akashi.web.kit.Fault;
import jp.akashi.web.kit.Need;
import jp.akashi.web.kit.Saying;
import jp.akashi.web.provider.form.CitationLine;
import jp.akashi.web.provider.form.Entry;
import jp.akashi.web.provider.form.ItemForm;
import org.jspecify.annotations.Nullable;

/// One item of 申請書B as a page shows it: the form, whether it may be changed, what became of saving
/// it, and what a colleague wrote meanwhile.
///
/// @param errors the sentence about a blank or a line of evidence, by its name
public record ItemView(
        Folder folder,
        ItemForm form,
        State state,
        String said,
        Map<String, String> errors,
        @Nullable Clash clash) {
    private static final int CHARACTERS_OF_A_LINE = 40;
    private static final int MOST_LINES = 8;

    /// What became of saving an item; `STORED` when there was nothing to save.
    public enum State {
        STORED,
        SAVED,
        FAULTY,
        CLASHING
    }

    /// What a colleague wrote while this was being written: who and when, what it says and cites,
    /// and the fingerprint of it; and what this says.
    public record Clash(Edits.Last last, Side theirs, Side mine, String fingerprint) {}

    /// One of two states of an item.
    public record Side(List<Saying> sayings, List<String> citations) {}

    static ItemView stored(Folder folder, Row row) {
        var form = ItemForm.of(row, folder.dossier());
        return new ItemView(folder, form, State.STORED, "", Map.of(), null);
    }

    public Row row() {
        return form.row();
    }

    public boolean isOpen() {
        return folder.scope().isOpen(row().id());
    }

    public boolean isAmiss() {
        return state == State.FAULTY || state == State.CLASHING;
    }

    public Side side() {
        return Sides.of(row(), folder.dossier());
    }

    public @Nullable String error(Entry entry) {
        return errors.get(entry.name());
    }

    public @Nullable String error(CitationLine line) {
        return errors.get(line.name());
    }

    /// The first control of a blank, with its label, its weight and what is wrong with it.
    public jp.akashi.web.kit.Field blank(Entry entry, String part) {
        return jp.akashi.web.kit.Field.of(entry.nameOf(part), entry.field().label().ja())
                .need(need(entry.field()))
                .value(entry.first(part))
                .error(error(entry));
    }

    /// As many lines as the example of a good answer needs, so that a name gets less room than a
    /// description.
    public int lines(Entry entry) {
        var example =
                row().item()
                        .help()
                        .example()
                        .getOrDefault(entry.field().key(), entry.first("text"));
        int lines =
                example.lines().mapToInt(line -> 1 + line.length() / CHARACTERS_OF_A_LINE).sum();
        return Math.clamp(lines, 1, MOST_LINES);
    }

    public List<Choice> units(Entry entry, List<String> units) {
        return units.stream()
                .map(unit -> new Choice(unit, unit).chosen(unit.equals(entry.first("unit"))))
                .toList();
    }

    public List<Choice> options(Entry entry, Kind.Choice kind) {
        var options = new ArrayList<Choice>();
        kind.options()
                .forEach(option ->
                        options.add(
                                new Choice(option.key(), option.label().ja())
                                        .chosen(entry.all("key").contains(option.key()))));
        if (!kind.multi()) {
            options.add(new Choice("", "未回答").chosen(entry.first("key").isEmpty()));
        }
        return options;
    }

    public List<Choice> qualifiers(Entry entry, Kind.Quantity kind) {
        var meanings = new ArrayList<Choice>();
        kind.qualifiers()
                .forEach(meaning ->
                        meanings.add(
                                new Choice(
                                        meaning.name(),
                                        switch (meaning) {
                                            case ACTUAL -> "実績値";
                                            case TARGET -> "目標値";
                                        })));
        meanings.add(new Choice("", "未選択").chosen(entry.first("meant").isEmpty()));
        return meanings;
    }

    /// The rows a table shows: those filled in and two to go on with, or as many as were asked for.
    public List<Integer> rows(Entry entry, Kind.Table kind) {
        int last =
                entry.typed().entrySet().stream()
                        .filter(part -> part.getKey().matches("\\d{1,4}:.+"))
                        .filter(part -> !String.join("", part.getValue()).isBlank())
                        .mapToInt(part ->
                                Integer.parseInt(
                                        part.getKey().substring(0, part.getKey().indexOf(':'))))
                        .max()
                        .orElse(-1);
        var asked = entry.first(Entry.ROWS);
        int spare = asked.matches("\\d{1,4}") ? Integer.parseInt(asked) : Math.max(last + 3, 3);
        int shown = Math.max(last + 1, Math.min(spare, kind.maxRows()));
        return IntStream.range(0, shown).boxed().toList();
    }

    /// The documents that can be cited.
    public List<Choice> documents() {
        return folder.dossier().evidence().documents().stream()
                .map(document ->
                        new Choice(
                                document.label(),
                                "%s %s(全%dページ)"
                                        .formatted(
                                                document.label(),
                                                document.title(),
                                                document.file().pages())))
                .toList();
    }

    /// What the requirement of a 必須◎ item is.
    public String gate() {
        return row().findGate()
                .map(gate ->
                        switch (gate) {
                            case Gate.Done _ -> "実施していることが認定の要件です";
                            case Gate.AtLeast(_, var minimum) ->
                                    minimum.printed() + "以上であることが認定の要件です";
                        })
                .orElse("");
    }

    public Need need() {
        return row().isGated() ? Need.GATED : row().isMandatory() ? Need.MANDATORY : Need.ELECTIVE;
    }

    /// Beside a blank of several, how far it has to be filled in.
    public Need need(Field field) {
        if (row().fields().size() == 1) {
            return Need.UNMARKED;
        }
        return row().levelOf(field.key()) == Level.MANDATORY ? Need.MANDATORY : Need.ELECTIVE;
    }

    /// The faults in the order of the form, each with the place it is about.
    public List<Fault> faults() {
        var name = "No." + row().number() + " " + row().item().label().ja();
        if (clash != null) {
            return List.of(
                    new Fault(
                            form.anchor() + "-state",
                            name + ": ほかの担当者が先に変更しました。どちらの内容を残すか選んでください。"));
        }
        var blanks =
                form.sites().stream()
                        .flatMap(site -> site.entries().stream())
                        .filter(entry -> errors.containsKey(entry.name()))
                        .map(entry ->
                                new Fault(
                                        entry.anchor(),
                                        named(name, entry) + ": " + errors.get(entry.name())));
        var lines =
                form.citations().stream()
                        .filter(line -> errors.containsKey(line.name()))
                        .map(line ->
                                new Fault(line.anchor(), name + "の資料: " + errors.get(line.name())));
        return Stream.concat(blanks, lines).toList();
    }

    /// The longest words a blank takes.
    public static int limit(Kind kind) {
        return kind instanceof Kind.Text(var most, _) ? most : Kind.MAX_CHARS;
    }

    private String named(String item, Entry entry) {
        return row().fields().size() == 1 ? item : item + "・" + entry.field().label().ja();
    }
}
