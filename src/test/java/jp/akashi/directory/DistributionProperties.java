package jp.akashi.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.akashi.item.Answer;
import jp.akashi.item.Qualifier;
import jp.akashi.item.Value;
import jp.akashi.kernel.ItemId;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.road.Papers;
import jp.akashi.road.SmallScheme;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// How answers are spread, whatever they are.
class DistributionProperties {
    @Property
    void theRangesHoldEveryFigureOnceAndHaveNoGaps(@ForAll("spread") Spread spread) {
        var ranges = spread.ranges();

        assertThat(ranges).hasSizeBetween(1, Spread.RANGES);
        assertThat(ranges.stream().mapToInt(Spread.Range::count).sum()).isEqualTo(spread.count());
        assertThat(ranges.getFirst().from()).isLessThanOrEqualTo(spread.least());
        assertThat(ranges.getLast().below()).isGreaterThan(spread.most());
        for (int at = 1; at < ranges.size(); at++) {
            assertThat(ranges.get(at).from()).isEqualByComparingTo(ranges.get(at - 1).below());
        }
        for (var figure : spread.figures().keySet()) {
            assertThat(ranges.stream().filter(range -> range.holds(figure))).hasSize(1);
        }
    }

    @Property
    void theMiddleIsAFigureWithNoMoreThanHalfOnEitherSide(@ForAll("spread") Spread spread) {
        var rank = spread.rank(spread.median());

        assertThat(rank.same()).isPositive();
        assertThat(rank.below()).isLessThanOrEqualTo(spread.count() / 2);
        assertThat(rank.above()).isLessThanOrEqualTo(spread.count() / 2);
        assertThat(rank.below() + rank.same() + rank.above()).isEqualTo(spread.count());
    }

    @Property
    void whatIsAddedAndTakenAwayLeavesNoTrace(
            @ForAll("entries") List<Entry> kept, @ForAll("entries") List<Entry> gone) {
        var distributions = new Distributions(SmallScheme.SCHEMES);
        var alone = new Distributions(SmallScheme.SCHEMES);

        gone.forEach(distributions::add);
        kept.forEach(distributions::add);
        gone.forEach(distributions::remove);
        kept.forEach(alone::add);

        for (var item : items()) {
            assertThat(counts(distributions, item)).isEqualTo(counts(alone, item));
        }
    }

    @Property
    void whatIsToldAndTakenUpAgainIsTheSame(
            @ForAll("entries") List<Entry> before, @ForAll("entries") List<Entry> after) {
        var whole = new Distributions(SmallScheme.SCHEMES);
        before.forEach(whole::add);
        var restored = new Distributions(SmallScheme.SCHEMES);
        whole.tell(restored::restore);
        after.forEach(whole::add);
        after.forEach(restored::add);
        before.forEach(whole::remove);
        before.forEach(restored::remove);

        for (var item : items()) {
            assertThat(counts(restored, item)).isEqualTo(counts(whole, item));
        }
    }

