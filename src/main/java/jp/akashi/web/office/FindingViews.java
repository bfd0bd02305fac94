package jp.akashi.web.office;

import java.util.List;
import jp.akashi.desk.CaseFile;
import jp.akashi.disclosure.Finding;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Tone;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// What the check found, as the office reads it: each with its weight, its place and a way to the
/// page beside the answer.
@Component
public class FindingViews {
    private final Wording wording;
    private final Schemes schemes;

    FindingViews(Wording wording, Schemes schemes) {
        this.wording = wording;
        this.schemes = schemes;
    }

    /// @param href the documents screen at the item; empty when the finding is not about one
    public record View(
            String rule, String weight, Tone tone, String place, String sentence, String href) {}

    List<View> of(CaseFile file, List<Finding> findings) {
        var edition = schemes.get(file.application().edition());
        return findings.stream()
                .map(finding ->
                        new View(
                                finding.rule().value(),
                                wording.term(finding.severity()),
                                tone(finding),
                                wording.place(finding.spot(), edition),
                                wording.sentence(finding),
                                href(file, finding)))
                .toList();
    }

    private static String href(CaseFile file, Finding finding) {
        var item = finding.spot().item();
        return item == null
                ? ""
                : CaseLines.href(file.application().id()) + "/documents?item=" + item;
    }

    private static Tone tone(Finding finding) {
        return switch (finding.severity()) {
            case REFUSE -> Tone.ERROR;
            case WARN -> Tone.WARN;
            case HINT -> Tone.NEUTRAL;
        };
    }
}
