package jp.akashi.surveillance;

import static jp.akashi.surveillance.Certified.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.akashi.Proves;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationKind;
import jp.akashi.application.Dossier;
import jp.akashi.application.FaceField;
import jp.akashi.application.Purpose;
import jp.akashi.kernel.ProviderId;
import jp.akashi.road.Papers;
import jp.akashi.surveillance.FindUnreported.Unreported;
import org.junit.jupiter.api.Test;

/// What a provider says of itself in one application and has not reported of its other services.
class FindUnreportedTest {
    private static final String REPRESENTATIVE = "見本 次郎";

    private final Certified certified = new Certified();

    private static Dossier face(FaceField field, String entry) {
        var dossier = Papers.complete();
        return dossier.with(dossier.faceSheet().with(field, entry));
    }

    private Application filed(ProviderId by, Purpose purpose, Dossier dossier) {
        certified.clock.set("2023-04-01");
        var application = certified.filed(by, purpose, dossier);
        certified.applications.add(application);
        return application;
    }

    private List<Unreported> found(Application application) {
        return new FindUnreported(certified.certifications, certified.applications, certified.clock)
                .of(application);
    }

    @Test
    @Proves("SUR-09")
    void anotherRepresentativeInAnotherApplicationWasNotReportedOfTheCertifiedService() {
        var dossier = face(FaceField.REPRESENTATIVE_NAME, REPRESENTATIVE);
        var other = filed(certified.provider.id(), Purpose.ANEW, dossier);

        assertThat(found(other))
                .containsExactly(
                        new Unreported(
                                NUMBER,
                                Papers.SERVICE,
                                FaceField.REPRESENTATIVE_NAME,
                                Papers.complete().faceSheet().get(FaceField.REPRESENTATIVE_NAME),
                                REPRESENTATIVE));
    }

    @Test
    @Proves("SUR-09")
    void aContactIsOfTheApplicationAloneAndTheSameFaceIsNoDifference() {
        var by = certified.provider.id();

        assertThat(found(filed(by, Purpose.ANEW, face(FaceField.CONTACT_NAME, REPRESENTATIVE))))
                .isEmpty();
        assertThat(found(filed(by, Purpose.ANEW, Papers.complete()))).isEmpty();
    }

    @Test
    @Proves("SUR-09")
    void whatIsBeingReportedOfTheServiceItselfIsNotMissed() {
        var dossier = face(FaceField.REPRESENTATIVE_NAME, REPRESENTATIVE);
        var report = new Purpose(ApplicationKind.CHANGE, certified.application.id(), NUMBER);
        var reported = filed(certified.provider.id(), report, dossier);
        var other = filed(certified.provider.id(), Purpose.ANEW, dossier);

        assertThat(found(reported)).isEmpty();
        assertThat(found(other)).isEmpty();
    }

    @Test
    @Proves("SUR-09")
    void aServiceThatIsNoLongerInForceAndOneOfAnotherProviderAreLeftAlone() {
        var dossier = face(FaceField.REPRESENTATIVE_NAME, REPRESENTATIVE);
        assertThat(found(filed(ProviderId.random(), Purpose.ANEW, dossier))).isEmpty();

        var other = filed(certified.provider.id(), Purpose.ANEW, dossier);
        certified.clock.set("2024-06-05");
        assertThat(found(other)).isEmpty();
    }
}
