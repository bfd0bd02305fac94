package jp.akashi.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.akashi.application.WithholdingReason;
import jp.akashi.certification.Ending;
import jp.akashi.directory.Condition.Weight;
import jp.akashi.item.Answer;
import jp.akashi.item.Qualifier;
import jp.akashi.item.Value;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Term;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Forms;
import jp.akashi.store.memory.MemoryRegistry;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/// The register held against a requirement at once says of each service what holding it against
/// that service alone says.
class ScreeningProperties {
    private static final LocalDate DAY = LocalDate.parse("2022-06-01");
    private static final List<FieldKey> FIELDS =
            List.of(new FieldKey("answer"), new FieldKey("more"));
    private static final List<ItemId> ITEMS = List.of(new ItemId("a.one"), new ItemId("a.two"));

    @Property(tries = 300)
    void itSaysOfEachServiceWhatTheRequirementSays(
            @ForAll("register") List<Map<ItemId, Statement>> said,
            @ForAll("conditions") List<Condition> conditions) {
        var registry = registry(said);
        var requirement = new Requirement(conditions);

        var screened = screening(registry).screen(requirement, DAY);

        var standings =
                registry.present("", 100).stream()
                        .map(entry -> requirement.of(entry, Forms.UNITS))
                        .toList();
        assertThat(screened.total()).isEqualTo(standings.size());
        for (var holding : Holding.values()) {
            var group = list(registry, requirement, holding);
            var expected = standings.stream().filter(one -> one.musts() == holding).toList();
            assertThat(group)
                    .containsExactlyInAnyOrderElementsOf(
                            expected.stream().map(one -> one.entry().number()).toList());
            assertThat(group.stream().map(number -> -wants(number, standings)).toList()).isSorted();
            assertThat(screened.count(holding)).isEqualTo(group.size());
        }
        for (int at = 0; at < requirement.conditions().size(); at++) {
            assertThat(screened.each().get(at))
                    .isEqualTo(
                            Requirement.effect(
                                    requirement.conditions().get(at),
                                    registry.present("", 100),
                                    Forms.UNITS));
        }
    }

    @Property(tries = 100)
    void aFurtherConditionNeverAddsAMatchNorTheOrderChangesOne(
            @ForAll("register") List<Map<ItemId, Statement>> said,
            @ForAll("conditions") List<Condition> conditions,
            @ForAll("condition") Condition more) {
        var registry = registry(said);
        var longer = new ArrayList<>(conditions);
        longer.addFirst(more);
        var asked = new Requirement(conditions);
        var further = new Requirement(longer);
        var turned = new Requirement(longer.reversed());

        assertThat(list(registry, asked, Holding.MEETS))
                .containsAll(list(registry, further, Holding.MEETS));
        assertThat(list(registry, further, Holding.FAILS))
                .containsAll(list(registry, asked, Holding.FAILS));
        for (var holding : Holding.values()) {
            assertThat(list(registry, turned, holding)).isEqualTo(list(registry, further, holding));
        }
    }

    @Property(tries = 100)
    void aWishLeavesEverybodyWhereTheyWere(
            @ForAll("register") List<Map<ItemId, Statement>> said,
            @ForAll("conditions") List<Condition> conditions,
            @ForAll("condition") Condition more) {
        var screening = screening(registry(said));
        var longer = new ArrayList<>(conditions);
        longer.add(new Condition(more.item(), more.field(), more.predicate(), Weight.WANT));

        assertThat(screening.screen(new Requirement(longer), DAY).together())
                .isEqualTo(screening.screen(new Requirement(conditions), DAY).together());
    }

    @Property(tries = 100)
    void whatIsPublishedLaterCountsInPlaceOfWhatWasSaid(
            @ForAll("register") @Size(min = 1, max = 4) List<Map<ItemId, Statement>> said,
            @ForAll("statements") Map<ItemId, Statement> later,
            @ForAll("condition") Condition condition) {
        var registry = registry(said);
        var columns = new Columns();
        registry.present("", 100).forEach(columns::put);
        var entry = entry(1, 2, later, null);
        registry.append(entry);
        columns.put(entry);

        assertThat(columns.sieve(condition, Forms.UNITS).effect(columns.inForceOn(DAY)))
                .isEqualTo(Requirement.effect(condition, registry.present("", 100), Forms.UNITS));
    }

    @Property(tries = 20)
    void whoseCertificationIsNotInForceIsNotCounted(
            @ForAll("statements") Map<ItemId, Statement> said,
            @ForAll("condition") Condition condition) {
        var registry = new MemoryRegistry();
        registry.append(entry(1, 1, said, null));
        registry.append(entry(2, 1, said, new Ending(Ending.Kind.REVOKED, DAY)));
        var screening = screening(registry);
        var requirement = new Requirement(List.of(condition));

        assertThat(screening.screen(requirement, DAY.minusDays(1)).total()).isEqualTo(2);
        assertThat(screening.screen(requirement, DAY).total()).isEqualTo(1);
        assertThat(screening.screen(requirement, DAY.plusYears(3)).total()).isZero();
    }