    @Test
    void wordsThatWereNeverToldAreRefused() {
        var distributions = new Distributions(SmallScheme.SCHEMES);

        assertThatThrownBy(() -> distributions.restore(List.of("a.b", "c", "what", "x"), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void everyServiceThatIsAskedRepliesOnce(@ForAll("entries") List<Entry> entries) {
        var distributions = new Distributions(SmallScheme.SCHEMES);
        entries.forEach(distributions::add);

        for (var item : items()) {
            var distribution = distributions.of(item);
            assertThat(distribution.asked()).isEqualTo(entries.size());
            assertThat(distribution.blanks().values())
                    .allMatch(blank -> blank.asked() == entries.size());
        }
    }

    @Test
    void aTargetIsNoFigureOfWhatIs() {
        var distributions = new Distributions(SmallScheme.SCHEMES);
        distributions.add(entry(figure("3", Qualifier.TARGET)));
        distributions.add(entry(figure("1", null)));

        var figures = distributions.of(SmallScheme.NOTICE).blank(SmallScheme.PERIOD).figures();

        assertThat(figures)
                .containsEntry(
                        new Distribution.Measure("notice", true), one(new BigDecimal("9E+1")))
                .containsEntry(
                        new Distribution.Measure("notice", false), one(new BigDecimal("3E+1")));
    }

    @Test
    void ofAWithheldAnswerOnlyTheStateIsCounted() {
        var distributions = new Distributions(SmallScheme.SCHEMES);
        distributions.add(entry(Revisions.withheld(3)));

        var blank = distributions.of(SmallScheme.NOTICE).blank(SmallScheme.PERIOD);

        assertThat(blank.of(Reply.WITHHELD)).isEqualTo(1);
        assertThat(blank.figures()).isEmpty();
    }

    @Test
    void sitesThatDifferAreToldFromThoseThatDoNot() {
        var yes = Map.of(SmallScheme.DONE, (Value) new Value.YesNo(true, "", null));
        var no = Map.of(SmallScheme.DONE, (Value) new Value.YesNo(false, "", null));
        var both = new Answer(List.of(new Answer.Part("東", yes), new Answer.Part("西", no)));
        var first = small(Map.of(SmallScheme.MONITORING, new Statement.Disclosed(both)));
        var counted = new Distributions(SmallScheme.SCHEMES);
        counted.add(first);
        counted.add(small(Map.of(SmallScheme.MONITORING, new Statement.Disclosed(Answer.of(yes)))));

        assertThat(counted.of(SmallScheme.MONITORING).blank(SmallScheme.DONE).yesNo())
                .isEqualTo(new Distribution.YesNo(1, 0, 1));
    }

    @Test
    void aSingleFigureIsARangeByItself() {
        var spread = new Spread(new TreeMap<>(Map.of(new BigDecimal("99.95"), 3)));

        assertThat(spread.ranges()).singleElement().matches(range -> range.count() == 3);
        assertThat(new Spread(new TreeMap<>()).ranges()).isEmpty();
    }

    private static Spread one(BigDecimal figure) {
        return new Spread(new TreeMap<>(Map.of(figure, 1)));
    }

    private static List<ItemId> items() {
        return SmallScheme.SCHEMES.get(SmallScheme.EDITION).rows().stream()
                .map(row -> row.id())
                .toList();
    }

    /// Blanks nobody was ever asked and blanks nobody is asked any more are the same.
    private static Object counts(Distributions distributions, ItemId item) {
        var distribution = distributions.of(item);
        var said = new ArrayList<Object>();
        said.add(distribution.asked());
        distribution
                .blanks()
                .forEach((field, blank) -> {
                    if (blank.asked() > 0) {
                        said.add(List.of(field, blank));
                    }
                });
        return said;
    }

    private static Statement figure(String months, @Nullable Qualifier as) {
        return new Statement.Disclosed(
                Papers.one(
                        SmallScheme.PERIOD,
                        new Value.Quantity(new BigDecimal(months), "ヶ月前", as, "")));
    }

    private static Entry entry(Statement notice) {
        return small(Map.of(SmallScheme.NOTICE, notice));
    }

    private static Entry small(Map<ItemId, Statement> statements) {
        return Revisions.with(Revisions.first(statements), SmallScheme.EDITION);
    }

    @Provide
    Arbitrary<Spread> spread() {
        var figures =
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-50"), new BigDecimal("5000000000"))
                        .ofScale(2)
                        .map(BigDecimal::stripTrailingZeros);
        return Arbitraries.maps(figures, Arbitraries.integers().between(1, 9))
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(TreeMap::new)
                .map(Spread::new);
    }

    @Provide
    Arbitrary<List<Entry>> entries() {
        var notices =
                Arbitraries.of(
                        figure("1", null),
                        figure("3", Qualifier.TARGET),
                        Revisions.withheld(3),
                        new Statement.Unanswered());
        var monitoring =
                Arbitraries.of(
                        done(new Value.YesNo(true, "", null)),
                        done(new Value.YesNo(false, "", null)),
                        done(new Value.NotDone("")),
                        done(new Value.NotDisclosed("")));
        return Combinators.combine(notices, monitoring)
                .as((notice, done) ->
                        small(Map.of(SmallScheme.NOTICE, notice, SmallScheme.MONITORING, done)))
                .list()
                .ofMaxSize(6);
    }

    private static Statement done(Value value) {
        return new Statement.Disclosed(Papers.one(SmallScheme.DONE, value));
    }
}
