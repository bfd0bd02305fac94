package jp.akashi.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateNotationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-04-01",
                "2025/4/1",
                "2025.4.1",
                "2025年4月1日",
                "２０２５年４月１日",
                "2025 年 4 月 1 日",
                "西暦2025年4月1日",
                "20250401",
                "2025年4月1日(火)",
                "2025年4月1日（火曜日）",
                "令和7年4月1日",
                "令和７年４月１日",
                "令７.４.１",
                "R7.4.1",
                "Ｒ７．４．１",
                "r7/4/1",
                "R.7.4.1",
                "R07-04-01",
                "㋿7年4月1日"
            })
    void aDayIsWrittenInManyWays(String text) {
        assertDay(text, "2025-04-01");
    }

    @ParameterizedTest
    @CsvSource({
        "令和元年5月1日, 2019-05-01",
        "R1.5.1, 2019-05-01",
        "平成31年4月30日, 2019-04-30",
        "㍻31.4.30, 2019-04-30",
        "平成元年1月8日, 1989-01-08",
        "昭和64年1月7日, 1989-01-07",
        "S1.12.25, 1926-12-25",
        "大正15年12月25日, 1926-12-25",
        "大正元年7月30日, 1912-07-30",
        "M45.7.30, 1912-07-30",
        "明治6年1月1日, 1873-01-01",
        "2024-02-29, 2024-02-29",
        "令和6年2月29日, 2024-02-29"
    })
    void anEraLastsFromItsFirstDayToItsLast(String text, String day) {
        assertDay(text, day);
    }

    @ParameterizedTest
    @CsvSource({
        "令和元年4月30日, 令和, 2019-05-01,",
        "平成31年5月1日, 平成, 1989-01-08, 2019-04-30",
        "平成元年1月7日, 平成, 1989-01-08, 2019-04-30",
        "昭和64年1月8日, 昭和, 1926-12-25, 1989-01-07",
        "昭和元年12月24日, 昭和, 1926-12-25, 1989-01-07",
        "大正15年12月26日, 大正, 1912-07-30, 1926-12-25",
        "大正元年7月29日, 大正, 1912-07-30, 1926-12-25",
        "明治45年7月31日, 明治, 1873-01-01, 1912-07-30",
        "明治5年12月31日, 明治, 1873-01-01, 1912-07-30",
        "令和0年5月1日, 令和, 2019-05-01,"
    })
    void aDayOutsideItsEraIsRefused(String text, String era, String first, String last) {
        var facts =
                last == null
                        ? Map.of("era", era, "first", first)
                        : Map.of("era", era, "first", first, "last", last);
        assertThat(Notation.read(Kinds.DATE, text))
                .isEqualTo(new Reading.Unreadable(Misfit.OUTSIDE_ERA, facts));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-29",
                "2025/13/1",
                "2025年4月31日",
                "令和7年2月29日",
                "20250431",
                "2025-00-10",
                "R7.4.0"
            })
    void aDayTheCalendarDoesNotHaveIsRefused(String text) {
        assertMisfit(text, Misfit.NO_SUCH_DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"平成31年", "2025年4月", "2025", "令和7年4月", "2025/4", "H31"})
    void aYearOrAMonthIsNoDay(String text) {
        assertMisfit(text, Misfit.DATE_INCOMPLETE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"25/4/1", "4月1日", "昨日", "2025-04-01頃", "慶応3年1月1日", "2025-4-1-1", "X7.4.1"})
    void anythingElseIsNoDate(String text) {
        assertMisfit(text, Misfit.NOT_A_DATE);
    }

    @Test
    void aDayIsPrintedTheOneWay() {
        assertThat(Notation.print(Kinds.DATE, new Value.Day(LocalDate.of(2025, 4, 1))))
                .isEqualTo("2025-04-01");
    }

    private static void assertDay(String text, String day) {
        assertThat(Notation.read(Kinds.DATE, text))
                .isEqualTo(new Reading.Read(new Value.Day(LocalDate.parse(day))));
    }

    private static void assertMisfit(String text, Misfit misfit) {
        assertThat(Notation.read(Kinds.DATE, text)).isEqualTo(Reading.Unreadable.of(misfit));
    }
}
