package jp.akashi.desk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.examination.Examinations;
import jp.akashi.examination.StageTimes;
import jp.akashi.examination.StageTimes.Time;
import jp.akashi.guide.Wait;
import jp.akashi.guide.Waits;
import jp.akashi.kernel.Tokyo;

/// Publishes how long the examination takes, of stages that enough cases have passed: of few,
/// nobody may read off how one of them went.
public final class PublishWaits {
    private static final int YEARS = 2;
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);

    private final Examinations examinations;
    private final Waits waits;
    private final int fewest;

    /// @param fewest the smallest number of cases that are published together
    public PublishWaits(Examinations examinations, Waits waits, int fewest) {
        this.examinations = examinations;
        this.waits = waits;
        this.fewest = fewest;
    }

    public List<Wait> publish(LocalDate today) {
        var from = today.minusYears(YEARS);
        var times =
                StageTimes.of(examinations.listWalks(from.atStartOfDay(Tokyo.ZONE).toInstant()));
        var published = new ArrayList<Wait>();
        for (var at : times.stages()) {
            add(published, wait(at.stage().name(), at.time(), from, today));
        }
        times.whole().ifPresent(time -> add(published, wait(Wait.WHOLE, time, from, today)));
        waits.replace(published);
        return published;
    }

    private void add(List<Wait> published, Wait wait) {
        if (wait.cases() >= fewest) {
            published.add(wait);
        }
    }

    private static Wait wait(String stage, Time time, LocalDate from, LocalDate until) {
        return new Wait(stage, time.cases(), days(time.median()), days(time.most()), from, until);
    }

    /// Days with one decimal.
    public static BigDecimal days(Duration duration) {
        return BigDecimal.valueOf(duration.toSeconds())
                .divide(SECONDS_A_DAY, 1, RoundingMode.HALF_UP);
    }
}
