package jp.akashi.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldTest {
    @Test
    void aFieldWithoutHintAndFaultIsDescribedByNothing() {
        assertThat(Field.of("name", "名称").describedBy()).isNull();
    }

    @Test
    void hintAndFaultDescribeTheControlInThatOrder() {
        var field = Field.of("a.b[1]", "名称").hint("登記のとおり").error("記入してください。");
        assertThat(field.describedBy()).isEqualTo("f-a-b-1--hint f-a-b-1--error");
    }

    @Test
    void theSummaryJumpsToTheControlOfTheField() {
        assertThat(Field.of("a.b", "名称").error("記入してください。").fault())
                .isEqualTo(Fault.at("a.b", "記入してください。"));
    }
}
