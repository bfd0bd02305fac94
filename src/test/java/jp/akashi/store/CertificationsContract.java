package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.akashi.certification.Certifications;
import jp.akashi.kernel.CertificationNumber;
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
    default void aProvidersCertificationsComeNewestFirst() {
        var provider = given().provider();
        var first = given().certification(given().application(provider));
        var second = given().certification(given().application(provider));
        certifications().add(first);
        certifications().add(second);

        assertThat(certifications().list(provider.id())).containsExactly(second, first);
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
