package jp.akashi.surveillance.proceeding;

import java.time.LocalDate;
import jp.akashi.agenda.Agenda;
import jp.akashi.agenda.Kind;
import jp.akashi.agenda.Step;
import jp.akashi.kernel.Tokyo;
import jp.akashi.scheme.Schemes;

/// Plans a reminder before the day by which a provider has to act, and one after it.
public final class WatchDueDays implements Watchfulness {
    private final Agenda agenda;
    private final Schemes schemes;

    public WatchDueDays(Agenda agenda, Schemes schemes) {
        this.agenda = agenda;
        this.schemes = schemes;
    }

    @Override
    public void over(Proceeding proceeding) {
        var subject = proceeding.id().value();
        agenda.drop(Kind.PROCEEDING_DUE_SOON, subject);
        agenda.drop(Kind.PROCEEDING_OVERDUE, subject);
        var now = proceeding.entries().getLast().hand().at();
        proceeding
                .standing()
                .findDue()
                .ifPresent(due -> plan(subject, due, LocalDate.ofInstant(now, Tokyo.ZONE)));
    }

    private void plan(String subject, LocalDate due, LocalDate today) {
        var days = schemes.deadlines().proceedings().remindBefore();
        var before = schemes.calendar().findMinus(due, days).orElseGet(() -> due.minusDays(days));
        if (before.isAfter(today)) {
            agenda.plan(new Step(Kind.PROCEEDING_DUE_SOON, subject, before));
        }
        agenda.plan(new Step(Kind.PROCEEDING_OVERDUE, subject, due.plusDays(1)));
    }
}
