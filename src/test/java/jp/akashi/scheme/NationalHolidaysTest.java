package jp.akashi.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import jp.akashi.schemefile.SchemeFiles;
import org.junit.jupiter.api.Test;

/// The holidays in `schemes/holidays.yaml` against those the law gives.
class NationalHolidaysTest {
    private static final BusinessCalendar CALENDAR =
            SchemeFiles.builtIn().read().orThrow().calendar();

    @Test
    void theCalendarHasTheHolidaysOfTheLawAndNoOthers() {
        var known = CALENDAR.known();
        for (int year = known.from().getYear(); year <= known.until().getYear(); year++) {
            var law = NationalHolidays.of(year);
            var first = LocalDate.of(year, 1, 1);
            var ours =
                    IntStream.range(0, first.lengthOfYear())
                            .mapToObj(first::plusDays)
                            .filter(day -> isHoliday(day))
                            .toList();
            assertThat(ours).as("the holidays of %d", year).containsExactlyElementsOf(law.keySet());
        }
    }

    @Test
    void whatTheLawGivesIsWhatWasPublished() {
        assertThat(NationalHolidays.of(2026))
                .containsEntry(LocalDate.of(2026, 3, 20), "春分の日")
                .containsEntry(LocalDate.of(2026, 5, 6), "振替休日")
                .containsEntry(LocalDate.of(2026, 9, 22), "国民の休日")
                .containsEntry(LocalDate.of(2026, 9, 23), "秋分の日")
                .hasSize(18);
        assertThat(NationalHolidays.of(2019))
                .containsEntry(LocalDate.of(2019, 4, 30), "国民の休日")
                .containsEntry(LocalDate.of(2019, 5, 2), "国民の休日");
        assertThat(NationalHolidays.of(2021))
                .containsEntry(LocalDate.of(2021, 8, 9), "振替休日")
                .doesNotContainKey(LocalDate.of(2021, 10, 11));
    }

    /// Beside holidays, the office's own closing days have a name.
    private static boolean isHoliday(LocalDate day) {
        return CALENDAR.findNamed(day).filter(name -> !name.contains("年末年始")).isPresent();
    }
}
