package jp.akashi.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.akashi.application.WithholdingReason;
import jp.akashi.directory.Alignment.Place;
import jp.akashi.directory.Comparison.Cell;
import jp.akashi.directory.Comparison.Line;
import jp.akashi.item.Answer;
import jp.akashi.item.Kind;
import jp.akashi.item.Qualifier;
import jp.akashi.item.Value;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Label;
import jp.akashi.kernel.Term;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Forms;
import jp.akashi.scheme.Item;
import jp.akashi.scheme.Item.Direction;
import jp.akashi.scheme.Level;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Section;
import jp.akashi.scheme.Succession;
import jp.akashi.scheme.Succession.Change;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Services side by side.
class ComparisonTest {
    private static final LocalDate DAY = LocalDate.parse("2022-06-05");
    private static final FieldKey FIELD = Forms.ANSWER;
    private static final ItemId A = new ItemId("a.a");
    private static final ItemId B = new ItemId("b.b");
    private static final ItemId C = new ItemId("c.c");
    private static final ItemId D = new ItemId("d.d");
    private static final Row.Demand DEMAND = new Row.Demand(Level.MANDATORY, Map.of(), null);

    @Test
    void theSameAnswerDoesNotDifferAndAnotherDoes() {
        assertThat(line(said("同じ"), said("同じ"), said("同じ")).differs()).isFalse();
        assertThat(line(said("同じ"), said("同じ"), said("違う")).differs()).isTrue();
    }

    @Test
    void theStatesOfAStatementAllDiffer() {
        var states =
                List.of(
                        said("言う"),
                        new Statement.Withheld(WithholdingReason.SECURITY, DAY),
                        new Statement.Unanswered());
        for (var one : states) {
            for (var other : states) {
                assertThat(line(one, other).differs()).isEqualTo(one != other);
            }
        }
    }

    @Test
    void whatIsNotAskedIsNoDifferenceAndNotShared() {
        var old = edition(1, row(A), row(B));
        var other = edition(2, row(A));
        var alone = Alignment.of(List.of(old, other)).places();
        assertThat(alone).extracting(Place::item).containsExactly(A, B);
        assertThat(alone.getFirst().traits().shared()).isTrue();
        assertThat(alone.getLast().traits().shared()).isFalse();

        var comparison = compare(List.of(old, other), said("言う"), new Statement.NotAsked());
        assertThat(comparison.lines().getLast().differs()).isFalse();
    }

    @Test
    void linesComeInTheOrderOfTheFirstAndThenOfTheOthers() {
        var comparison =
                compare(
                        List.of(edition(1, row(B), row(A)), edition(2, row(C), row(A))),
                        said("甲"),
                        said("甲"));

        assertThat(comparison.lines())
                .extracting(line -> line.place().item())
                .containsExactly(B, A, C);
        assertThat(comparison.lines().getFirst().cells())
                .extracting(Cell::statement)
                .containsExactly(said("甲"), new Statement.NotAsked());
        assertThat(comparison.lines()).noneMatch(Line::differs);
    }

    @Test
    void aRowThatWasSplitStandsBesideWhatItBecame() {
        var old = edition(1, row(A), row(B));
        var now =
                edition(2, row(B), row(C), row(D))
                        .following(
                                new Succession(
                                        old.id(),
                                        DAY,
                                        List.of(new Change.Split(A, List.of(C, D)))));

        var comparison = compare(List.of(old, now), said("前"), said("今"));

        assertThat(comparison.lines())
                .extracting(line -> line.place().item())
                .containsExactly(B, C, D);
        var split = comparison.lines().get(1);
        assertThat(split.cells().getFirst().statement()).isEqualTo(new Statement.NotAsked());
        assertThat(split.cells().getFirst().former())
                .extracting(former -> former.row().id(), former -> former.stand().statement())
                .containsExactly(tuple(A, said("前")));
        assertThat(split.differs()).isTrue();
        assertThat(split.place().traits().askedOtherwise()).isTrue();
        assertThat(split.place().traits().shared()).isTrue();
    }

    @Test
    void rowsThatWereMergedStandTogetherInWhicheverOrderTheServicesCome() {
        var old = edition(1, row(A), row(B));
        var now =
                edition(2, row(C))
                        .following(
                                new Succession(
                                        old.id(),
                                        DAY,
                                        List.of(new Change.Merged(List.of(A, B), C))));

        for (var editions : List.of(List.of(old, now), List.of(now, old))) {
            var line = compare(editions, said("甲"), said("乙")).lines();
            assertThat(line).hasSize(1);
            assertThat(line.getFirst().cells().get(editions.indexOf(old)).former())
                    .extracting(former -> former.row().id())
                    .containsExactly(A, B);
        }
    }

