package jp.akashi.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OperatorTest {
    @Test
    void namesItselfAndItsAddressAtTheHeadOfALetter() {
        assertThat(with("T9000000000000").sender()).containsExactly("認定機関(見本)", "〒000-0000 見本県");
    }

    @Test
    void mayHaveNoRegistrationYet() {
        assertThat(with("").findRegistration()).isEmpty();
        assertThat(with("T9000000000000").findRegistration()).contains("T9000000000000");
    }

    @Test
    void refusesARegistrationWhoseDigitsDoNotCheck() {
        assertThat(Operator.isRegistration("T9000000000000")).isTrue();
        assertThat(Operator.isRegistration("T8000000000000")).isFalse();
        assertThat(Operator.isRegistration("9000000000000")).isFalse();
        assertThatThrownBy(() -> with("T8000000000000")).hasMessageContaining("T8000000000000");
    }

    private static Operator with(String registration) {
        return new Operator("認定機関(見本)", List.of("〒000-0000 見本県"), registration, List.of("見本銀行"));
    }
}
