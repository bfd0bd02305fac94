package jp.akashi.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class PriceTest {
    @Test
    void keepsNetAndTaxApart() {
        var price = new Price(new Yen(190_000), 10);
        assertThat(price.tax()).isEqualTo(new Yen(19_000));
        assertThat(price.gross()).isEqualTo(new Yen(209_000));
    }

    @Test
    void cutsTheTaxToWholeYen() {
        assertThat(new Price(new Yen(99), 10).tax()).isEqualTo(new Yen(9));
        assertThat(new Price(new Yen(100), 10).tax()).isEqualTo(new Yen(10));
    }

    @Property
    void grossIsNetAndTaxTogether(@ForAll @LongRange(min = 0, max = 1_000_000_000) long net) {
        var price = new Price(new Yen(net), 8);
        assertThat(price.gross().amount()).isEqualTo(net + price.tax().amount());
    }

    @Test
    void aTermEndsTheDayBeforeItsAnniversary() {
        assertThat(Term.ofYears(LocalDate.of(2026, 4, 1), 2).until())
                .isEqualTo(LocalDate.of(2028, 3, 31));
        assertThat(Term.ofYears(LocalDate.of(2024, 2, 29), 2).until())
                .isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(Term.ofYears(LocalDate.of(2024, 3, 1), 2).until())
                .isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void aTermHoldsItsFirstAndItsLastDay() {
        var term = Term.ofYears(LocalDate.of(2026, 4, 1), 2);
        assertThat(term.contains(LocalDate.of(2026, 3, 31))).isFalse();
        assertThat(term.contains(LocalDate.of(2026, 4, 1))).isTrue();
        assertThat(term.contains(LocalDate.of(2028, 3, 31))).isTrue();
        assertThat(term.contains(LocalDate.of(2028, 4, 1))).isFalse();
    }
}
