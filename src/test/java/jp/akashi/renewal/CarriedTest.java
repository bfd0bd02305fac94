package jp.akashi.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.Proves;
import jp.akashi.application.Application;
import jp.akashi.application.Dossier;
import jp.akashi.application.FaceField;
import jp.akashi.application.Filing;
import jp.akashi.application.Purpose;
import jp.akashi.disclosure.Finding;
import jp.akashi.disclosure.Severity;
import jp.akashi.disclosure.Spot;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.EvidenceKind;
import jp.akashi.evidence.EvidenceRules;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.ApplicationNumber;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.road.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which of the documents taken over are asked for again: 資料1 is the paper on the register, 資料2 the
/// rules, both filed before; 資料3 and 資料4 come with the renewal.
class CarriedTest {
    private static final Dossier BEFORE = Papers.complete();
    private static final Dossier NOW =
            BEFORE.with(
                    BEFORE.evidence()
                            .withDocument(fresh("資料3", EvidenceKind.REGISTER_CERTIFICATE))
                            .withDocument(fresh("資料4", EvidenceKind.RULES)));

    private static final Carried CARRIED = Carried.of(filed(BEFORE), NOW);

    @ParameterizedTest
    @ValueSource(strings = {"over", "expired"})
    @Proves("REN-05")
    void aDocumentTakenOverWhoseTermIsOverIsAskedForAgainWithItsLastDay(String why) {
        var found = warn(why, "資料2");

        var weighed = CARRIED.weigh(found).orElseThrow();

        assertThat(weighed.rule().value()).isEqualTo("REN-05");
        assertThat(weighed.refuses()).isTrue();
        assertThat(weighed.spot()).isEqualTo(found.spot());
        assertThat(weighed.obstacle().facts())
                .isEqualTo(Map.of("case", "expired", "label", "資料2", "until", "2024-03-31"));
    }

    @Test
    @Proves("REN-05")
    void oneThatComesWithTheRenewalIsWeighedAsInAnyApplication() {
        for (var why : List.of("over", "old")) {
            var found = warn(why, "資料4");
            assertThat(CARRIED.weigh(found)).contains(found);
            var paper = warn(why, "資料3");
            assertThat(CARRIED.weigh(paper)).contains(paper);
        }
    }

    @Test
    @Proves("REN-05")
    void thePaperOnTheRegisterFiledBeforeMayBeOldAndAnyOtherMayNot() {
        assertThat(CARRIED.weigh(warn("old", "資料1"))).isEmpty();
        var other = warn("old", "資料2");
        assertThat(CARRIED.weigh(other)).contains(other);
    }

    @Test
    @Proves("REN-05")
    void aDocumentTakenOverThatBearsNoDateIsNotSaidToBeOver() {
        var undated = warn("undated", "資料2");
        assertThat(CARRIED.weigh(undated)).contains(undated);
    }

    @Test
    void whatIsAHintOrOfAnotherRuleOrOfNoDocumentStaysWhatItIs() {
        var facts = Obstacle.of(EvidenceRules.IN_DATE, "case", "over");
        var others =
                List.of(
                        new Finding(facts, Severity.HINT, Spot.ofDocument("資料2")),
                        Finding.warn(Obstacle.of(RenewalRules.UP_TO_DATE), Spot.ofDocument("資料2")),
                        Finding.warn(facts, Spot.ofDocument("資料9")),
                        Finding.warn(facts, Spot.ofWhole()));
        for (var found : others) {
            assertThat(CARRIED.weigh(found)).contains(found);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = FaceField.class,
            names = {"PROVIDER_NAME", "REPRESENTATIVE_NAME", "PROVIDER_ADDRESS"})
    @Proves("REN-04")
    void whatThePaperOnTheRegisterSaysBringsItAgainWhenItChanged(FaceField field) {
        var changed = BEFORE.with(BEFORE.faceSheet().with(field, "見本と異なる"));

        var asked = Carried.of(filed(BEFORE), changed).registerCertificate();

        assertThat(asked).map(Finding::refuses).contains(true);
        assertThat(asked.orElseThrow().obstacle().facts()).containsEntry("field", field.name());
        assertThat(asked.orElseThrow().rule().value()).isEqualTo("REN-04");
    }

    @Test
    @Proves("REN-04")
    void aFreshPaperOnTheRegisterAnswersItAndNoOtherPaperDoes() {
        var sheet = BEFORE.faceSheet().with(FaceField.PROVIDER_NAME, "見本と異なる");
        var paper = fresh("資料3", EvidenceKind.REGISTER_CERTIFICATE);
        var rules = fresh("資料3", EvidenceKind.RULES);

        assertThat(asked(BEFORE.with(sheet).with(BEFORE.evidence().withDocument(paper)))).isEmpty();
        assertThat(asked(BEFORE.with(sheet).with(BEFORE.evidence().withDocument(rules))))
                .isPresent();
        assertThat(asked(BEFORE)).isEmpty();
    }

    @Test
    @Proves("REN-04")
    void aPaperOfAnyEarlierFilingIsNotFresh() {
        var paper = fresh("資料3", EvidenceKind.REGISTER_CERTIFICATE);
        var first = BEFORE.with(BEFORE.evidence().withDocument(paper));
        var sheet = first.faceSheet().with(FaceField.PROVIDER_NAME, "見本と異なる");

        var asked = Carried.of(filed(first, BEFORE), first.with(sheet)).registerCertificate();

        assertThat(asked).isPresent();
    }

    private static Optional<Finding> asked(Dossier now) {
        return Carried.of(filed(BEFORE), now).registerCertificate();
    }

    private static Finding warn(String why, String label) {
        return Finding.warn(
                Obstacle.of(EvidenceRules.IN_DATE, "case", why).with("until", "2024-03-31"),
                Spot.ofDocument(label));
    }

    private static Evidence fresh(String label, EvidenceKind kind) {
        return Papers.paper(label, "新しい" + label, kind);
    }

    private static Application filed(Dossier... dossiers) {
        var filings = new ArrayList<Filing>();
        for (var dossier : dossiers) {
            filings.add(
                    new Filing(
                            filings.size() + 1,
                            dossier,
                            PersonId.random(),
                            Instant.parse("2022-06-01T01:00:00Z")));
        }
        return new Application(
                ApplicationId.random(),
                new ApplicationNumber(2022, 1),
                ProviderId.random(),
                Purpose.ANEW,
                filings);
    }
}
