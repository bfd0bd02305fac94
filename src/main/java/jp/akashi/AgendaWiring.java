package jp.akashi;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import jp.akashi.agenda.Agenda;
import jp.akashi.agenda.Doing;
import jp.akashi.agenda.HastenStep;
import jp.akashi.desk.Counter;
import jp.akashi.desk.DayRound;
import jp.akashi.desk.Desk;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Outcome;
import jp.akashi.notice.Remind;
import jp.akashi.notice.RemindEachMorning;
import jp.akashi.notice.RemindOfWithholding;
import jp.akashi.renewal.PlanMissing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The steps that are done on a day, and the round that does them: every few minutes, so that a
/// server that was stopped catches up soon after its start.
@Configuration(proxyBeanMethods = false)
class AgendaWiring {
    private static final Logger LOG = LoggerFactory.getLogger(DayRound.class);
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final Duration DAY = Duration.ofDays(1);

    /// So many steps side by side: the database makes the changes of several lasting in one go.
    private static final int HANDS = 4;

    @Bean
    DayRound dayRound(
            Desk.Transactions transactions,
            Agenda agenda,
            List<Doing> doings,
            InstantSource clock) {
        return new DayRound(transactions, agenda, doings, new DayRound.Hands(clock, HANDS));
    }

    @Bean
    HastenStep hastenStep(Agenda agenda, InstantSource clock) {
        return new HastenStep(agenda, clock);
    }

    @Bean
    RemindEachMorning remindEachMorning(Remind remind, Agenda agenda, InstantSource clock) {
        return new RemindEachMorning(remind, agenda, clock);
    }

    @Bean
    RecurringTask<Void> doWhatIsDue(
            DayRound round,
            RemindEachMorning mornings,
            RemindOfWithholding withholdings,
            Counter counter) {
        return Tasks.recurring("day-round", Schedules.fixedDelay(PAUSE))
                .execute((_, context) -> {
                    mornings.begin();
                    withholdings.begin();
                    tell(
                            round.go(() ->
                                    counter.isOpen()
                                            && !context.getSchedulerState().isShuttingDown()));
                });
    }

    /// Soon after the start, and once a day.
    @Bean
    RecurringTask<Void> planWhatIsMissing(PlanMissing missing, Desk.Transactions transactions) {
        return Tasks.recurring("plan-missing", Schedules.fixedDelay(DAY))
                .execute((_, context) -> {
                    var last = planned(missing, transactions, Optional.empty());
                    while (last.isPresent() && !context.getSchedulerState().isShuttingDown()) {
                        last = planned(missing, transactions, last);
                    }
                });
    }

    private static Optional<CertificationNumber> planned(
            PlanMissing missing,
            Desk.Transactions transactions,
            Optional<CertificationNumber> after) {
        return transactions.inOne(() -> Outcome.done(missing.plan(after))).orThrow();
    }

    private static void tell(DayRound.Told told) {
        if (told.failed() > 0) {
            LOG.warn(
                    "{} steps were done, {} could not be; the office sees why.",
                    told.done(),
                    told.failed());
        } else if (told.done() > 0) {
            LOG.info("{} steps were done.", told.done());
        }
    }
}
