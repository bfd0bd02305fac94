package jp.akashi.demo.crowd;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.akashi.application.WithholdingReason;
import jp.akashi.demo.OwnWords;
import jp.akashi.item.Answer;
import jp.akashi.item.Kind;
import jp.akashi.item.Value;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Field;

/// A publication of a service: the last of some events.
final class Revision {
    private static final int WITHHOLDS = 12;
    private static final int IS_WITHHELD = 3;
    private static final int NOT_DISCLOSED_MANDATORY = 2;
    private static final int NOT_DISCLOSED_OPTIONAL = 9;
    private static final int NOT_DONE = 5;
    private static final int LAZIEST = 60;

    /// How often a measure is not taken, of each hundred; every item has one of these.
    private static final List<Integer> NONE = List.of(2, 4, 7, 11, 16, 24, 38);

    private final Made made;
    private final List<Life.Event> events;
    private final Life.Event last;
    private final Sheet sheet;
    private final CrowdAnswers answers;

    Revision(Made made, List<Life.Event> events, Map<EditionId, Sheet> sheets) {
        this.made = made;
        this.events = events;
        this.last = events.getLast();
        var disclosed = lastRenewal().minusDays(50);
        this.sheet = Objects.requireNonNull(sheets.get(edition(made)));
        this.answers = new CrowdAnswers(Facts.of(made, disclosed), sites());
    }

    private EditionId edition(Made made) {
        return made.scheme().findEditionOn(lastRenewal()).orElseThrow().id();
    }

    private LocalDate lastRenewal() {
        return last.term().from();
    }

    Entry entry() {
        return new Entry(
                made.number(),
                made.scheme().numbering().print(made.number()),
                sheet.edition().id(),
                face(),
                last.standing(made, events.size()),
                statements());
    }

    private Entry.Face face() {
        var company = made.company();
        return new Entry.Face(
                made.service(),
                company.name(),
                company.corporateNumber(),
                made.summary(),
                "https://www." + company.host() + "/",
                List.of(made.offer().type()));
    }

    private List<String> sites() {
        int count = List.of(1, 1, 1, 2, 1, 1, 2, 1, 3, 1).get(made.dice().of("sites").below(10));
        return count == 1
                ? List.of()
                : Stream.of("第一", "第二", "第三")
                        .limit(count)
                        .map(nth -> made.stem() + nth + "データセンター")
                        .toList();
    }

    private Map<ItemId, Statement> statements() {
        var statements = new LinkedHashMap<ItemId, Statement>();
        for (var row : sheet.edition().rows()) {
            statements.put(row.id(), new Statement.Unanswered());
        }
        var coined = made.dice().of("coined").pick(sheet.wordy());
        for (var line : sheet.lines()) {
            var item = line.row().id();
            statements.put(item, statement(line, item.equals(coined)));
        }
        return statements;
    }

    private Statement statement(Sheet.Line line, boolean coined) {
        var dice = made.dice().of(leader(line).value()).of(version(line));
        if (coined || line.isFixed()) {
            return new Statement.Disclosed(answers.of(line, dice.of("words"), coined));
        }
        boolean mandatory = line.row().isMandatory();
        if (!mandatory && dice.chance(made.dice().of("laziness").below(LAZIEST))) {
            return new Statement.Unanswered();
        }
        if (made.dice().of("secrets").chance(WITHHOLDS) && dice.chance(IS_WITHHELD)) {
            return withheld(dice);
        }
        return new Statement.Disclosed(answer(line, dice));
    }

    /// How often this row was answered anew until this publication.
    private int version(Sheet.Line line) {
        int version = 0;
        for (int number = 1; number < events.size(); number++) {
            var dice = made.dice().of("anew").of(number).of(leader(line).value());
            if (dice.chance(events.get(number).share())) {
                version = number;
            }
        }
        return version;
    }

    private static ItemId leader(Sheet.Line line) {
        return OwnWords.IN_USE.leader(line.row().id());
    }

    private Statement withheld(Dice dice) {
        var until = last.term().until();
        return new Statement.Withheld(
                dice.pickUneven(List.of(WithholdingReason.values())),
                until.isBefore(last.day()) ? last.day().plusMonths(6) : until);
    }

    private Answer answer(Sheet.Line line, Dice dice) {
        var reasons = Phrases.IN_USE.reasons();
        boolean mandatory = line.row().isMandatory();
        if (!line.row().isGated()
                && dice.chance(mandatory ? NOT_DISCLOSED_MANDATORY : NOT_DISCLOSED_OPTIONAL)) {
            return absent(line, new Value.NotDisclosed(dice.pick(reasons.notDisclosed())));
        }
        if (line.isMeasure() && dice.chance(NOT_DONE)) {
            return absent(line, new Value.NotDone(dice.pick(reasons.notDone())));
        }
        var none = NONE.get(Math.floorMod(leader(line).hashCode(), NONE.size()));
        if (line.isMeasure() && dice.chance(none)) {
            return absent(line, new Value.YesNo(false, dice.pick(reasons.none()), null));
        }
        return answers.of(line, dice.of("words"), false);
    }

    /// Where a measure is not taken its particulars have nothing to say; where nothing is said, it
    /// is said of each blank.
    private Answer absent(Sheet.Line line, Value value) {
        var values = new LinkedHashMap<FieldKey, Value>();
        var presence = line.presence();
        for (var field : line.row().fields()) {
            if (presence.isEmpty() || presence.get().field().equals(field)) {
                fitting(field, value).ifPresent(fits -> values.put(field.key(), fits));
            }
        }
        return line.row().item().traits().perSite() ? everywhere(values) : Answer.of(values);
    }

    private Optional<Value> fitting(Field field, Value value) {
        boolean isYesNo = field.kind() instanceof Kind.YesNoDetail;
        return value instanceof Value.YesNo && !isYesNo
                ? Optional.of(new Value.NotDone(""))
                : Optional.of(value);
    }

    private Answer everywhere(Map<FieldKey, Value> values) {
        var names = sites().isEmpty() ? List.of("") : sites();
        return new Answer(names.stream().map(site -> new Answer.Part(site, values)).toList());
    }
}
