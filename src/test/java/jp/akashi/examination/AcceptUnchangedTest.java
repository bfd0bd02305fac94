package jp.akashi.examination;

import static jp.akashi.Outcomes.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import jp.akashi.Proves;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationKind;
import jp.akashi.application.Dossier;
import jp.akashi.application.ReuseApplication;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Life;
import jp.akashi.evidence.EvidenceKind;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.SchemeId;
import jp.akashi.kernel.Term;
import jp.akashi.road.Applicant;
import jp.akashi.road.Office;
import jp.akashi.road.Papers;
import jp.akashi.road.Road;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.Test;

/// Rows of a switch in which nothing has changed since they were certified, accepted together.
class AcceptUnchangedTest {
    private static final ItemId[] ANSWERED = {
        SmallScheme.NAME, SmallScheme.MONITORING, SmallScheme.NOTICE, SmallScheme.REGION
    };

    private final Road road = Road.inMemory();
    private final Applicant mihon = road.applicant(Papers.PROVIDER);
    private final Office office = road.office();
    private final Application earlier =
            mihon.files(Papers.complete(SmallScheme.OTHER_EDITION, Papers.SERVICE));
    private final Advance advance = new Advance(road.stores.examined().examinations());
    private final ReuseApplication reuse =
            new ReuseApplication(
                    road.stores.filed().drafts(),
                    road.schemes,
                    road.stores.filed().prior(),
                    road.clock);
    private final FindPrecedent findPrecedent =
            new FindPrecedent(
                    road.stores.filed().applications(),
                    road.stores.examined().examinations(),
                    reuse,
                    road.schemes);
    private final AcceptUnchanged accept =
            new AcceptUnchanged(advance, findPrecedent, road.schemes);

    @Test
    @Proves("EXA-20")
    void whatSaysAndCitesTheSameIsUnchanged() {
        certify();
        var application = goesOn(SmallScheme.ID, ApplicationKind.SWITCH, dossier -> dossier);

        assertThat(accept.listUnchanged(application)).containsExactly(ANSWERED);

        var done = accept(application, ANSWERED).orThrow();
        assertThat(done.findings().verdicts()).containsOnlyKeys(ANSWERED);
        assertThat(done.findVerdict(SmallScheme.NOTICE).orElseThrow().comment()).isEqualTo("同じ");
    }

    @Test
    @Proves("EXA-20")
    void anotherAnswerOrAnotherDocumentIsAChange() {
        certify();
        var application =
                goesOn(
                        SmallScheme.ID,
                        ApplicationKind.SWITCH,
                        dossier ->
                                dossier.with(SmallScheme.NOTICE, Papers.months(2))
                                        .with(
                                                dossier.evidence()
                                                        .withoutDocument(
                                                                dossier.evidence()
                                                                        .find("資料1")
                                                                        .orElseThrow()
                                                                        .id())
                                                        .withDocument(
                                                                Papers.paper(
                                                                        "資料1",
                                                                        "新しい証明書",
                                                                        EvidenceKind
                                                                                .REGISTER_CERTIFICATE))));

        assertThat(accept.listUnchanged(application))
                .containsExactly(SmallScheme.MONITORING, SmallScheme.REGION);
        assertThat(rulesOf(accept(application, SmallScheme.MONITORING, SmallScheme.NOTICE)))
                .containsExactly("EXA-20");
        assertThat(rulesOf(accept(application))).containsExactly("EXA-20");
        assertThat(road.caseOf(application).examination().findings().verdicts()).isEmpty();
    }

    @Test
    @Proves("EXA-20")
    void whatWasNeverCertifiedOrIsAppliedForAnewIsExaminedWhole() {
        var early = goesOn(SmallScheme.ID, ApplicationKind.NEW, dossier -> dossier);
        assertThat(accept.listUnchanged(early)).isEmpty();

        certify();
        var anew = goesOn(SmallScheme.OTHER, ApplicationKind.NEW, dossier -> dossier);
        assertThat(findPrecedent.of(anew)).isPresent();
        assertThat(accept.listUnchanged(anew)).isEmpty();
    }

    @Test
    @Proves({"EXA-20", "EXA-08"})
    void aVerdictGivenMeanwhileStays() {
        certify();
        var application = goesOn(SmallScheme.ID, ApplicationKind.SWITCH, dossier -> dossier);
        office.judges(application, SmallScheme.NOTICE, Verdict.Judgement.TO_ASK, "いまも3ヶ月前ですか。")
                .orThrow();

        var done = accept(application, ANSWERED).orThrow();

        assertThat(done.findVerdict(SmallScheme.NOTICE).orElseThrow().judgement())
                .isEqualTo(Verdict.Judgement.TO_ASK);
    }

    private Outcome<Examination> accept(Application application, ItemId... items) {
        var file = road.caseOf(application);
        return accept.accept(
                office.hand(),
                file.examination(),
                file.application(),
                new AcceptUnchanged.Looked(List.of(items), "同じ"));
    }

    private Application goesOn(SchemeId to, ApplicationKind kind, UnaryOperator<Dossier> change) {
        var draft = reuse.open(earlier, to, kind, mihon.person().id()).orThrow();
        var application = mihon.submits(mihon.writes(draft, change)).orThrow();
        office.findsEverythingInOrder(application).orThrow();
        office.seesPayment(
                        application,
                        road.stores
                                .examined()
                                .fees()
                                .findInvoiceOf(application.id())
                                .orElseThrow()
                                .price()
                                .gross()
                                .amount())
                .orThrow();
        return application;
    }

    private void certify() {
        office.bringsToDocuments(earlier);
        office.accepts(earlier, ANSWERED);
        office.concludes(earlier).orThrow();
        advance.take(office.hand(), road.caseOf(earlier).examination(), Event.GRANT).orThrow();
        var from = LocalDate.parse("2022-06-01");
        road.stores
                .published()
                .certifications()
                .add(
                        new Certification(
                                new CertificationNumber("IP", 1, "2206"),
                                earlier.id(),
                                new Certification.Holder(
                                        earlier.provider(), Papers.PROVIDER, earlier.serviceName()),
                                earlier.edition(),
                                from,
                                Life.of(Term.ofYears(from, 2))));
    }
}
