package jp.akashi.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.akashi.schemefile.SchemeFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Which answers say the same, however they were written.
class NormalFormTest {
    private static final Units UNITS = SchemeFiles.builtIn().read().orThrow().units();

    static Stream<Arguments> alike() {
        return Stream.of(
                Arguments.of(figure("60", "分"), figure("1", "時間")),
                Arguments.of(figure("99.980", "%"), figure("99.98", "%")),
                Arguments.of(figure("1250", "百万円"), figure("1250000", "千円")),
                Arguments.of(figure("1", "ヶ月前"), figure("30", "日前")),
                Arguments.of(new Value.Words("東京都 港区"), new Value.Words("東京都　港区")),
                Arguments.of(new Value.Words("ＴＬＳ 1.2"), new Value.Words("TLS１.2")),
                Arguments.of(
                        new Value.YesNo(true, "年1回", figure("10", "分")),
                        new Value.YesNo(true, "年 1 回", figure("600", "秒"))),
                Arguments.of(
                        new Value.Chosen(List.of("a", "b"), ""),
                        new Value.Chosen(List.of("b", "a"), "")),
                Arguments.of(
                        new Value.Rows(List.of(Map.of("name", "ＤＢ"))),
                        new Value.Rows(List.of(Map.of("name", "DB")))),
                Arguments.of(new Value.NotDone("計画中 です"), new Value.NotDone("計画中です")));
    }

    static Stream<Arguments> different() {
        var day = LocalDate.parse("2022-04-01");
        return Stream.of(
                Arguments.of(figure("61", "分"), figure("1", "時間")),
                Arguments.of(figure("1", "社"), figure("1", "ライセンス")),
                Arguments.of(
                        figure("99", "%"),
                        new Value.Quantity(new BigDecimal("99"), "%", Qualifier.TARGET, "")),
                Arguments.of(new Value.YesNo(true, "", null), new Value.YesNo(false, "", null)),
                Arguments.of(new Value.NotDone(""), new Value.NotDisclosed("")),
                Arguments.of(new Value.NotDone(""), new Value.YesNo(false, "", null)),
                Arguments.of(new Value.Day(day), new Value.Day(day.plusDays(1))),
                Arguments.of(new Value.Words("2022-04-01"), new Value.Day(day)),
                Arguments.of(
                        new Value.Rows(List.of(Map.of("name", "1"), Map.of("name", "2"))),
                        new Value.Rows(List.of(Map.of("name", "2"), Map.of("name", "1")))));
    }

    @ParameterizedTest
    @MethodSource("alike")
    void theWayOfWritingMakesNoDifference(Value one, Value other) {
        assertThat(NormalForm.of(one, UNITS)).isEqualTo(NormalForm.of(other, UNITS));
    }

    @ParameterizedTest
    @MethodSource("different")
    void whatIsSaidDoes(Value one, Value other) {
        assertThat(NormalForm.of(one, UNITS)).isNotEqualTo(NormalForm.of(other, UNITS));
    }

    private static Value.Quantity figure(String number, String unit) {
        return new Value.Quantity(new BigDecimal(number), unit, null, "");
    }
}
