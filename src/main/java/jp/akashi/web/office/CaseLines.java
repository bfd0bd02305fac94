package jp.akashi.web.office;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import jp.akashi.desk.CaseFile;
import jp.akashi.examination.Examination;
import jp.akashi.examination.Inquiry;
import jp.akashi.examination.Stage;
import jp.akashi.examination.Stages;
import jp.akashi.examination.Turn;
import jp.akashi.fee.Fees;
import jp.akashi.fee.Invoice;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Tone;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// A case as the queue shows it: where it stands, since when, and what to do next.
@Component
public class CaseLines {
    private final Fees fees;
    private final Schemes schemes;
    private final Wording wording;
    private final InstantSource clock;

    CaseLines(Fees fees, Schemes schemes, Wording wording, InstantSource clock) {
        this.fees = fees;
        this.schemes = schemes;
        this.wording = wording;
        this.clock = clock;
    }

    public record Line(
            String href,
            String number,
            String service,
            String provider,
            Status status,
            Next next) {}

    /// The stage in words, since when it stands there, and until when somebody has to act; empty
    /// where nobody has.
    public record Status(
            String stage, Tone tone, String since, String days, boolean isLong, String due) {}

    /// The next thing to do and its page; the page is empty when it is not the office's turn.
    public record Next(String label, String href) {}

    Line line(CaseFile file) {
        var application = file.application();
        var examination = file.examination();
        return new Line(
                href(application.id()),
                application.number().toString(),
                application.serviceName(),
                application.providerName(),
                status(examination.stage(), examination.since(), due(file)),
                next(application.id(), examination));
    }

    /// Until when the provider has to pay or to answer.
    private Optional<LocalDate> due(CaseFile file) {
        var examination = file.examination();
        return examination.stage() == Stage.AWAITING_FEE
                ? fees.findInvoiceOf(file.application().id()).map(Invoice::dueOn)
                : examination.findOpenInquiry().map(Inquiry::due);
    }

    /// @param due until when the provider has to act, if it has
    Status status(Stage stage, Instant at, Optional<LocalDate> due) {
        LocalDate today = Tokyo.today(clock);
        var since = LocalDate.ofInstant(at, Tokyo.ZONE);
        long days = ChronoUnit.DAYS.between(since, today);
        long late =
                due.filter(today::isAfter)
                        .map(day -> ChronoUnit.DAYS.between(day, today))
                        .orElse(0L);
        boolean stalled =
                Stages.turn(stage) == Turn.OFFICE
                        && since.isBefore(schemes.house().stillSince(today));
        return new Status(
                wording.term(stage),
                tone(stage),
                Days.print(since),
                late > 0 ? "期限を%d日超過".formatted(late) : days == 0 ? "本日" : days + "日",
                late > 0 || stalled,
                due.map(Days::print).orElse(""));
    }

    static Next next(ApplicationId id, Examination examination) {
        return next(id, examination.stage());
    }

    static Next next(ApplicationId id, Stage stage) {
        return switch (stage) {
            case FORMALITY -> new Next("形式審査を行う", href(id) + "/formality");
            case AWAITING_FEE -> new Next("入金を記録する", href(id) + "/payment");
            case DOCUMENTS -> new Next("書類審査を行う", href(id) + "/documents");
            case DECISION -> new Next("判定する", href(id) + "/decision");
            case GRANTED -> new Next("公表する", href(id) + "/publish");
            case RETURNED, INQUIRY, COMMITTEE, PUBLISHED, REFUSED, WITHDRAWN ->
                    new Next("案件を見る", href(id));
        };
    }

    static String href(ApplicationId id) {
        return "/office/cases/" + id;
    }

    static Tone tone(Stage stage) {
        return switch (stage) {
            case FORMALITY, DOCUMENTS, DECISION, GRANTED -> Tone.INFO;
            case RETURNED, AWAITING_FEE, INQUIRY, COMMITTEE -> Tone.WARN;
            case PUBLISHED -> Tone.SUCCESS;
            case REFUSED -> Tone.ERROR;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
    }
}
