package jp.akashi.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import jp.akashi.examination.Verdict.Judgement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The comments an examiner inserts are data, read strictly.
class CommentsTest {
    private static final String ONE = "{id: a, verdict: TO_ASK, title: 題, text: '「{item}」について'}";

    @Test
    void theBuiltInOnesAreThereForBothVerdictsThatWantAComment() {
        assertThat(Comments.builtIn().templates())
                .extracting(Comments.Template::verdict)
                .contains(Judgement.TO_ASK, Judgement.TO_IMPROVE)
                .doesNotContain(Judgement.ACCEPTED);
    }

    @Test
    void blanksAreFilled() {
        var template = read("[" + ONE + "]").templates().getFirst();

        assertThat(template.filled(Map.of("item", "No.3 事前告知"))).isEqualTo("「No.3 事前告知」について");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {id: a}                                                 | not a list of comments
                    [{id: a, verdict: TO_ASK, title: t}]                    | entry 1: wants
                    [{id: a, verdict: TO_ASK, title: t, text: x, more: y}]  | entry 1: wants
                    [{id: a, verdict: TO_ASK, title: t, text: ''}]          | entry 1: wants
                    [{id: a, verdict: ACCEPTED, title: t, text: x}]         | no verdict that wants a comment
                    [{id: a, verdict: TO_ASK, title: t, text: '{who}'}]     | no such blank: {who}
                    [                                                       | no YAML
                    """)
    void whatIsNoCommentIsRefused(String yaml, String fault) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(fault);
    }

    @Test
    void everyFaultIsToldAtOnce() {
        assertThatThrownBy(() -> read("[" + ONE + ", " + ONE + ", {id: b}]"))
                .hasMessageContaining("twice the same id: a")
                .hasMessageContaining("entry 3");
    }

    private static Comments read(String yaml) {
        return Comments.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
