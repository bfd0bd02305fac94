package jp.akashi.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.akashi.application.Application;
import jp.akashi.application.Applications;
import jp.akashi.examination.Examination;
import jp.akashi.examination.Examinations;
import jp.akashi.examination.Inquiry;
import jp.akashi.examination.Stage;
import jp.akashi.examination.Stages;
import jp.akashi.examination.Turn;
import jp.akashi.fee.DueReminders;
import jp.akashi.fee.Fees;
import jp.akashi.fee.Invoice;
import jp.akashi.fee.LedgerEntries.OpenInvoice;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.scheme.BusinessCalendar;
import jp.akashi.scheme.Schemes;

/// Reminds on a working morning of what is due soon or overdue, and tells the office which cases
/// stand still. Said once, a thing is not said again, however often the morning's round goes.
public final class Remind {
    private final Files files;
    private final Announce announce;
    private final BusinessCalendar calendar;
    private final Schemes.House house;

    /// Where the cases and what they owe stand.
    public record Files(Applications applications, Examinations examinations, Fees fees) {}

    public Remind(Files files, Announce announce, Schemes schemes) {
        this.files = files;
        this.announce = announce;
        this.calendar = schemes.calendar();
        this.house = schemes.house();
    }

    /// @return how many mails were put into the outbox
    public int remind(LocalDate today) {
        if (calendar.isClosed(today)) {
            return 0;
        }
        var cases = cases();
        int put = 0;
        for (var each : cases) {
            put += reminder(each, today).map(announce::announce).orElse(0);
        }
        var waiting = cases.stream().flatMap(each -> waiting(each, today).stream()).toList();
        return waiting.isEmpty()
                ? put
                : put + announce.announce(new Notice.Stalled(today, waiting));
    }

    /// A case with what it owes, if anything.
    private record Case(
            Application application, Examination examination, Optional<OpenInvoice> owed) {
        Matter matter() {
            return Matter.of(application, examination);
        }

        LocalDate since() {
            return LocalDate.ofInstant(examination.since(), Tokyo.ZONE);
        }

        /// The day by which the provider has to act, if there is one.
        Optional<LocalDate> due() {
            return switch (examination.stage()) {
                case INQUIRY -> examination.findOpenInquiry().map(Inquiry::due);
                case AWAITING_FEE -> owed.map(open -> open.invoice().dueOn());
                default -> Optional.empty();
            };
        }
    }

    private List<Case> cases() {
        var examinations = files.examinations().listAt(Stages.open());
        var ids = examinations.stream().map(Examination::application).toList();
        Map<ApplicationId, Application> applications =
                files.applications().list(ids).stream()
                        .collect(Collectors.toMap(Application::id, Function.identity()));
        Map<ApplicationId, OpenInvoice> owed =
                files.fees().ledger().listOpen().stream()
                        .filter(open -> open.invoice().charge() == Invoice.Charge.EXAMINATION)
                        .collect(
                                Collectors.toMap(
                                        open -> open.invoice().application(),
                                        Function.identity(),
                                        (one, _) -> one));
        return examinations.stream()
                .map(examination ->
                        new Case(
                                Objects.requireNonNull(applications.get(examination.application())),
                                examination,
                                Optional.ofNullable(owed.get(examination.application()))))
                .toList();
    }

    private Optional<Notice> reminder(Case each, LocalDate today) {
        var due = each.due();
        if (due.isEmpty() || !each.since().isBefore(today)) {
            return Optional.empty();
        }
        boolean over = today.isAfter(due.get());
        boolean inquiry = each.examination().stage() == Stage.INQUIRY;
        var deadlines = house.deadlines();
        int before = inquiry ? deadlines.remindOfAnswer() : deadlines.remindOfFee();
        if (!over && today.isBefore(calendar.findMinus(due.get(), before).orElse(due.get()))) {
            return Optional.empty();
        }
        return inquiry
                ? each.examination().findOpenInquiry().map(open -> ofAnswer(each, open, over))
                : each.owed().flatMap(open -> ofFee(each, open, today));
    }

    private static Notice ofAnswer(Case each, Inquiry inquiry, boolean over) {
        return over
                ? new Notice.AnswerOverdue(each.matter(), inquiry)
                : new Notice.AnswerDue(each.matter(), inquiry);
    }

    private Optional<Notice> ofFee(Case each, OpenInvoice owed, LocalDate today) {
        return today.isAfter(owed.invoice().dueOn())
                ? new DueReminders(calendar)
                        .by(today, List.of(owed)).stream()
                                .findFirst()
                                .map(reminder -> new Notice.FeeOverdue(each.matter(), reminder))
                : Optional.of(new Notice.FeeDue(each.matter(), owed));
    }

    private Optional<Notice.Stalled.Waiting> waiting(Case each, LocalDate today) {
        int days = calendar.countBetween(each.since(), today);
        boolean overdue = each.due().filter(today::isAfter).isPresent();
        boolean ours = each.examination().turn() != Turn.PROVIDER;
        return overdue || ours && each.since().isBefore(house.stillSince(today))
                ? Optional.of(
                        new Notice.Stalled.Waiting(
                                each.application().number().toString(),
                                each.examination().stage(),
                                days,
                                overdue))
                : Optional.empty();
    }
}
