package jp.akashi.web.office;

import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.scheme.Schemes;
import jp.akashi.surveillance.FindUnreported;
import jp.akashi.surveillance.FindUnreported.Unreported;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// 届出のない変更の疑い, in words: what a case says otherwise than is certified of the provider's other
/// services.
@Component
public class UnreportedLines {
    private final FindUnreported find;
    private final Schemes schemes;
    private final Wording wording;

    UnreportedLines(FindUnreported find, Schemes schemes, Wording wording) {
        this.find = find;
        this.schemes = schemes;
        this.wording = wording;
    }

    /// A difference, and where the provider is asked about it.
    public record Line(
            String page,
            String number,
            String service,
            String field,
            String certified,
            String said,
            String ask) {}

    List<Line> of(Application application) {
        return find.of(application).stream().map(this::line).toList();
    }

    private Line line(Unreported found) {
        var slug = found.number().slug();
        return new Line(
                "/services/" + slug,
                printed(found),
                found.service(),
                wording.term(found.field()),
                found.certified().isEmpty() ? "記載なし" : found.certified(),
                found.said(),
                "/office/proceedings/new?kind=SURVEY&number=" + slug);
    }

    private String printed(Unreported found) {
        return schemes.all().stream()
                .map(scheme -> scheme.numbering())
                .filter(numbering -> numbering.prefix().equalsIgnoreCase(found.number().prefix()))
                .findFirst()
                .map(numbering -> numbering.print(found.number()))
                .orElse(found.number().slug());
    }
}
