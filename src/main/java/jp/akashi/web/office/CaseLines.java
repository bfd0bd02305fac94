package jp.akashi.web.office;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import jp.akashi.desk.Cases;
import jp.akashi.examination.Examination;
import jp.akashi.examination.Inquiry;
import jp.akashi.examination.Stage;
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
    private final Wording wording;
    private final InstantSource clock;

    CaseLines(Wording wording, InstantSource clock) {
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

    /// The stage in words, and since when it stands there.
    public record Status(String stage, Tone tone, String since, String days, boolean isLong) {}

    /// The next thing to do and its page; the page is empty when it is not the office's turn.
    public record Next(String label, String href) {}

    Line line(Cases.Line line) {
        var application = line.application();
        return new Line(
                href(application.id()),
                application.number().toString(),
                application.serviceName(),
                application.providerName(),
                status(line),
                next(application.id(), line.examination()));
    }

    Status status(Cases.Line line) {
        var examination = line.examination();
        var since = examination.since();
        long days = Duration.between(since, clock.instant()).toDays();
        return new Status(
                wording.term(examination.stage()),
                tone(examination.stage()),
                Days.print(since),
                late(examination) ? "期限超過" : days + "日",
                late(examination) || days >= LONG_WAIT_DAYS);
    }

    private boolean late(Examination examination) {
        LocalDate today = Tokyo.today(clock);
        return examination.findOpenInquiry().map(Inquiry::due).filter(today::isAfter).isPresent();
    }

    static Next next(ApplicationId id, Examination examination) {
        return switch (examination.stage()) {
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
