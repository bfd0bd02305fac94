package jp.akashi.web.committee;

import java.util.List;
import java.util.stream.Collectors;
import jp.akashi.application.Dossier;
import jp.akashi.application.FaceField;
import jp.akashi.application.Filing;
import jp.akashi.desk.CaseFile;
import jp.akashi.examination.Verdict;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Saying;
import jp.akashi.web.kit.Sayings;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// A case as a member reads it: the revision referred, answers by section, and the office's
/// verdicts. No documents.
@Component
public class ReferredCase {
    private final Schemes schemes;
    private final Wording wording;

    ReferredCase(Schemes schemes, Wording wording) {
        this.schemes = schemes;
        this.wording = wording;
    }

    public record View(Head head, List<Part> parts) {}

    public record Head(
            String id,
            String number,
            String service,
            String provider,
            String summary,
            String question) {}

    public record Part(String id, String label, List<Line> lines) {}

    /// One row: what was answered, what it cites, and what the office found.
    public record Line(
            String number,
            String label,
            String level,
            List<Saying> sayings,
            String cited,
            String verdict,
            String comment) {}

    View of(CaseFile file) {
        var dossier = referred(file);
        var edition = schemes.get(file.application().edition());
        var referral = file.referral();
        var head =
                new Head(
                        file.application().id().value(),
                        file.application().number().toString(),
                        file.application().serviceName(),
                        file.application().providerName(),
                        dossier.faceSheet().get(FaceField.SERVICE_SUMMARY),
                        referral == null ? "" : referral.question());
        return new View(
                head,
                edition.sections().stream()
                        .map(section ->
                                new Part(
                                        section.id(),
                                        section.label().ja(),
                                        section.rows().stream()
                                                .map(row -> line(file, dossier, row))
                                                .toList()))
                        .toList());
    }

    /// The revision the committee was asked about, not a later one.
    private static Dossier referred(CaseFile file) {
        var referral = file.referral();
        int revision =
                referral == null ? file.application().latest().revision() : referral.revision();
        return file.application().filings().stream()
                .filter(filing -> filing.revision() == revision)
                .map(Filing::dossier)
                .findFirst()
                .orElseThrow();
    }

    private Line line(CaseFile file, Dossier dossier, Row row) {
        var verdict = file.examination().findVerdict(row.id());
        var cited =
                dossier.evidence().citationsOf(row.id()).stream()
                        .map(citation -> citation.label() + " " + citation.pages() + "ページ")
                        .collect(Collectors.joining("、"));
        return new Line(
                "" + row.number(),
                row.item().label().ja(),
                row.isGated() ? "必須◎" : row.isMandatory() ? "必須" : "選択",
                Sayings.of(row.item(), dossier.disclosure().answer(row.id())),
                cited,
                verdict.map(Verdict::judgement).map(wording::term).orElse(""),
                verdict.map(Verdict::comment).orElse(""));
    }
}
