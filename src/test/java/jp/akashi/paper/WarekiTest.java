package jp.akashi.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WarekiTest {
    @Test
    void printsTheJapaneseYearBesideTheWesternOne() {
        assertThat(Wareki.both(LocalDate.of(2026, 4, 1))).isEqualTo("2026年4月1日(令和8年4月1日)");
    }

    @Test
    void changesTheEraOnItsFirstDay() {
        assertThat(Wareki.both(LocalDate.of(2019, 4, 30))).isEqualTo("2019年4月30日(平成31年4月30日)");
        assertThat(Wareki.both(LocalDate.of(2019, 5, 1))).isEqualTo("2019年5月1日(令和元年5月1日)");
    }
}
