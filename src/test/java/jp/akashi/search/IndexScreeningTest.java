package jp.akashi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import jp.akashi.directory.ColumnScreening;
import jp.akashi.directory.Condition;
import jp.akashi.directory.Condition.Weight;
import jp.akashi.directory.Gist;
import jp.akashi.directory.Holding;
import jp.akashi.directory.Predicate;
import jp.akashi.directory.Requirement;
import jp.akashi.directory.Screening;
import jp.akashi.directory.Search;
import jp.akashi.item.Kind;
import jp.akashi.item.Value;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Row;
import jp.akashi.store.memory.MemoryRegistry;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Screening by the index says what screening in memory says, service by service.
class IndexScreeningTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-22T03:00:00Z"));
    private static final MemoryRegistry REGISTRY = new MemoryRegistry();
    private static final CaughtUp DIRECTORY = new CaughtUp(REGISTRY, Seeded.SCHEMES, CLOCK);
    private static final Screening MEMORY = new ColumnScreening(REGISTRY, Seeded.SCHEMES.units());

    private final Random random = new Random(7);

    @BeforeAll
    static void publish() {
        Seeded.entries(240).forEach(REGISTRY::append);
    }

    @Test
    void ofAnyRequirementItSaysTheSame() {
        for (int at = 0; at < 150; at++) {
            isTheSame(requirement());
        }
    }

    @Test
    void whatIsPublishedLaterTakesThePlaceOfWhatWasSaid() {
        var before = requirement();
        isTheSame(before);
        for (var entry : REGISTRY.present("", 20)) {
            REGISTRY.append(Seeded.revised(entry, "改名"));
        }
        isTheSame(before);
        isTheSame(requirement());
    }

    @Test
    void whatDecidesIsKeptAsItWas() {
        for (var entry : REGISTRY.present("", 300)) {
            Gist.of(entry)
                    .forEach((blank, answer) ->
                            assertThat(
                                            Facts.read(
                                                    new BytesRef(Facts.written(answer)),
                                                    blank.field()))
                                    .isEqualTo(answer));
        }
    }

    private static void isTheSame(Requirement requirement) {
        var index = DIRECTORY.screening();
        var screened = index.screen(requirement, TODAY);
        assertThat(screened).isEqualTo(MEMORY.screen(requirement, TODAY));
        for (var condition : requirement.conditions()) {
            assertThat(index.effect(condition, TODAY)).isEqualTo(MEMORY.effect(condition, TODAY));
        }
        for (var holding : Holding.values()) {
            for (int from = 0; from <= screened.count(holding); from += 60) {
                var slice = new Search.Slice(from, 60);
                assertThat(index.list(requirement, holding, TODAY, slice))
                        .isEqualTo(MEMORY.list(requirement, holding, TODAY, slice));
            }
        }
    }

    private Requirement requirement() {
        var conditions = new ArrayList<Condition>();
        for (int left = random.nextInt(4); left >= 0; left--) {
            var row = pick(pick(pick(Seeded.SCHEMES.all()).editions()).rows());
            var field = pick(row.fields());
            conditions.add(
                    new Condition(
                            row.id(),
                            field.key(),
                            pick(predicates(row, field)),
                            pick(List.of(Weight.values()))));
        }
        return new Requirement(conditions);
    }

    private static List<Predicate> predicates(Row row, Field field) {
        var predicates = new ArrayList<Predicate>(List.of(new Predicate.Disclosed()));
        switch (field.kind()) {
            case Kind.YesNoDetail(var units) -> {
                predicates.add(new Predicate.Done());
                predicates.add(new Predicate.Absent());
                units.forEach(unit -> predicates.add(new Predicate.AtLeast(amount(10, unit))));
            }
            case Kind.Quantity quantity ->
                    quantity.units()
                            .forEach(unit -> {
                                predicates.add(new Predicate.AtLeast(amount(3, unit)));
                                predicates.add(new Predicate.AtMost(amount(90, unit)));
                            });
            case Kind.Choice(var options, _) -> {
                predicates.add(new Predicate.Any(Set.of(options.getFirst().key())));
                predicates.add(new Predicate.None(Set.of(options.getLast().key())));
            }
            case Kind.Date _ -> predicates.add(new Predicate.NotAfter(LocalDate.of(2018, 1, 1)));
            case Kind.Text _ -> {
                predicates.add(new Predicate.Mentions(Set.of("日本", "東京")));
                predicates.add(new Predicate.Mentions(Set.of("バックアップ")));
            }
            case Kind.Table _ -> {}
        }
        assertThat(predicates).as(row.id().value()).allMatch(one -> one.suits(field.kind()));
        return predicates;
    }

    private static Value.Quantity amount(int number, String unit) {
        return new Value.Quantity(BigDecimal.valueOf(number), unit, null, "");
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
