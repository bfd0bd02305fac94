package jp.akashi.application;

import static jp.akashi.Outcomes.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.akashi.Proves;
import jp.akashi.certification.Certification;
import jp.akashi.certification.EndCertification;
import jp.akashi.certification.Ending;
import jp.akashi.certification.Life;
import jp.akashi.disclosure.CarryOver.Carried;
import jp.akashi.disclosure.CarryOver.Manner;
import jp.akashi.disclosure.Finding;
import jp.akashi.item.Answer;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.SchemeId;
import jp.akashi.kernel.Term;
import jp.akashi.kernel.Tokyo;
import jp.akashi.road.Applicant;
import jp.akashi.road.Papers;
import jp.akashi.road.Road;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.Test;

/// Beginning an application from an earlier one.
class ReuseApplicationTest {
    private final Road road = Road.inMemory();
    private final Applicant mihon = road.applicant(Papers.PROVIDER);
    private final Application earlier =
            mihon.files(Papers.complete(SmallScheme.OTHER_EDITION, Papers.SERVICE));
    private final Drafts drafts = road.stores.filed().drafts();
    private final ReuseApplication reuse =
            new ReuseApplication(drafts, road.schemes, road.stores.filed().prior(), road.clock);
    private final PreCheck preCheck =
            new PreCheck(road.schemes, road.stores.filed().texts(), road.stores.filed().prior());
    private final PersonId by = mihon.person().id();

    @Test
    void theSheetTheAnswersAndTheEvidenceAreTakenOver() {
        var draft = reuse.open(earlier, SmallScheme.OTHER, ApplicationKind.NEW, by).orThrow();

        assertThat(draft.dossier()).isEqualTo(earlier.dossier());
        assertThat(draft.begun())
                .isEqualTo(
                        new Beginning(
                                new Purpose(ApplicationKind.NEW, earlier.id()), null, Map.of()));
        assertThat(drafts.find(draft.id())).contains(draft);
    }

    @Test
    void inAnotherSchemeTheSameItemsAreAnswered() {
        var draft = reuse.open(earlier, SmallScheme.ID, ApplicationKind.NEW, by).orThrow();

        assertThat(draft.dossier().edition()).isEqualTo(SmallScheme.EDITION);
        assertThat(draft.dossier().disclosure().answers())
                .isEqualTo(earlier.dossier().disclosure().answers());
        assertThat(draft.dossier().evidence()).isEqualTo(earlier.dossier().evidence());
    }

    @Test
    @Proves("APP-14")
    void aCertifiedServiceMaySwitchWhereTheSchemeSaysSo() {
        assertThat(rulesOf(asSwitch(SmallScheme.ID))).containsExactly("APP-14");

        certify();

        assertThat(reuse.kind(earlier, SmallScheme.ID)).isEqualTo(ApplicationKind.SWITCH);
        assertThat(asSwitch(SmallScheme.ID).orThrow().kind()).isEqualTo(ApplicationKind.SWITCH);
    }

    @Test
    @Proves("APP-14")
    void noSchemeIsSwitchedToThatDoesNotNameTheOldOne() {
        certify();

        assertThat(reuse.kind(earlier, SmallScheme.OTHER)).isEqualTo(ApplicationKind.NEW);
        assertThat(rulesOf(asSwitch(SmallScheme.OTHER))).containsExactly("APP-14");
    }

    @Test
    @Proves("APP-14")
    void aSwitchIsOpenedUntilTheLastDayOfTheTermAndNotADayLater() {
        certify();

        road.clock.set("2024-05-31");
        assertThat(reuse.kind(earlier, SmallScheme.ID)).isEqualTo(ApplicationKind.SWITCH);

        road.clock.set("2024-06-01");
        assertThat(reuse.kind(earlier, SmallScheme.ID)).isEqualTo(ApplicationKind.NEW);
        assertThat(rulesOf(asSwitch(SmallScheme.ID))).containsExactly("APP-14");
    }

    @Test
    @Proves("APP-14")
    void aSwitchIsFiledUntilTheLastDayOfTheTermAndNotADayLater() {
        certify();
        var draft = asSwitch(SmallScheme.ID).orThrow();

        road.clock.set("2024-06-01");
        assertThat(rulesOf(mihon.submits(draft))).containsExactly("APP-14");

        road.clock.set("2024-05-31");
        assertThat(mihon.submits(draft).orThrow().purpose())
                .isEqualTo(new Purpose(ApplicationKind.SWITCH, earlier.id()));
    }

