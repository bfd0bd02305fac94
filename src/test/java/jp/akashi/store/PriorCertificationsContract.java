package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.akashi.application.PriorCertifications;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Ending;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Term;
import jp.akashi.road.Papers;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.Test;

interface PriorCertificationsContract extends Contract {
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

    @Test
    default void aCertificationThatWasRenewedIsKnownByEachOfItsApplications() {
        var first = certified();
        var next = Term.ofYears(first.term().until().plusDays(1), 2);
        var renewal = given().application();
        stores().published()
                .certifications()
                .change(
                        new Certification(
                                first.number(),
                                renewal.id(),
                                first.holder(),
                                first.edition(),
                                first.certifiedOn(),
                                first.life().next(next)));

        for (var application : List.of(first.application(), renewal.id())) {
            assertThat(prior().findScheme(application, first.term().from()))
                    .contains(SmallScheme.ID);
            assertThat(prior().findScheme(application, next.until())).contains(SmallScheme.ID);
            assertThat(prior().findScheme(application, next.until().plusDays(1))).isEmpty();
        }
    }

    @Test
    default void aCertificationIsInForcePastItsTermWhileItsRenewalIsNotDecided() {
        var certification = certified();
        var after = certification.term().until().plusDays(1);
        var waiting = certification.life().continuedBy(given().application().id());
        stores().published().certifications().change(certification.with(waiting));

        assertThat(prior().findScheme(certification.application(), after)).contains(SmallScheme.ID);

        stores().published().certifications().change(certification);

        assertThat(prior().findScheme(certification.application(), after)).isEmpty();
    }

    private void revoke(CertificationNumber number, LocalDate on) {
        var certification = stores().published().certifications().find(number).orElseThrow();
        var ended = certification.life().ended(new Ending(Ending.Kind.REVOKED, on));
        stores().published().certifications().change(certification.with(ended));
    }

    private Certification certified() {
        var certification = given().certification(given().application());
        stores().published().certifications().add(certification);
        return certification;
    }
}