    @Test
    void aFormerRowThatAThirdEditionStillAsksKeepsItsOwnLine() {
        var old = edition(1, row(A));
        var now =
                edition(2, row(C))
                        .following(
                                new Succession(
                                        old.id(), DAY, List.of(new Change.Split(A, List.of(C)))));
        var third = edition(3, row(A));

        var comparison = compare(List.of(old, now, third), said("甲"), said("乙"), said("丙"));

        assertThat(comparison.lines())
                .extracting(line -> line.place().item())
                .containsExactly(A, C);
        assertThat(comparison.lines().getLast().place().traits().shared()).isFalse();
    }

    @Test
    void anItemInOtherWordsIsAskedOtherwise() {
        var reworded =
                new Row(
                        1,
                        row(A).item().inWords(label("別の問い"), label("別")),
                        DEMAND,
                        Forms.UNCHECKED);
        assertThat(Alignment.of(List.of(edition(1, row(A)), edition(2, reworded))).places())
                .allMatch(place -> place.traits().askedOtherwise());
        assertThat(Alignment.of(List.of(edition(1, row(A)), edition(2, row(A)))).places())
                .noneMatch(place -> place.traits().askedOtherwise());
    }

    @Test
    void theBestAndTheWorstFigureAreMarkedWhereTheItemHasADirection() {
        assertThat(merits(Direction.HIGHER_IS_BETTER, minutes(5), minutes(30), minutes(10)))
                .containsExactly("WORST", "BEST", "");
        assertThat(merits(Direction.LOWER_IS_BETTER, minutes(5), minutes(30), minutes(10)))
                .containsExactly("BEST", "WORST", "");
        assertThat(merits(Direction.NONE, minutes(5), minutes(30))).containsExactly("", "");
    }

    @Test
    void unitsOfOneKindCompareAndEqualFiguresTie() {
        assertThat(merits(Direction.HIGHER_IS_BETTER, minutes(60), figure("1", "時間", null)))
                .containsExactly("", "");
        assertThat(
                        merits(
                                Direction.HIGHER_IS_BETTER,
                                minutes(60),
                                figure("1", "時間", null),
                                minutes(59)))
                .containsExactly("BEST", "BEST", "WORST");
        assertThat(merits(Direction.HIGHER_IS_BETTER, minutes(60), figure("1", "%", null)))
                .containsExactly("", "");
    }

    @Test
    void aTargetIsNotBetterThanWhatWasMeasured() {
        var actual = figure("99.9", "%", Qualifier.ACTUAL);
        var lower = figure("99.5", "%", Qualifier.ACTUAL);
        var target = figure("99.99", "%", Qualifier.TARGET);
        assertThat(merits(Direction.HIGHER_IS_BETTER, actual, target)).containsExactly("", "");
        assertThat(merits(Direction.HIGHER_IS_BETTER, actual, target, lower))
                .containsExactly("BEST", "", "WORST");
        assertThat(merits(Direction.HIGHER_IS_BETTER, target, figure("99", "%", Qualifier.TARGET)))
                .containsExactly("BEST", "WORST");
        assertThat(merits(Direction.HIGHER_IS_BETTER, actual, figure("98", "%", null)))
                .containsExactly("", "");
    }

    @Test
    void whatIsNoFigureIsNeitherBestNorWorst() {
        assertThat(
                        merits(
                                Direction.HIGHER_IS_BETTER,
                                minutes(5),
                                said(new Value.NotDone("")),
                                said(new Value.NotDisclosed("")),
                                new Statement.Unanswered(),
                                minutes(6)))
                .containsExactly("WORST", "", "", "", "BEST");
        assertThat(merits(Direction.HIGHER_IS_BETTER, minutes(5), said(new Value.NotDone(""))))
                .containsExactly("", "");
    }

    @Test
    void theWorstSiteSpeaksForAService() {
        var two = sites(value("30", "分", null), value("10", "分", null));
        assertThat(merits(Direction.HIGHER_IS_BETTER, two, minutes(20)))
                .containsExactly("WORST", "BEST");
        assertThat(merits(Direction.LOWER_IS_BETTER, two, minutes(20)))
                .containsExactly("WORST", "BEST");
        var cell = cells(Direction.HIGHER_IS_BETTER, two, minutes(20)).getFirst();
        assertThat(cell.merits().get(FIELD)).isEqualTo(new Comparison.Marked("②", Merit.WORST));
        var without = sites(value("30", "分", null), new Value.NotDone(""));
        assertThat(merits(Direction.HIGHER_IS_BETTER, without, minutes(20)))
                .containsExactly("", "");
    }