    @Test
    @Proves("APP-14")
    void aSwitchFromACertificationRevokedMeanwhileIsNotFiled() {
        var number = certify();
        var draft = asSwitch(SmallScheme.ID).orThrow();

        var revoked = new Ending(Ending.Kind.REVOKED, Tokyo.today(road.clock));
        new EndCertification(road.stores.published().certifications(), road.clock)
                .end(number, revoked)
                .orThrow();

        assertThat(rulesOf(mihon.submits(draft))).containsExactly("APP-14");
    }

    @Test
    @Proves("APP-14")
    void theCorrectionOfASwitchIsNotJudgedAnew() {
        certify();
        var filed = mihon.submits(asSwitch(SmallScheme.ID).orThrow()).orThrow();
        var correction = new OpenCorrection(drafts).open(filed, by, road.clock.instant());

        var late = preCheck.check(correction, LocalDate.parse("2024-06-01"));

        assertThat(correction.kind()).isEqualTo(ApplicationKind.SWITCH);
        assertThat(late).noneMatch(finding -> finding.rule().equals(ApplicationRules.SWITCH));
    }

    @Test
    @Proves("APP-07")
    void aSchemeWithoutAnEditionInForceIsNotAppliedFor() {
        var unknown = new SchemeId("unknown");

        assertThat(rulesOf(reuse.open(earlier, unknown, ApplicationKind.NEW, by)))
                .containsExactly("APP-07");
    }

    @Test
    @Proves("APP-11")
    void anAnswerThatWaitsToBeConfirmedIsNotFiled() {
        var draft = waiting();

        assertThat(found(draft)).contains("APP-11 " + SmallScheme.NAME);
        assertThat(rulesOf(mihon.submits(draft))).containsExactly("APP-11");

        var seen = new EditDraft.Confirmed(SmallScheme.NAME, answer(draft));
        var confirmed = new EditDraft(drafts, road.clock).confirm(draft.id(), by, seen).orThrow();

        assertThat(confirmed.begun().unconfirmed()).isEmpty();
        assertThat(confirmed.version()).isEqualTo(draft.version() + 1);
        assertThat(mihon.submits(confirmed).orThrow().purpose().from()).isEqualTo(earlier.id());
    }

    @Test
    @Proves("APP-11")
    void whoeverWritesAnAnswerAnewHasConfirmedIt() {
        var draft = waiting();

        var written =
                mihon.writes(
                        draft, dossier -> dossier.with(SmallScheme.NAME, Papers.words("株式会社みほん")));

        assertThat(written.begun().unconfirmed()).isEmpty();
    }

    @Test
    @Proves("APP-10")
    void whatAColleagueChangedMeanwhileIsNotConfirmedUnseen() {
        var draft = waiting();
        var seen = new EditDraft.Confirmed(SmallScheme.NAME, Papers.words("前に見た回答"));

        assertThat(rulesOf(new EditDraft(drafts, road.clock).confirm(draft.id(), by, seen)))
                .containsExactly("APP-10");
    }

    /// Certified from the first of June 2022 for two years.
    private CertificationNumber certify() {
        var number = new CertificationNumber("IP", 1, "2206");
        var from = LocalDate.parse("2022-06-01");
        var holder =
                new Certification.Holder(
                        earlier.provider(), Papers.PROVIDER, earlier.serviceName());
        road.stores
                .published()
                .certifications()
                .add(
                        new Certification(
                                number,
                                earlier.id(),
                                holder,
                                earlier.edition(),
                                from,
                                Life.of(Term.ofYears(from, 2))));
        return number;
    }

    private Draft waiting() {
        var draft = reuse.open(earlier, SmallScheme.OTHER, ApplicationKind.NEW, by).orThrow();
        var carried = new Carried(Manner.REWORDED, List.of(SmallScheme.NAME));
        var begun = new Beginning(draft.begun().purpose(), null, Map.of(SmallScheme.NAME, carried));
        var waiting =
                new Draft(
                        draft.id(),
                        draft.provider(),
                        begun,
                        draft.dossier(),
                        new Draft.Edit(2, by, road.clock.instant()));
        assertThat(drafts.replace(waiting)).isTrue();
        return waiting;
    }

    private static Answer answer(Draft draft) {
        return draft.dossier().disclosure().answer(SmallScheme.NAME);
    }

    private List<String> found(Draft draft) {
        return preCheck.check(draft, Tokyo.today(road.clock)).stream()
                .filter(Finding::refuses)
                .map(finding -> finding.rule() + " " + place(finding))
                .toList();
    }

    private static ItemId place(Finding finding) {
        return Objects.requireNonNull(finding.spot().item());
    }

    private Outcome<Draft> asSwitch(SchemeId to) {
        return reuse.open(earlier, to, ApplicationKind.SWITCH, by);
    }
}
