package jp.akashi.registry;

import static jp.akashi.Outcomes.obstaclesOf;
import static jp.akashi.Outcomes.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.akashi.Proves;
import jp.akashi.application.Application;
import jp.akashi.application.Dossier;
import jp.akashi.application.FaceField;
import jp.akashi.application.Filing;
import jp.akashi.application.Purpose;
import jp.akashi.application.WithholdingReason;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Ending;
import jp.akashi.certification.Life;
import jp.akashi.directory.Directory;
import jp.akashi.directory.Keywords;
import jp.akashi.directory.Listing;
import jp.akashi.directory.Search;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.ApplicationNumber;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.Term;
import jp.akashi.road.Papers;
import jp.akashi.road.SetClock;
import jp.akashi.road.SmallScheme;
import jp.akashi.search.CaughtUp;
import jp.akashi.store.memory.MemoryRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rules on publication: verbatim, without the evidence, and nothing of what is withheld.
class PublishTest {
    private static final LocalDate DAY = LocalDate.parse("2022-06-05");
    private static final String WITHHELD = "5分間隔で監視";

    private final SetClock clock = SetClock.at("2022-06-05");
    private final MemoryRegistry registry = new MemoryRegistry();
    private final Directory directory =
            new CaughtUp(registry, SmallScheme.SCHEMES, InstantSource.system());
    private final Publish publish = new Publish(registry, SmallScheme.SCHEMES, clock);
    private final Application application = application(Papers.complete());
    private final Certification certification = certification();

    @Test
    @Proves("REG-01")
    void everyAnswerIsPublishedAsItWasWrittenAndABlankAsABlank() {
        var odd = Papers.words("  原文のまま。\r\n\t<b>太字ではない</b> ①  ");
        var filed = application(Papers.complete().with(SmallScheme.AUDIT, odd));

        var entry = publish.publish(certifying(filed), filed, List.of()).orThrow();

        assertThat(entry.statement(SmallScheme.AUDIT)).isEqualTo(new Statement.Disclosed(odd));
        Papers.answers()
                .forEach((item, answer) ->
                        assertThat(entry.statement(item))
                                .isEqualTo(new Statement.Disclosed(answer)));
        assertThat(published().statement(SmallScheme.AUDIT)).isEqualTo(new Statement.Unanswered());
        assertThat(published().statement(new ItemId("no.such")))
                .isEqualTo(new Statement.NotAsked());
    }

    @Test
    @Proves("REG-01")
    void statementsStandInTheOfficialOrder() {
        assertThat(published().statements().keySet())
                .containsExactly(
                        SmallScheme.NAME,
                        SmallScheme.MONITORING,
                        SmallScheme.NOTICE,
                        SmallScheme.REGION,
                        SmallScheme.AUDIT);
    }

    @Test
    @Proves("REG-02")
    void nothingOfTheEvidenceIsInTheEntryNorInWhatIsSearched() {
        var entry = published();

        for (var text : List.of(entry.toString(), keywords(entry))) {
            assertThat(text)
                    .contains("5分間隔")
                    .doesNotContain(Papers.SECRET_OF_THE_EVIDENCE)
                    .doesNotContain("資料1")
                    .doesNotContain("資料2")
                    .doesNotContain("3章")
                    .doesNotContain("登記事項証明書");
        }
    }

    @Test
    void theEntryNamesNobodyBesideProviderAndService() {
        assertThat(published().toString())
                .contains(Papers.PROVIDER, Papers.SERVICE)
                .doesNotContain("見本 花子")
                .doesNotContain("hanako@mihon.example")
                .doesNotContain("03-0000-0000");
    }

