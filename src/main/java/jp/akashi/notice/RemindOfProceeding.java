package jp.akashi.notice;

import java.time.LocalDate;
import java.util.List;
import jp.akashi.agenda.Doing;
import jp.akashi.agenda.Kind;
import jp.akashi.agenda.Step;
import jp.akashi.kernel.ProceedingId;
import jp.akashi.surveillance.proceeding.Proceeding;
import jp.akashi.surveillance.proceeding.Proceedings;

/// Reminds a provider of what is due in a proceeding soon, or tells it and the office that the day
/// is over.
///
/// @param kind `PROCEEDING_DUE_SOON` or `PROCEEDING_OVERDUE`
public record RemindOfProceeding(Kind kind, Proceedings proceedings, Announce announce)
        implements Doing {
    @Override
    public void on(Step step, LocalDate today) {
        proceedings
                .find(new ProceedingId(step.subject()))
                .flatMap(proceeding ->
                        proceeding
                                .standing()
                                .findDue()
                                .map(due -> notices(proceeding, due.isBefore(today))))
                .stream()
                .flatMap(List::stream)
                .forEach(announce::announce);
    }

    private static List<Notice> notices(Proceeding proceeding, boolean isOver) {
        return isOver
                ? List.of(
                        new ProceedingNotice.ProceedingOverdue(proceeding),
                        new ProceedingNotice.ReportMissing(proceeding))
                : List.of(new ProceedingNotice.ProceedingDue(proceeding));
    }
}
