package jp.akashi.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The numbers of items, as the office types them.
class VisitPageTest {
    private static final int LONG = 400_000;

    @ParameterizedTest
    @ValueSource(strings = {"46,51", "No.46、No.51", " 46 ・ 51 、", "46 51", "46,51,46"})
    void theyAreReadInTheWaysPeopleWriteThem(String typed) {
        assertThat(VisitPage.numbers(typed)).containsExactlyInAnyOrder("46", "51");
    }

    @Test
    void noneAreReadWhereNoneStand() {
        assertThat(VisitPage.numbers("")).isEmpty();
        assertThat(VisitPage.numbers("No.、 No.")).isEmpty();
    }

    @Test
    void howeverLongALineOfSeparatorsIsItIsRead() {
        assertThat(VisitPage.numbers("46" + "、No.".repeat(LONG) + "51"))
                .containsExactlyInAnyOrder("46", "51");
        assertThat(VisitPage.numbers(" ".repeat(LONG))).isEmpty();
    }
}