    private static int wants(CertificationNumber number, List<Requirement.Standing> standings) {
        return standings.stream()
                .filter(one -> one.entry().number().equals(number))
                .findFirst()
                .orElseThrow()
                .wants();
    }

    private static List<CertificationNumber> list(
            MemoryRegistry registry, Requirement requirement, Holding holding) {
        return screening(registry).list(requirement, holding, DAY, new Search.Slice(0, 100));
    }

    private static Screening screening(MemoryRegistry registry) {
        return new ColumnScreening(registry, Forms.UNITS);
    }

    private static MemoryRegistry registry(List<Map<ItemId, Statement>> said) {
        var registry = new MemoryRegistry();
        for (int at = 0; at < said.size(); at++) {
            registry.append(entry(at + 1, 1, said.get(at), null));
        }
        return registry;
    }

    @Provide
    Arbitrary<List<Map<ItemId, Statement>>> register() {
        return statements().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<Map<ItemId, Statement>> statements() {
        return statement()
                .list()
                .ofSize(ITEMS.size())
                .map(each -> {
                    var statements = new LinkedHashMap<ItemId, Statement>();
                    for (int at = 0; at < ITEMS.size(); at++) {
                        statements.put(ITEMS.get(at), each.get(at));
                    }
                    return statements;
                });
    }

    private static Arbitrary<Statement> statement() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, answer().map(Statement.Disclosed::new)),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                new Statement.Unanswered(),
                                new Statement.NotAsked(),
                                new Statement.Withheld(WithholdingReason.OTHER, DAY),
                                new Statement.Disclosed(Answer.none()))));
    }

    private static Arbitrary<Answer> answer() {
        return Arbitraries.maps(Arbitraries.of(FIELDS), value())
                .ofMaxSize(2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> {
                    var sites = new ArrayList<Answer.Part>();
                    parts.forEach(part -> sites.add(new Answer.Part("①" + sites.size(), part)));
                    return new Answer(sites);
                });
    }

    private static Arbitrary<Value> value() {
        return Arbitraries.of(
                new Value.YesNo(true, "詳しい説明", null),
                new Value.YesNo(true, "", amount("90", "分", null)),
                new Value.YesNo(false, "予定なし", null),
                amount("30", "分", null),
                amount("1", "時間", Qualifier.ACTUAL),
                amount("2", "時間", Qualifier.TARGET),
                amount("5", "%", null),
                new Value.Words("東京都と大阪府の　データセンター"),
                new Value.Words("とうきょう"),
                new Value.Day(DAY),
                new Value.Day(DAY.minusYears(5)),
                new Value.Chosen(List.of("kanto"), ""),
                new Value.Chosen(List.of("kanto", "kansai"), "両方"),
                new Value.Rows(List.of(Map.of("a", "b"))),
                new Value.NotDone("しない"),
                new Value.NotDisclosed("言わない"));
    }

    private static Value.Quantity amount(
            String number, String unit, @Nullable Qualifier qualifier) {
        return new Value.Quantity(new BigDecimal(number), unit, qualifier, "備考");
    }

    @Provide
    Arbitrary<List<Condition>> conditions() {
        return condition().list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<Condition> condition() {
        var predicates =
                Arbitraries.<Predicate>of(
                        new Predicate.Done(),
                        new Predicate.Absent(),
                        new Predicate.Disclosed(),
                        new Predicate.AtLeast(Forms.figure("60", "分")),
                        new Predicate.AtMost(Forms.figure("1", "時間")),
                        new Predicate.Any(Set.of("kansai")),
                        new Predicate.None(Set.of("kansai")),
                        new Predicate.NotAfter(DAY.minusDays(1)),
                        new Predicate.NotBefore(DAY),
                        new Predicate.Mentions(Set.of("大阪府の データ", "京")));
        return Combinators.combine(
                        Arbitraries.of(ITEMS),
                        Arbitraries.of(FIELDS),
                        predicates,
                        Arbitraries.of(Weight.class))
                .as(Condition::new);
    }

    private static Entry entry(
            int serial, int revision, Map<ItemId, Statement> statements, @Nullable Ending ending) {
        var number = new CertificationNumber("AI", serial, "2204");
        var from = LocalDate.parse("2022-04-01");
        return new Entry(
                number,
                number.printed(" "),
                Forms.EDITION,
                new Entry.Face("みほん", "みほん", "", "", "", List.of()),
                new Entry.Standing(from, Term.ofYears(from, 2), revision, Instant.EPOCH, ending),
                statements);
    }
}
