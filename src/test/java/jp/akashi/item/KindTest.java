package jp.akashi.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.akashi.kernel.Label;
import org.junit.jupiter.api.Test;

/// What choices are called.
class KindTest {
    private static final Label KANTO = new Label("関東", "Kanto");
    private static final Kind PLACE = new Kind.Choice(List.of(new Option("kanto", KANTO)), true);

    @Test
    void aChoiceIsCalledByItsLabel() {
        assertThat(PLACE.labelOf("kanto")).isEqualTo(KANTO);
    }

    @Test
    void whatIsNoChoiceIsCalledByItself() {
        assertThat(PLACE.labelOf("kansai")).isEqualTo(new Label("kansai", "kansai"));
        assertThat(new Kind.Date().labelOf("kanto")).isEqualTo(new Label("kanto", "kanto"));
    }
}
