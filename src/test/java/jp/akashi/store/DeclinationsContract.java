package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import jp.akashi.renewal.Declination;
import jp.akashi.renewal.Declinations;
import org.junit.jupiter.api.Test;

interface DeclinationsContract extends Contract {
    Declinations declinations();

    @Test
    default void aWordThatNothingIsRenewedIsKeptOnceATerm() {
        var application = given().application();
        var certification = given().certification(application);
        stores().published().certifications().add(certification);
        var until = certification.term().until();
        var said =
                new Declination(
                        certification.number(),
                        until,
                        "後継に移すため。",
                        application.latest().by(),
                        Given.MORNING);
        declinations().add(said);

        assertThat(declinations().find(certification.number(), until)).contains(said);
        assertThat(declinations().find(certification.number(), LocalDate.EPOCH)).isEmpty();
        assertThat(declinations().list(100)).contains(said);
        assertThatThrownBy(() -> declinations().add(said))
                .isInstanceOf(IllegalStateException.class);
    }
}
