package jp.akashi.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import jp.akashi.agenda.Kind;
import jp.akashi.agenda.Trouble;
import org.junit.jupiter.api.Test;

class AgendaWordsTest {
    @Test
    void everyKindOfStepHasItsNameAndNothingElseHasOne() {
        assertThat(AgendaWords.all())
                .containsOnlyKeys(
                        Arrays.stream(Kind.values()).map(Kind::name).toArray(String[]::new));
    }

    @Test
    void everyFailureHasItsWordsAndNothingElseHasAny() {
        assertThat(AgendaWords.troubles())
                .containsOnlyKeys(
                        Arrays.stream(Trouble.values()).map(Trouble::name).toArray(String[]::new));
    }
}
