package jp.akashi.takeover;

import static jp.akashi.Outcomes.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.akashi.Proves;
import jp.akashi.agenda.Kind;
import jp.akashi.application.WithholdingReason;
import jp.akashi.application.WithholdingRequest;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Ending;
import jp.akashi.certification.Life;
import jp.akashi.examination.Stage;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Term;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Publish;
import jp.akashi.registry.Statement;
import jp.akashi.renewal.PlanRenewal;
import jp.akashi.road.Papers;
import jp.akashi.road.Road;
import jp.akashi.road.SmallScheme;
import jp.akashi.store.memory.MemoryTakeovers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Services certified before the platform come onto it with what is known of them, once, and as a
/// whole.
class TakeOverTest {
    private static final String AI = SmallScheme.ID.value();
    private static final CertificationNumber THIRD = CertificationNumber.parse("AI 0003-2204");

    private final Road road = Road.inMemory();
    private final Takeovers takeovers = new MemoryTakeovers();
    private final Publish publish =
            new Publish(road.stores.published().registry(), road.schemes, road.clock);
    private final PlanTakeover planning =
            new PlanTakeover(
                    road.schemes,
                    new PlanTakeover.Present(
                            road.stores.published().certifications(),
                            takeovers,
                            road.stores.members().people()),
                    road.clock);
    private final TakeOver takeOver =
            new TakeOver(
                    new TakeOver.Records(
                            road.stores.members().people(),
                            road.stores.filed().applications(),
                            road.stores.examined().examinations(),
                            road.stores.published().certifications(),
                            takeovers),
                    publish,
                    road.schemes,
                    new PlanRenewal(road.agenda, road.schemes));

    @Test
    void aServiceWithItsFormIsCertifiedAndPublishedAndStandsAsACaseThatWasNotExamined() {
        taken(
                third().form(Papers.complete())
                        .with(Column.FORMER_PROVIDERS, "有限会社みほん初代(2022-04-30まで)"));

        var certification = road.stores.published().certifications().find(THIRD).orElseThrow();
        assertThat(certification.certifiedOn()).isEqualTo("2022-04-15");
        assertThat(certification.term().until()).isEqualTo("2024-04-14");
        assertThat(certification.isInForceOn(road.clock.today())).isTrue();
        var entry = entry();
        assertThat(entry.isHeld()).isTrue();
        assertThat(entry.statement(SmallScheme.MONITORING)).isInstanceOf(Statement.Disclosed.class);
        var origin = Objects.requireNonNull(entry.origin());
        assertThat(origin.takenOverOn()).isEqualTo(road.clock.today());
        assertThat(origin.formerProviders())
                .singleElement()
                .satisfies(each -> assertThat(each.printed()).isEqualTo("有限会社みほん初代 (2022-04-30)"));
        var file = road.caseOf(certification.application());
        assertThat(file.examination().stage()).isEqualTo(Stage.PUBLISHED);
        assertThat(file.examination().findings().verdicts()).isEmpty();
        assertThat(file.application().dossier().evidence().documents()).isEmpty();
    }

    @Test
    void withoutAFormEveryItemSaysThatItIsNotHeldYet() {
        var plan = plan(third());
        assertThat(assumed(plan))
                .contains(Assumption.Kind.NO_DISCLOSURES, Assumption.Kind.EDITION_CHOSEN);
        carryOut(plan).orThrow();

        assertThat(entry().isHeld()).isFalse();
        assertThat(entry().statements().values())
                .hasSize(5)
                .allMatch(Statement.NotHeld.class::isInstance);
    }

    @Test
    void theDaysOfItsTermAreOnTheAgendaUnlessItIsOverAlready() {
        taken(third());
        assertThat(road.agenda.due(day("2024-04-15"), 100))
                .filteredOn(step -> step.kind() == Kind.TERM_ENDS)
                .singleElement()
                .satisfies(step -> assertThat(step.subject()).isEqualTo(THIRD.slug()))
                .satisfies(step -> assertThat(step.due()).isEqualTo("2024-04-15"));

        taken(
                new Register()
                        .line(AI, "AI 0004-1804", "2018-04-15")
                        .with(Column.TERM_UNTIL, "2020-04-14"));
        assertThat(road.agenda.due(day("2024-04-15"), 100))
                .noneMatch(step -> step.subject().contains("0004"));
    }

