package jp.akashi.schemefile;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.scheme.BusinessCalendar;
import jp.akashi.scheme.BusinessCalendar.Closing;
import jp.akashi.scheme.Deadlines;
import jp.akashi.scheme.ProceedingDays;
import org.yaml.snakeyaml.nodes.Node;

/// `holidays.yaml` and `deadlines.yaml`.
final class CalendarFile {
    private final Map<LocalDate, String> holidays = new LinkedHashMap<>();
    private LocalDate last = LocalDate.MIN;

    static BusinessCalendar calendar(Block root) {
        var file = new CalendarFile();
        return root.as(block -> {
            var closings = block.blocks("closing", CalendarFile::closing);
            var years = block.blocks("years", file::year);
            int first = years.isEmpty() ? 0 : years.getFirst();
            return BusinessCalendar.of(
                    first, first + Math.max(0, years.size() - 1), file.holidays, closings);
        });
    }

    private static Closing closing(Block block) {
        return new Closing(block.text("name"), monthDay(block, "from"), monthDay(block, "to"));
    }

    private static MonthDay monthDay(Block block, String key) {
        return block.need(key, "a month and a day such as 12-29", CalendarFile::monthDay)
                .orElse(MonthDay.of(1, 1));
    }

    private static Optional<MonthDay> monthDay(Node node) {
        return Scalars.text(node)
                .flatMap(text -> {
                    try {
                        return Optional.of(MonthDay.parse("--" + text));
                    } catch (DateTimeParseException noDay) {
                        return Optional.empty();
                    }
                });
    }

    private int year(Block block) {
        int year = block.whole("year");
        block.text("source");
        if (last != LocalDate.MIN && year != last.getYear() + 1) {
            block.fault("year", "the years have to follow one another without a gap");
        }
        last = LocalDate.of(year, 1, 1).minusDays(1);
        block.blocks("days", day -> day(day, year));
        last = LocalDate.of(year, 12, 31);
        return year;
    }

    private LocalDate day(Block block, int year) {
        var date = block.date("date");
        if (date.getYear() != year && !date.equals(LocalDate.EPOCH)) {
            block.fault("date", "`%s` does not lie in the year %d".formatted(date, year));
        } else if (!date.isAfter(last)) {
            block.fault("date", "the dates of the holidays have to ascend");
        }
        last = date;
        holidays.put(date, block.text("name"));
        return date;
    }

    static Deadlines deadlines(Block root) {
        return root.as(block -> {
            var inquiry = block.block("inquiry", CalendarFile::inquiry);
            return new Deadlines(
                    inquiry.getFirst(),
                    inquiry.getLast(),
                    block.block("fee", fee -> atLeastOne(fee, "remind-before")),
                    block.block("stalled", stalled -> atLeastOne(stalled, "after")),
                    block.block("proceedings", CalendarFile::proceedings),
                    block.block("renewal", CalendarFile::reminders),
                    new Deadlines.Care(
                            block.block("question", CalendarFile::questions),
                            block.block("mark", CalendarFile::marks),
                            block.block("withholding", CalendarFile::withholding)));
        });
    }

    private static ProceedingDays proceedings(Block block) {
        return new ProceedingDays(
                block.block("incident", CalendarFile::reports),
                atLeastOne(block, "answer-within"),
                atLeastOne(block, "hearing-within"),
                atLeastOne(block, "remind-before"),
                block.block("maintenance", CalendarFile::disclosed));
    }

    private static ProceedingDays.Reports reports(Block block) {
        int every = atLeastOne(block, "progress-every");
        int last = atLeastOne(block, "final-within");
        if (every > last && last > 0 && !block.isHushed()) {
            block.fault(
                    "progress-every",
                    "the first report has to come before the final one: `progress-every` is not"
                            + " more than `final-within`");
        }
        return new ProceedingDays.Reports(atLeastOne(block, "notice-within"), every, last);
    }

    private static ProceedingDays.Disclosed disclosed(Block block) {
        return new ProceedingDays.Disclosed(
                new ItemId(block.id("item")), new FieldKey(block.id("field")));
    }

    private static List<Integer> inquiry(Block block) {
        int within = atLeastOne(block, "answer-within");
        int before = atLeastOne(block, "remind-before");
        if (before >= within && within > 0 && !block.isHushed()) {
            block.fault(
                    "remind-before",
                    "a reminder has to come after the inquiry: `remind-before` is less than"
                            + " `answer-within`");
        }
        return List.of(within, before);
    }

    /// The one after the window opened and the one on its last days.
    private static List<Integer> reminders(Block block) {
        int first = atLeastOne(block, "remind-before");
        int last = atLeastOne(block, "last-days-before");
        if (last >= first && last > 0 && !block.isHushed()) {
            block.fault("last-days-before", "the last days come after the reminder");
        }
        return List.of(first, last);
    }

    private static Deadlines.Questions questions(Block block) {
        int within = atLeastOne(block, "answer-within");
        int before = atLeastOne(block, "remind-before");
        if (before >= within && within > 0 && !block.isHushed()) {
            block.fault(
                    "remind-before",
                    "a reminder has to come after the question: `remind-before` is less than"
                            + " `answer-within`");
        }
        return new Deadlines.Questions(
                within,
                before,
                atLeastOne(block, "confirm-within-hours"),
                atLeastOne(block, "most-a-day"));
    }

    private static Deadlines.Marks marks(Block block) {
        return new Deadlines.Marks(
                atLeastOne(block, "every-months"), atLeastOne(block, "pause-minutes"));
    }

    private static List<Integer> withholding(Block block) {
        int first = atLeastOne(block, "remind-days-before");
        int second = atLeastOne(block, "remind-again-days-before");
        if (second >= first && first > 0 && !block.isHushed()) {
            block.fault(
                    "remind-again-days-before",
                    "the second reminder has to come after the first: less days than"
                            + " `remind-days-before`");
        }
        return List.of(first, second);
    }

    private static int atLeastOne(Block block, String key) {
        int number = block.whole(key);
        if (number == 0 && block.has(key)) {
            block.fault(key, "`" + key + "` has to be 1 or more");
        }
        return number;
    }
}
