package jp.akashi.certification;

import static jp.akashi.Outcomes.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import jp.akashi.Proves;
import jp.akashi.certification.Ending.Kind;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.Term;
import jp.akashi.road.SetClock;
import jp.akashi.road.SmallScheme;
import jp.akashi.store.memory.MemoryCertifications;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A certification ends once, while it is in force.
class EndCertificationTest {
    private static final CertificationNumber NUMBER = new CertificationNumber("AI", 1, "2206");

    private final SetClock clock = SetClock.at("2023-04-01");
    private final MemoryCertifications certifications = new MemoryCertifications();
    private final EndCertification end = new EndCertification(certifications, clock);

    EndCertificationTest() {
        var on = LocalDate.parse("2022-06-05");
        certifications.add(
                new Certification(
                        NUMBER,
                        ApplicationId.random(),
                        new Certification.Holder(ProviderId.random(), "株式会社みほん", "みほん文書AI"),
                        SmallScheme.EDITION,
                        on,
                        Life.of(Term.ofYears(on, 2))));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-31, false",
        "2023-04-01, true",
        "2023-04-02, true",
        "2024-06-05, true",
        "2024-06-06, false",
    })
    @Proves("CER-04")
    void itEndsOnADayThatHasNotPassedWhileItIsInForce(LocalDate day, boolean ends) {
        var outcome = ending(Kind.SERVICE_ENDED, day);

        assertThat(rulesOf(outcome)).hasSize(ends ? 0 : 1);
        var now = certifications.find(NUMBER).orElseThrow();
        assertThat(now.isInForceOn(day)).isEqualTo(!ends && now.term().contains(day));
        assertThat(now.life().ending())
                .isEqualTo(ends ? new Ending(Kind.SERVICE_ENDED, day) : null);
    }

    @Test
    @Proves("CER-04")
    void whatEndedDoesNotEndAgain() {
        var day = LocalDate.parse("2023-04-01");
        ending(Kind.REVOKED, day).orThrow();

        assertThat(rulesOf(ending(Kind.SERVICE_ENDED, day))).containsExactly("CER-04");
        assertThat(certifications.lock(NUMBER).life().ending())
                .isEqualTo(new Ending(Kind.REVOKED, day));
    }

    @Test
    void aNumberNobodyHasIsAMistake() {
        var other = new CertificationNumber("AI", 2, "2206");

        assertThatThrownBy(() -> end.end(other, new Ending(Kind.REVOKED, LocalDate.MAX)))
                .isInstanceOf(NoSuchElementException.class);
    }

    private Outcome<Certification> ending(Kind kind, LocalDate day) {
        return end.end(NUMBER, new Ending(kind, day));
    }
}
