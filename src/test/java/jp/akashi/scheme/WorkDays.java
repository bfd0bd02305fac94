package jp.akashi.scheme;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;

/// The office's time for tests: closed on weekends, at the turn of the year and on a few holidays.
public final class WorkDays {
    public static final BusinessCalendar CALENDAR =
            BusinessCalendar.of(
                    2017,
                    2030,
                    Map.of(
                            LocalDate.parse("2022-07-18"), "海の日",
                            LocalDate.parse("2026-09-21"), "敬老の日",
                            LocalDate.parse("2026-09-22"), "国民の休日",
                            LocalDate.parse("2026-09-23"), "秋分の日"),
                    List.of(
                            new BusinessCalendar.Closing(
                                    "年末年始の休業日", MonthDay.of(12, 29), MonthDay.of(1, 3))));

    public static final ProceedingDays PROCEEDINGS =
            new ProceedingDays(
                    new ProceedingDays.Reports(1, 5, 20),
                    10,
                    10,
                    2,
                    new ProceedingDays.Disclosed(
                            new ItemId("basics.notice"), new FieldKey("period")));

    public static final Schemes.House HOUSE =
            new Schemes.House(
                    CALENDAR,
                    new Deadlines(
                            10,
                            3,
                            2,
                            10,
                            PROCEEDINGS,
                            List.of(14, 3),
                            new Deadlines.Care(
                                    new Deadlines.Questions(10, 3, 48, 5),
                                    new Deadlines.Marks(1, 5),
                                    List.of(60, 14))),
                    new HearingOrder(
                            new HearingOrder.Share(1, 2, true),
                            new HearingOrder.Share(1, 2, true),
                            HearingOrder.Tie.CHAIR),
                    ChangeClasses.ORDER);

    private WorkDays() {}
}
