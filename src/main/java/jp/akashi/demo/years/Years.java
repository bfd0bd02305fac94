package jp.akashi.demo.years;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.akashi.application.ReuseApplication;
import jp.akashi.demo.Fiction;
import jp.akashi.demo.Papers;
import jp.akashi.desk.DayRound;
import jp.akashi.evidence.Evidence;
import jp.akashi.notice.RemindEachMorning;
import jp.akashi.notice.SendWaiting;

/// 数年間の予行: a register lives through years, day by day, and each day it is checked. What was done is
/// noted as it is done, so that a rehearsal that was killed goes on where it was.
public final class Years {
    private static final String LAST_DAY = "day";
    private static final String HEAD = "%-24s %9s %9s %9s %9s %9s %9s %9s %9s";

    private final Hands hands;
    private final Daily daily;
    private final Eyes.Records records;
    private final Figures.Beside beside;

    /// What happens every day by itself.
    public record Daily(
            DayRound round, RemindEachMorning mornings, SendWaiting send, ReuseApplication reuse) {}

    public Years(Hands hands, Daily daily, Eyes.Records records, Figures.Beside beside) {
        this.hands = hands;
        this.daily = daily;
        this.records = records;
        this.beside = beside;
    }

    /// Where it is told how far it is; the figures come at the end.
    public interface Progress {
        void on(LocalDate day);
    }

    /// Lives through the years and prints what happened.
    ///
    /// @param file a document that stands for every provider's evidence
    /// @return whether everything was always as it has to be
    public boolean live(Wish wish, Evidence.StoredFile file, PrintWriter out, Progress progress) {
        var cast = new Cast(hands);
        cast.enter();
        var fates =
                IntStream.range(0, wish.services())
                        .mapToObj(place -> fates(wish, cast, place))
                        .flatMap(List::stream)
                        .toList();
        var eyes = new Eyes(records, cast.providers(), byName(fates, cast));
        var sheets = new Sheets(hands.schemes(), cast, new Papers(file), daily.reuse());
        var road = new Road(hands, cast, sheets);
        var course =
                new Course(
                        road,
                        new Supervised(hands, cast, road),
                        new Reported(hands, cast, road),
                        new KeptBack(hands, cast, road));
        var deeds = deeds(wish, fates, course);
        for (var day = firstDay(); day.isBefore(wish.end()); day = day.plusDays(1)) {
            live(day, deeds.getOrDefault(day, List.of()));
            var broken = broken(eyes.look(day));
            if (!broken.isEmpty()) {
                broken.forEach(out::println);
                out.flush();
                return false;
            }
            hands.note(LAST_DAY, day.toString());
            progress.on(day);
        }
        tell(wish, eyes.look(wish.end().minusDays(1)), out);
        return true;
    }

    private static List<Fate> fates(Wish wish, Cast cast, int place) {
        var scheme = cast.service(place, Wish.FIRST).offer().scheme();
        return Turns.of(wish, Fate.of(wish, place), scheme);
    }

    private LocalDate firstDay() {
        return hands.noted(LAST_DAY)
                .map(day -> LocalDate.parse(day).plusDays(1))
                .orElse(Wish.FIRST);
    }

    private static Map<String, Fate> byName(List<Fate> fates, Cast cast) {
        return fates.stream()
                .collect(
                        Collectors.toMap(
                                fate -> key(cast.service(fate.place(), Wish.FIRST)), fate -> fate));
    }

    private static String key(Fiction service) {
        return Day.key(service.offer().scheme(), service.service());
    }

    private static Map<LocalDate, List<Deed>> deeds(Wish wish, List<Fate> fates, Course course) {
        return fates.stream()
                .flatMap(fate -> course.deeds(fate).stream())
                .filter(deed -> deed.on().isBefore(wish.end()))
                .sorted(Deed.ORDER)
                .collect(Collectors.groupingBy(Deed::on, TreeMap::new, Collectors.toList()));
    }

    /// The house does what is due, people do what they do, and the mails go out.
    private void live(LocalDate day, List<Deed> deeds) {
        hands.clock().set(day);
        daily.mornings().begin();
        var told = daily.round().go(() -> true);
        if (told.failed() > 0) {
            throw new IllegalStateException("%d steps failed on %s".formatted(told.failed(), day));
        }
        deeds.forEach(hands::perform);
        while (daily.send().send() > 0) {
            // until none waits
        }
    }

    private static List<String> broken(Day day) {
        return Arrays.stream(Invariant.values())
                .flatMap(invariant ->
                        invariant
                                .broken(day)
                                .map(what ->
                                        "%s  BROKEN  %s: %s"
                                                .formatted(day.date(), invariant.says(), what)))
                .toList();
    }

    private void tell(Wish wish, Day last, PrintWriter out) {
        out.println(
                "%d services, %d years from %s, seed %d"
                        .formatted(wish.services(), wish.years(), Wish.FIRST, wish.seed()));
        out.println(
                HEAD.formatted(
                        "",
                        "certified",
                        "renewed",
                        "expired",
                        "ended",
                        "switched",
                        "revoked",
                        "incidents",
                        "notices"));
        for (int year = 0; year < wish.years(); year++) {
            var from = Wish.FIRST.plusYears(year);
            var to = from.plusYears(1);
            out.println(line(from, to, Figures.of(last.certifications(), from, to, beside)));
        }
        long days = ChronoUnit.DAYS.between(Wish.FIRST, wish.end());
        Stream.of(Invariant.values())
                .forEach(invariant ->
                        out.println(
                                "held on %d of %d days: %s"
                                        .formatted(days, days, invariant.says())));
        out.println("The register at the end: " + Likeness.of(last).hex());
        out.flush();
    }

    private static String line(LocalDate from, LocalDate to, Figures of) {
        return HEAD.formatted(
                from + " to " + to.minusDays(1).toString().substring(2),
                of.certified(),
                of.renewed(),
                of.expired(),
                of.ended(),
                of.switched(),
                of.revoked(),
                of.incidents(),
                of.notices());
    }
}
