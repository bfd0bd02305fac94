package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.akashi.application.PriorCertifications;
import jp.akashi.certification.Certification;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.road.Papers;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.Test;

interface PriorCertificationsContract extends Contract {
    /// A certification is revoked; the record that will say so is not there yet.
    void revoke(CertificationNumber number, LocalDate on);

    private PriorCertifications prior() {
        return stores().filed().prior();
    }

    @Test
    default void aCertificationIsInForceFromItsFirstDayToItsLast() {
        var certification = certified();
        var term = certification.term();
        var application = certification.application();

        assertThat(prior().findScheme(application, term.from().minusDays(1))).isEmpty();
        assertThat(prior().findScheme(application, term.from())).contains(SmallScheme.ID);
        assertThat(prior().findScheme(application, term.until())).contains(SmallScheme.ID);
        assertThat(prior().findScheme(application, term.until().plusDays(1))).isEmpty();
    }

    @Test
    default void anApplicationThatWasNotGrantedIsInForceOnNoDay() {
        certified();

        assertThat(prior().findScheme(given().application().id(), Given.DAY)).isEmpty();
    }

    @Test
    default void aRevokedCertificationIsNotInForceAndItsNeighbourIs() {
        var revoked = certified();
        var neighbour = certified();
        revoke(revoked.number(), Given.DAY);

        assertThat(prior().findScheme(revoked.application(), Given.DAY)).isEmpty();
        assertThat(prior().findScheme(neighbour.application(), Given.DAY)).contains(SmallScheme.ID);
    }

    @Test
    default void aRevokedServiceIsKnownByItsProviderAndNameHoweverWritten() {
        var certification = certified();
        var provider = certification.holder().provider();
        revoke(certification.number(), Given.DAY);

        assertThat(prior().findRevocation(provider, SmallScheme.ID, "みほん 文書ａｉ"))
                .contains(Given.DAY);
        assertThat(prior().findRevocation(provider, SmallScheme.ID, "みほん画像AI")).isEmpty();
        assertThat(prior().findRevocation(provider, SmallScheme.OTHER, Papers.SERVICE)).isEmpty();
        assertThat(prior().findRevocation(given().provider().id(), SmallScheme.ID, Papers.SERVICE))
                .isEmpty();
    }

    @Test
    default void aServiceThatWasNeverRevokedHasNoRevocation() {
        var provider = certified().holder().provider();

        assertThat(prior().findRevocation(provider, SmallScheme.ID, Papers.SERVICE)).isEmpty();
    }

    private Certification certified() {
        var certification = given().certification(given().application());
        stores().published().certifications().add(certification);
        return certification;
    }
}