    @Test
    void providersGetOneOrganisationEachWithoutPeople() {
        var register =
                third().line(AI, "AI 0004-2205", "2022-05-01")
                        .line(AI, "AI 0005-2205", "2022-05-02");
        register.with(Column.PROVIDER, "株式会社みほん別社").with(Column.CORPORATE_NUMBER, "7999901000001");
        assertThat(plan(register).beside().providers()).containsExactly("株式会社みほん旧台帳", "株式会社みほん別社");
        taken(register);

        var people = road.stores.members().people();
        assertThat(people.listProviders()).hasSize(2);
        assertThat(people.listProviders())
                .allSatisfy(each -> assertThat(people.listMembers(each.id())).isEmpty());
    }

    @Test
    void whoSignedUpUnderAProvidersNameDoesNotGetItsCertification() {
        var stranger = road.applicant("株式会社みほん旧台帳");
        var plan = plan(third());
        assertThat(assumed(plan)).contains(Assumption.Kind.APART);
        carryOut(plan).orThrow();
        var certifications = road.stores.published().certifications();
        assertThat(certifications.list(stranger.provider().id())).isEmpty();
        assertThat(certifications.find(THIRD)).isPresent();
    }

    @Test
    void whatTheFormAsksToWithholdIsWithheldUntilItsDay() {
        var dossier = Papers.complete();
        var wish =
                new WithholdingRequest(
                        SmallScheme.REGION,
                        WithholdingReason.SECURITY,
                        "",
                        road.clock.today().plusDays(1));
        taken(third().form(dossier.with(dossier.faceSheet().withWithholdings(List.of(wish)))));
        assertThat(entry().statement(SmallScheme.REGION)).isInstanceOf(Statement.Withheld.class);
    }

    @Test
    @Proves("TKO-04")
    void theNextSerialIsAboveThoseTakenOver() {
        taken(third());
        assertThat(road.stores.published().certifications().nextSerial(SmallScheme.ID))
                .isEqualTo(4);
        assertThat(road.stores.published().certifications().nextSerial(SmallScheme.OTHER))
                .isEqualTo(1);
    }

    @Test
    @Proves("TKO-04")
    void aSerialStandsOnceInAFileAndIsNotOneThePlatformGaveOut() {
        var twice = plan(third().line(AI, "AI 0003-2205", "2022-05-01"));
        assertThat(facts(twice, "case")).containsExactly("twice");
        assertThat(facts(twice, "first")).containsExactly("2");

        var mihon = road.applicant(Papers.PROVIDER);
        road.stores
                .published()
                .certifications()
                .add(
                        new Certification(
                                CertificationNumber.parse("AI 0001-2206"),
                                mihon.files(Papers.complete()).id(),
                                new Certification.Holder(
                                        mihon.provider().id(), Papers.PROVIDER, Papers.SERVICE),
                                SmallScheme.EDITION,
                                day("2022-06-01"),
                                Life.of(Term.ofYears(day("2022-06-01"), 2))));
        assertThat(facts(plan(new Register().line(AI, "AI 0001-2204", "2022-04-15")), "case"))
                .containsExactly("given");
    }

    @Test
    @Proves("TKO-06")
    void oneWrongLineKeepsAllOthersOut() {
        var plan = plan(third().line(AI, "AI 0004-2205", "2022-06-31"));
        assertThat(plan.made()).hasSize(1);
        assertThat(rulesOf(carryOut(plan))).containsExactly("TKO-06", "TKO-02");
        assertThat(takeovers.list()).isEmpty();
        assertThat(road.stores.published().registry().size()).isZero();
    }

    @Test
    @Proves("TKO-07")
    void aSecondTimeNothingIsMadeAndWhatChangedIsADifferenceThatChangesNothing() {
        taken(third());
        var again = plan(third());
        assertThat(again.steps()).singleElement().isInstanceOf(Step.There.class);
        assertThat(carryOut(again).orThrow()).isEmpty();

        var changed = plan(third().with(Column.PROVIDER, "株式会社みほん新台帳"));
        assertThat(changed.steps())
                .singleElement()
                .isInstanceOfSatisfying(
                        Step.Differs.class,
                        step ->
                                assertThat(step.differences())
                                        .containsExactly(
                                                new Step.Difference(
                                                        Column.PROVIDER,
                                                        "株式会社みほん旧台帳",
                                                        "株式会社みほん新台帳")));
        carryOut(changed).orThrow();
        assertThat(entry().face().providerName()).isEqualTo("株式会社みほん旧台帳");
        assertThat(road.stores.published().registry().history(THIRD)).hasSize(1);
    }

    @Test
    void aDateWrittenInAnotherWayIsNoDifference() {
        taken(third());
        var otherwise = new Register().line(AI, "ai0003－2204", "令和4年4月15日");
        otherwise.with(Column.SERVICE, "みほん台帳 AI 0003-2204");
        assertThat(plan(otherwise).steps()).singleElement().isInstanceOf(Step.There.class);
    }

