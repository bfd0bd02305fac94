package jp.akashi.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.application.WithholdingReason;
import jp.akashi.directory.Comparison.Line;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Term;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.road.Papers;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.Test;

/// Services side by side.
class ComparisonTest {
    private static final LocalDate DAY = LocalDate.parse("2022-06-05");
    private static final ItemId A = new ItemId("a.a");
    private static final ItemId B = new ItemId("b.b");
    private static final ItemId C = new ItemId("c.c");

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
        var alone = line(said("言う"), new Statement.NotAsked());
        assertThat(alone.differs()).isFalse();
        assertThat(alone.isShared()).isFalse();
        assertThat(line(said("甲"), new Statement.NotAsked(), said("乙")).differs()).isTrue();
        assertThat(line(said("甲"), new Statement.Unanswered()).isShared()).isTrue();
    }

    @Test
    void linesComeInTheOrderOfTheFirstAndThenOfTheOthers() {
        var comparison =
                Comparison.of(List.of(entry(1, B, A), entry(2, C, A)), SmallScheme.SCHEMES.units());

        assertThat(comparison.lines()).extracting(Line::item).containsExactly(B, A, C);
        assertThat(comparison.lines().getFirst().statements())
                .containsExactly(said("b.b"), new Statement.NotAsked());
        assertThat(comparison.lines().getLast().statements())
                .containsExactly(new Statement.NotAsked(), said("c.c"));
        assertThat(comparison.lines().stream().filter(Line::isShared))
                .extracting(Line::item)
                .containsExactly(A);
        assertThat(comparison.isOfOneForm()).isFalse();
        assertThat(comparison.lines()).noneMatch(Line::differs);
    }

    private static Line line(Statement... statements) {
        return Line.of(A, List.of(statements), SmallScheme.SCHEMES.units());
    }

    private static Statement said(String words) {
        return new Statement.Disclosed(Papers.words(words));
    }

    private static Entry entry(int serial, ItemId... items) {
        Map<ItemId, Statement> statements = new LinkedHashMap<>();
        for (var item : items) {
            statements.put(item, said(item.value()));
        }
        var number = new CertificationNumber("AI", serial, "2206");
        return new Entry(
                number,
                number.printed(" "),
                SmallScheme.EDITION,
                new Entry.Face("", "", "", "", "", List.of()),
                new Entry.Standing(DAY, Term.ofYears(DAY, 2), 1, java.time.Instant.EPOCH),
                statements);
    }
}
