package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import java.util.Set;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.certification.Ending;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Term;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.Test;

interface CertificationsContract extends Contract {
    private Certifications certifications() {
        return stores().published().certifications();
    }

    @Test
    default void aCertificationIsFoundByNumberAndByApplication() {
        var certification = given().certification(given().application());
        certifications().add(certification);

        assertThat(certifications().find(certification.number())).contains(certification);
        assertThat(certifications().findOf(certification.application())).contains(certification);
        assertThat(certifications().find(new CertificationNumber("AI", 9999, "9912"))).isEmpty();
        assertThat(certifications().findOf(given().application().id())).isEmpty();
    }

    @Test
    default void neitherANumberNorAnApplicationIsCertifiedTwice() {
        var certification = given().certification(given().application());
        certifications().add(certification);

        assertThatThrownBy(() -> certifications().add(certification))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void aLifeGoesOnTermByTermAndEnds() {
        var first = given().certification(given().application());
        certifications().add(first);
        var renewal = given().application();
        var waiting = first.with(first.life().continuedBy(renewal.id()));
        certifications().change(waiting);
        assertThat(certifications().find(first.number())).contains(waiting);

        var renewed =
                new Certification(
                        first.number(),
                        renewal.id(),
                        new Certification.Holder(given().provider().id(), "株式会社あたらしい", "みほん文書AI 改"),
                        SmallScheme.EDITION,
                        first.certifiedOn(),
                        waiting.life().next(Term.ofYears(first.term().until().plusDays(1), 2)));
        certifications().change(renewed);
        assertThat(certifications().find(first.number())).contains(renewed);
        assertThat(certifications().findOf(first.application())).contains(renewed);
        assertThat(certifications().findOf(renewal.id())).contains(renewed);
        assertThat(certifications().list(first.holder().provider())).isEmpty();
        assertThat(certifications().list(renewed.holder().provider())).containsExactly(renewed);

        var on = renewed.term().from().plusDays(3);
        var ended = renewed.with(renewed.life().ended(new Ending(Ending.Kind.REVOKED, on)));
        certifications().change(ended);
        assertThat(certifications().lock(first.number())).isEqualTo(ended);
    }

    @Test
    default void whatIsNotThereOrLedElsewhereIsNotChanged() {
        var one = given().certification(given().application());
        var other = given().certification(given().application());
        certifications().add(one);

        assertThatThrownBy(() -> certifications().change(other))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> certifications().lock(other.number()))
                .isInstanceOf(NoSuchElementException.class);

        certifications().add(other);
        var mixed =
                new Certification(
                        one.number(),
                        other.application(),
                        one.holder(),
                        one.edition(),
                        one.certifiedOn(),
                        one.life());
        assertThatThrownBy(() -> certifications().change(mixed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void aProvidersCertificationsComeNewestFirst() {
        var provider = given().provider();
        var first = given().certification(given().application(provider));
        var second = given().certification(given().application(provider));
        certifications().add(first);
        certifications().add(second);

        assertThat(certifications().list(provider.id())).containsExactly(second, first);
        assertThat(certifications().list(Set.of(first.number(), second.number())))
                .containsExactlyInAnyOrder(first, second);
        assertThat(certifications().list(Set.<CertificationNumber>of())).isEmpty();
        assertThat(certifications().list(given().provider().id())).isEmpty();
    }

    @Test
    default void eachSchemeCountsForItself() {
        int ai = certifications().nextSerial(SmallScheme.ID);
        int ip = certifications().nextSerial(SmallScheme.OTHER);

        assertThat(certifications().nextSerial(SmallScheme.ID)).isEqualTo(ai + 1);
        assertThat(certifications().nextSerial(SmallScheme.OTHER)).isEqualTo(ip + 1);
    }
}