    @Test
    @Proves("REG-03")
    void aWithheldAnswerLeavesItsClassOfReasonAndItsDayAndNothingElse() {
        var until = DAY.plusDays(100);
        var entry =
                publish.publish(certification, application, List.of(withholding(until, "攻撃の手掛かり")))
                        .orThrow();

        assertThat(entry.statement(SmallScheme.MONITORING))
                .isEqualTo(new Statement.Withheld(WithholdingReason.SECURITY, until));
        for (var text : List.of(entry.toString(), keywords(entry))) {
            assertThat(text).doesNotContain(WITHHELD).doesNotContain("攻撃の手掛かり");
        }
        assertThat(search("分間隔")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2022-06-04, false", "2022-06-05, false", "2022-06-06, true"})
    @Proves("REG-03")
    void anAnswerIsWithheldUntilTomorrowAtLeast(LocalDate until, boolean taken) {
        var outcome =
                publish.publish(certification, application, List.of(withholding(until, "攻撃の手掛かり")));

        assertThat(rulesOf(outcome)).isEqualTo(taken ? List.of() : List.of("REG-03"));
        assertThat(registry.find(certification.number()).isPresent()).isEqualTo(taken);
    }

    @Test
    @Proves("REG-03")
    void withholdingHasAReasonAndAnAnswerToWithhold() {
        var until = DAY.plusDays(100);
        var unanswered =
                new Withholding(SmallScheme.AUDIT, WithholdingReason.CONTRACT, "契約", until);
        var outcome =
                publish.publish(
                        certification, application, List.of(withholding(until, " "), unanswered));

        assertThat(rulesOf(outcome)).containsExactly("REG-03", "REG-03");
        assertThat(obstaclesOf(outcome).getLast().facts())
                .containsEntry("item", SmallScheme.AUDIT.value());
    }

    @Test
    @Proves("REG-03")
    void theLongerOfTwoWithholdingsCounts() {
        var entry =
                publish.publish(
                                certification,
                                application,
                                List.of(
                                        withholding(DAY.plusDays(200), "攻撃の手掛かり"),
                                        withholding(DAY.plusDays(100), "攻撃の手掛かり")))
                        .orThrow();

        assertThat(entry.statement(SmallScheme.MONITORING))
                .isEqualTo(new Statement.Withheld(WithholdingReason.SECURITY, DAY.plusDays(200)));
    }

    @Test
    @Proves("REG-04")
    void theListShowsNumberServiceProviderAndDayOfCertification() {
        published();

        var listing = search(Papers.SERVICE).getFirst();
        assertThat(listing.number()).isEqualTo(certification.number());
        assertThat(listing.printed()).isEqualTo("AI 0001-2206");
        assertThat(listing.scheme()).isEqualTo(SmallScheme.ID);
        assertThat(listing.names())
                .isEqualTo(new Listing.Names(Papers.SERVICE, Papers.PROVIDER, "文書を要約するサービスです。"));
        assertThat(listing.standing())
                .isEqualTo(new Entry.Standing(DAY, Term.ofYears(DAY, 2), 1, clock.instant()));
    }

    @Test
    void whatIsPublishedAgainIsTheNextRevision() {
        published();
        clock.set("2022-09-01");
        var second = published();

        assertThat(second.standing().revision()).isEqualTo(2);
        assertThat(second.standing().publishedAt()).isEqualTo(clock.instant());
        assertThat(second.standing().certifiedOn()).isEqualTo(DAY);
        assertThat(registry.find(certification.number())).contains(second);
    }

    @Test
    void typesOfServiceAreToldApartAndNoneIsNone() {
        var sheet = Papers.complete().faceSheet();
        var two = Papers.complete().with(sheet.with(FaceField.SERVICE_TYPES, "office  sales"));
        var none = Papers.complete().with(sheet.with(FaceField.SERVICE_TYPES, ""));

        assertThat(typesOf(two)).containsExactly("office", "sales");
        assertThat(typesOf(none)).isEmpty();
    }

    private List<String> typesOf(Dossier dossier) {
        var filed = application(dossier);
        var entry = publish.publish(certifying(filed), filed, List.of()).orThrow();
        return entry.face().serviceTypes();
    }

    /// The certification by another application.
    private Certification certifying(Application other) {
        return new Certification(
                certification.number(),
                other.id(),
                certification.holder(),
                certification.edition(),
                certification.certifiedOn(),
                certification.life());
    }

    private Entry published() {
        return publish.publish(certification, application, List.of()).orThrow();
    }

    private List<Listing> search(String typed) {
        return directory
                .search(
                        Search.of(
                                new Search.Wish(Search.words(typed), Map.of()),
                                Search.Order.NAME,
                                new Search.Slice(0, 10)))
                .listings();
    }

    private static String keywords(Entry entry) {
        return Keywords.of(entry, SmallScheme.SCHEMES.get(entry.edition())).toString();
    }

    private static Withholding withholding(LocalDate until, String reason) {
        return new Withholding(SmallScheme.MONITORING, WithholdingReason.SECURITY, reason, until);
    }

    private Application application(Dossier dossier) {
        return new Application(
                ApplicationId.random(),
                new ApplicationNumber(2022, 1),
                ProviderId.random(),
                Purpose.ANEW,
                List.of(new Filing(1, dossier, PersonId.random(), clock.instant())));
    }

    @Test
    void whatBecameOfACertificationIsPublishedWithTheAnswersAsTheyWere() {
        var first = published();
        var waiting = certification.life().continuedBy(ApplicationId.random());

        var kept = publish.restate(certification.with(waiting));

        assertThat(kept.statements()).isEqualTo(first.statements());
        assertThat(kept.standing().revision()).isEqualTo(2);
        assertThat(kept.standing().isInForceOn(certification.term().until().plusDays(1))).isTrue();

        var ending = new Ending(Ending.Kind.REVOKED, DAY.plusDays(9));
        var revoked = publish.restate(certification.with(waiting.ended(ending)));

        assertThat(revoked.standing().ending()).isEqualTo(ending);
        assertThat(revoked.standing().continued()).isFalse();
        assertThat(registry.history(certification.number())).containsExactly(first, kept, revoked);
    }

    private Certification certification() {
        return new Certification(
                new CertificationNumber("AI", 1, "2206"),
                application.id(),
                new Certification.Holder(application.provider(), Papers.PROVIDER, Papers.SERVICE),
                SmallScheme.EDITION,
                DAY,
                Life.of(Term.ofYears(DAY, 2)));
    }
}
