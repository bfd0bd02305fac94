package jp.akashi.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificationNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "AI 0001-2204",
                "AI0001-2204",
                "ai 0001-2204",
                "ＡＩ　０００１－２２０４",
                "ai-0001-2204",
                " AI 0001‐2204 "
            })
    void isReadAsPeopleTypeIt(String typed) {
        assertThat(CertificationNumber.parse(typed))
                .isEqualTo(new CertificationNumber("AI", 1, "2204"));
    }

    @Test
    void isReadForSchemesWithJapaneseOrNoIdentifier() {
        assertThat(CertificationNumber.parse("医療 0012-1710"))
                .isEqualTo(new CertificationNumber("医療", 12, "1710"));
        assertThat(CertificationNumber.parse("0003-0805"))
                .isEqualTo(new CertificationNumber("", 3, "0805"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "AI",
                "AI 0001",
                "AI 0001-2213",
                "AI 0001-2200",
                "AI 0000-2204",
                "AI 00001-2204",
                "<b>"
            })
    void isRefusedWhenItIsNone(String typed) {
        assertThatThrownBy(() -> CertificationNumber.parse(typed))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isPrintedWithTheSeparatorOfItsScheme() {
        var number = new CertificationNumber("IP", 1, "1212");
        assertThat(number.printed("")).isEqualTo("IP0001-1212");
        assertThat(number.printed(" ")).isEqualTo("IP 0001-1212");
        assertThat(number.slug()).isEqualTo("ip-0001-1212");
        assertThat(new CertificationNumber("", 3, "0805").slug()).isEqualTo("0003-0805");
    }

    @Property
    void isReadBackFromEveryPrintedForm(
            @ForAll @IntRange(min = 1, max = 9999) int serial,
            @ForAll @IntRange(min = 1, max = 12) int month) {
        var number = new CertificationNumber("AI", serial, "26%02d".formatted(month));
        assertThat(CertificationNumber.parse(number.printed(" "))).isEqualTo(number);
        assertThat(CertificationNumber.parse(number.slug())).isEqualTo(number);
    }
}