    @Test
    void figuresAskedForInOtherWordsAreNotRanked() {
        var row = measured(Direction.HIGHER_IS_BETTER);
        var other =
                new Row(1, row.item().inWords(label("名"), label("別の問い")), DEMAND, Forms.UNCHECKED);
        var comparison =
                compare(List.of(edition(1, row), edition(2, other)), minutes(5), minutes(6));
        assertThat(comparison.lines().getFirst().cells()).allMatch(cell -> cell.merits().isEmpty());
    }

    private static List<String> merits(Direction direction, Statement... statements) {
        return cells(direction, statements).stream()
                .map(cell -> cell.merits().get(FIELD))
                .map(marked -> marked == null ? "" : marked.merit().name())
                .toList();
    }

    private static List<Cell> cells(Direction direction, Statement... statements) {
        var edition = edition(1, measured(direction));
        return compare(Stream.of(statements).map(_ -> edition).toList(), statements)
                .lines()
                .getFirst()
                .cells();
    }

    private static Line line(Statement... statements) {
        var edition = edition(1, row(A));
        return compare(Stream.of(statements).map(_ -> edition).toList(), statements)
                .lines()
                .getFirst();
    }

    /// Services after these editions, each of which says one thing on every item.
    private static Comparison compare(List<Edition> editions, Statement... statements) {
        var schemes = Forms.schemes(editions.stream().distinct().toArray(Edition[]::new));
        var entries = new ArrayList<Entry>();
        for (int at = 0; at < statements.length; at++) {
            entries.add(entry(at + 1, editions.get(at), statements[at]));
        }
        return Comparison.of(entries, schemes);
    }

    private static Entry entry(int serial, Edition edition, Statement statement) {
        var statements = new LinkedHashMap<ItemId, Statement>();
        edition.rows().forEach(row -> statements.put(row.id(), statement));
        var number = new CertificationNumber("AI", serial, "2206");
        return new Entry(
                number,
                number.printed(" "),
                edition.id(),
                new Entry.Face("", "", "", "", "", List.of()),
                new Entry.Standing(DAY, Term.ofYears(DAY, 2), 1, Instant.EPOCH),
                statements);
    }

    private static Edition edition(int year, Row... rows) {
        var day = LocalDate.of(2000 + year, 4, 1);
        return new Edition(
                new EditionId(Forms.EDITION.scheme(), day),
                day,
                new Edition.Guideline("指針", "総務省", "2022-02-15"),
                List.of(new Section("section", label("節"), Section.Part.SERVICE, List.of(rows))));
    }

    private static Row row(ItemId item) {
        return row(item, new Kind.Text(100, null), Direction.NONE);
    }

    private static Row measured(Direction direction) {
        return row(A, new Kind.Quantity(List.of("分", "時間", "%"), List.of(), false), direction);
    }

    private static Row row(ItemId id, Kind kind, Direction direction) {
        var label = label(id.value());
        var item =
                new Item(
                        id,
                        label,
                        label,
                        label,
                        List.of(new Field(FIELD, label, kind)),
                        new Item.Traits(false, false, direction),
                        new Item.Help(label, "", "", Map.of()));
        return new Row(1, item, DEMAND, Forms.UNCHECKED);
    }

    private static Label label(String text) {
        return new Label(text, text);
    }

    private static Statement minutes(int minutes) {
        return figure(String.valueOf(minutes), "分", null);
    }

    private static Statement figure(String number, String unit, @Nullable Qualifier qualifier) {
        return said(value(number, unit, qualifier));
    }

    private static Value value(String number, String unit, @Nullable Qualifier qualifier) {
        return new Value.Quantity(new BigDecimal(number), unit, qualifier, "");
    }

    private static Statement sites(Value one, Value other) {
        return new Statement.Disclosed(
                new Answer(
                        List.of(
                                new Answer.Part("①", Map.of(FIELD, one)),
                                new Answer.Part("②", Map.of(FIELD, other)))));
    }

    private static Statement said(Value value) {
        return new Statement.Disclosed(Answer.of(Map.of(FIELD, value)));
    }

    private static Statement said(String words) {
        return said(new Value.Words(words));
    }
}