    @Test
    @Proves("TKO-05")
    void aFormOfAnotherSchemeOrOneThatIsNotThereIsWrong() {
        var other = new Register().line(SmallScheme.OTHER.value(), "IP0001-1209", "2012-09-15");
        other.with(Column.DISCLOSED_ON, "2022-05-01").form(Papers.complete());
        assertThat(facts(plan(other), "case")).containsExactly("scheme");
        var missing = plan(third().with(Column.FORM, "nowhere.xlsx"));
        assertThat(facts(missing, "case")).containsExactly("missing");
        assertThat(facts(missing, "given")).containsExactly("nowhere.xlsx");
    }

    @ParameterizedTest
    @Proves("TKO-02")
    @CsvSource({
        "SCHEME, '', blank",
        "SCHEME, no-scheme, scheme",
        "NUMBER, '', blank",
        "NUMBER, 12345, number",
        "NUMBER, IP0003-2204, prefix",
        "NUMBER, AI 0003-2203, month",
        "SERVICE, '', blank",
        "PROVIDER, '', blank",
        "CERTIFIED_ON, '', blank",
        "CERTIFIED_ON, 39584, date",
        "CERTIFIED_ON, 2022-06-02, future",
        "CORPORATE_NUMBER, 7.9999E+12, corporate-number",
        "SERVICE_URL, javascript:alert(1), url",
        "ENDED_AS, 取消し, ending"
    })
    void whatIsWrongIsNamedByLineAndColumn(Column column, String words, String kind) {
        var plan = plan(third().with(column, words));
        assertThat(plan.made()).isEmpty();
        assertThat(facts(plan, "case")).contains(kind);
        assertThat(facts(plan, "line")).containsOnly("2");
    }

    @Test
    @Proves("TKO-03")
    void afterTheFirstTermThePresentOneIsNotGuessed() {
        road.clock.set("2024-04-14");
        assertThat(plan(third()).wrong()).isEmpty();
        road.clock.set("2024-04-15");
        assertThat(facts(plan(third()), "case")).containsExactly("unknown");
        assertThat(plan(third().with(Column.TERM_UNTIL, "2026-04-14")).wrong()).isEmpty();
        assertThat(plan(third().with(Column.DISCLOSED_ON, "2024-04-01")).wrong()).isEmpty();
    }

    @Test
    void whatHasEndedComesWithItsEnding() {
        taken(third().with(Column.ENDED_AS, "サービス終了").with(Column.ENDED_ON, "2022-05-20"));
        var ending = Objects.requireNonNull(entry().standing().ending());
        assertThat(ending).isEqualTo(new Ending(Ending.Kind.SERVICE_ENDED, day("2022-05-20")));
        assertThat(entry().standing().isInForceOn(day("2022-05-19"))).isTrue();
        assertThat(entry().standing().isInForceOn(day("2022-05-20"))).isFalse();
    }

    @Test
    void anEntryStaysOneThatWasTakenOverUntilItsNextTerm() {
        taken(third().form(Papers.complete()));
        var certifications = road.stores.published().certifications();
        var certification = certifications.find(THIRD).orElseThrow();
        assertThat(publish.restate(certification).origin()).isNotNull();
        var renewed =
                certification.with(
                        certification
                                .life()
                                .next(Terms.containing(day("2024-04-15"), day("2024-04-15"), 2)));
        var application = road.caseOf(certification.application()).application();
        assertThat(publish.publish(renewed, application, List.of()).orThrow().origin()).isNull();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Register third() {
        return new Register().line(AI, "AI 0003-2204", "2022-04-15");
    }

    private Plan plan(Register register) {
        return planning.plan(register.file(), register);
    }

    private Outcome<List<Takeover>> carryOut(Plan plan) {
        return takeOver.takeOver(plan, road.office().hand());
    }

    private void taken(Register register) {
        carryOut(plan(register)).orThrow();
    }

    private Entry entry() {
        return road.stores.published().registry().find(THIRD).orElseThrow();
    }

    private static List<Assumption.Kind> assumed(Plan plan) {
        return plan.made().stream()
                .flatMap(step -> step.assumed().stream())
                .map(Assumption::kind)
                .toList();
    }

    private static List<String> facts(Plan plan, String fact) {
        return plan.wrong().stream()
                .map(Obstacle::facts)
                .flatMap(facts -> Stream.ofNullable(facts.get(fact)))
                .toList();
    }
}
