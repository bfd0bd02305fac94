package jp.akashi.application;

import java.time.LocalDate;
import java.util.List;
import jp.akashi.disclosure.Finding;
import jp.akashi.evidence.PageTexts;
import jp.akashi.kernel.ProviderId;
import jp.akashi.scheme.Schemes;

/// The check before filing (事前チェック): exactly what the office runs after.
public final class PreCheck {
    private final Schemes schemes;
    private final PageTexts texts;
    private final PriorCertifications prior;

    public PreCheck(Schemes schemes, PageTexts texts, PriorCertifications prior) {
        this.schemes = schemes;
        this.texts = texts;
        this.prior = prior;
    }

    /// Who files, and on which day.
    public record Subject(ProviderId provider, LocalDate today) {}

    /// Everything found, in the order of the form.
    public List<Finding> check(Dossier dossier, Subject subject) {
        throw new IllegalStateException(
                "not here yet: " + schemes + texts + prior + dossier + subject);
    }
}
