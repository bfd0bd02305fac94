package jp.akashi.web.office;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.desk.Cases;
import jp.akashi.examination.Examination;
import jp.akashi.examination.Inquiry;
import jp.akashi.examination.Stage;
import jp.akashi.fee.Fees;
import jp.akashi.fee.Invoice;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Tone;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// A case as the queue shows it: where it stands, since when, and what to do next.
@Component
public class CaseLines {
    private static final int LONG_WAIT_DAYS = 14;
    private final Fees fees;
    private final Wording wording;
    private final InstantSource clock;

    CaseLines(Fees fees, Wording wording, InstantSource clock) {
        this.fees = fees;
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

    List<Line> lines(List<Cases.Line> lines) {
        var dues = dues(lines);
        return lines.stream()
                .map(line -> line(line, Optional.ofNullable(dues.get(line.application().id()))))
                .toList();
    }

    Line line(Cases.Line line) {
        return lines(List.of(line)).getFirst();
    }

    /// Until when the provider has to pay or to answer.
    private Map<ApplicationId, LocalDate> dues(List<Cases.Line> lines) {
        var dues = new HashMap<ApplicationId, LocalDate>();
        var unpaid =
                lines.stream()
                        .filter(line -> line.examination().stage() == Stage.AWAITING_FEE)
                        .map(line -> line.application().id())
                        .toList();
        if (!unpaid.isEmpty()) {
            for (Invoice invoice : fees.listInvoicesOf(unpaid)) {
                dues.put(invoice.application(), invoice.dueOn());
            }
        }
        for (var line : lines) {
            line.examination()
                    .findOpenInquiry()
                    .map(Inquiry::due)
                    .ifPresent(due -> dues.put(line.application().id(), due));
        }
        return dues;
    }

    private Line line(Cases.Line line, Optional<LocalDate> due) {
        var application = line.application();
        return new Line(
                href(application.id()),
                application.number().toString(),
                application.serviceName(),
                application.providerName(),
                status(line.examination(), due),
                next(application.id(), line.examination()));
    }

    private Status status(Examination examination, Optional<LocalDate> due) {
        LocalDate today = Tokyo.today(clock);
        var since = LocalDate.ofInstant(examination.since(), Tokyo.ZONE);
        long days = ChronoUnit.DAYS.between(since, today);
        boolean late = due.filter(today::isAfter).isPresent();
        return new Status(
                wording.term(examination.stage()),
                tone(examination.stage()),
                Days.print(since),
                late ? "期限超過" : days == 0 ? "本日" : days + "日",
                late || days >= LONG_WAIT_DAYS,
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
