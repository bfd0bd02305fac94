package jp.akashi.web.office;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.access.Action;
import jp.akashi.desk.PublishWaits;
import jp.akashi.examination.Examinations;
import jp.akashi.examination.StageTimes;
import jp.akashi.examination.StageTimes.Time;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// 審査にかかった日数: how long cases took at each stage, worked out from the steps taken.
@Controller
public class TimesPage {
    private static final int MONTHS = 12;

    private final Desktop desktop;
    private final Examinations examinations;
    private final Wording wording;
    private final InstantSource clock;

    TimesPage(Desktop desktop, Examinations examinations, Wording wording, InstantSource clock) {
        this.desktop = desktop;
        this.examinations = examinations;
        this.wording = wording;
        this.clock = clock;
    }

    /// A stage and its times in days.
    public record Line(String stage, int cases, String median, String most) {}

    @GetMapping("/office/times")
    Page show(Person person) {
        desktop.check(person, Action.SEE_QUEUE);
        LocalDate from = Tokyo.today(clock).minusMonths(MONTHS);
        var times =
                StageTimes.of(examinations.listWalks(from.atStartOfDay(Tokyo.ZONE).toInstant()));
        var lines = new ArrayList<Line>();
        times.stages().forEach(at -> lines.add(line(wording.term(at.stage()), at.time())));
        times.whole().ifPresent(time -> lines.add(line("受付から判定まで", time)));
        return Page.of("office/times", Actor.OFFICE, "審査にかかった日数")
                .crumb("審査の一覧", "/office")
                .with("from", Days.print(from))
                .with("lines", List.copyOf(lines));
    }

    private static Line line(String stage, Time time) {
        return new Line(stage, time.cases(), days(time.median()), days(time.most()));
    }

    private static String days(Duration duration) {
        return PublishWaits.days(duration).toPlainString() + "日";
    }
}
