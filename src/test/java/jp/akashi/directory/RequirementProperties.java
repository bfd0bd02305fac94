package jp.akashi.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import jp.akashi.application.WithholdingReason;
import jp.akashi.directory.Condition.Weight;
import jp.akashi.item.Answer;
import jp.akashi.item.Value;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Term;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.road.SmallScheme;
import jp.akashi.scheme.Forms;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds of every requirement and every register.
class RequirementProperties {
    private static final FieldKey FIELD = new FieldKey("answer");
    private static final LocalDate DAY = LocalDate.parse("2022-04-01");
    private static final List<ItemId> ITEMS =
            List.of(new ItemId("a.one"), new ItemId("a.two"), new ItemId("a.three"));

    @Property
    void aFurtherConditionNeverAddsAMatch(
            @ForAll("conditions") List<Condition> asked,
            @ForAll("condition") Condition more,
            @ForAll("entry") Entry entry) {
        var before = new Requirement(asked).of(entry, Forms.UNITS).musts();
        var longer = new ArrayList<>(asked);
        longer.add(more);
        var after = new Requirement(longer).of(entry, Forms.UNITS).musts();

        assertThat(before == Holding.FAILS && after != Holding.FAILS).isFalse();
        assertThat(before == Holding.UNKNOWN && after == Holding.MEETS).isFalse();
    }

    @Property
    void theOrderOfConditionsMakesNoDifference(
            @ForAll("conditions") List<Condition> asked,
            @ForAll("entry") Entry entry,
            @ForAll long seed) {
        var shuffled = new ArrayList<>(asked);
        Collections.shuffle(shuffled, new Random(seed));

        var one = new Requirement(asked).of(entry, Forms.UNITS);
        var other = new Requirement(shuffled).of(entry, Forms.UNITS);

        assertThat(other.musts()).isEqualTo(one.musts());
        assertThat(other.wants()).isEqualTo(one.wants());
    }

    @Property
    void ofAServiceThatSaysNothingNothingIsKnown(@ForAll("conditions") List<Condition> asked) {
        var standing = new Requirement(asked).of(entry(Map.of()), Forms.UNITS);

        assertThat(standing.each()).allMatch(Holding.UNKNOWN::equals);
        assertThat(standing.wants()).isZero();
    }

    @Property
    void theEffectOfAConditionCountsEveryServiceOnce(
            @ForAll("condition") Condition condition, @ForAll("entries") List<Entry> entries) {
        var effect = Requirement.effect(condition, entries, Forms.UNITS);

        assertThat(effect.meets() + effect.fails() + effect.unknown()).isEqualTo(entries.size());
    }

    @Property
    void theRankingLosesNobodyAndPutsMatchesFirst(
            @ForAll("conditions") List<Condition> asked, @ForAll("entries") List<Entry> entries) {
        var ranked = new Requirement(asked).rank(entries, Forms.UNITS);

        assertThat(ranked)
                .extracting(Requirement.Standing::entry)
                .containsExactlyInAnyOrderElementsOf(entries);
        var musts = ranked.stream().map(Requirement.Standing::musts).toList();
        assertThat(musts.lastIndexOf(Holding.MEETS))
                .isLessThan(first(musts, Holding.UNKNOWN, Holding.FAILS));
        assertThat(musts.lastIndexOf(Holding.UNKNOWN)).isLessThan(first(musts, Holding.FAILS));
    }

    private static int first(List<Holding> musts, Holding... later) {
        return IntStream.range(0, musts.size())
                .filter(at -> List.of(later).contains(musts.get(at)))
                .findFirst()
                .orElse(musts.size());
    }

    @Provide
    Arbitrary<List<Condition>> conditions() {
        return condition().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<Condition> condition() {
        var predicates =
                Arbitraries.of(
                        new Predicate.Done(),
                        new Predicate.Disclosed(),
                        new Predicate.AtLeast(Forms.figure("60", "分")),
                        new Predicate.AtMost(Forms.figure("1", "時間")));
        return Combinators.combine(Arbitraries.of(ITEMS), predicates, Arbitraries.of(Weight.class))
                .as((item, predicate, weight) -> new Condition(item, FIELD, predicate, weight));
    }

    @Provide
    Arbitrary<List<Entry>> entries() {
        return entry().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<Entry> entry() {
        return statement()
                .list()
                .ofSize(ITEMS.size())
                .map(said -> {
                    var statements = new LinkedHashMap<ItemId, Statement>();
                    for (int at = 0; at < ITEMS.size(); at++) {
                        statements.put(ITEMS.get(at), said.get(at));
                    }
                    return entry(statements);
                });
    }

    private static Arbitrary<Statement> statement() {
        return Arbitraries.of(
                        new Value.YesNo(true, "", null),
                        new Value.YesNo(false, "", null),
                        new Value.Quantity(new BigDecimal("30"), "分", null, ""),
                        new Value.Quantity(new BigDecimal("2"), "時間", null, ""),
                        new Value.NotDone(""),
                        new Value.NotDisclosed(""))
                .<Statement>map(value -> new Statement.Disclosed(Answer.of(Map.of(FIELD, value))))
                .flatMap(said ->
                        Arbitraries.of(
                                said,
                                said,
                                new Statement.Unanswered(),
                                new Statement.NotAsked(),
                                new Statement.Withheld(WithholdingReason.OTHER, DAY)));
    }

    private static Entry entry(Map<ItemId, Statement> statements) {
        return new Entry(
                new CertificationNumber("AI", 1, "2204"),
                "AI 0001-2204",
                SmallScheme.EDITION,
                new Entry.Face("みほん", "みほん", "", "", "", List.of()),
                new Entry.Standing(
                        DAY, new Term(DAY, DAY.plusYears(2).minusDays(1)), 1, Instant.EPOCH),
                statements);
    }
}
