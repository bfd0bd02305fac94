package jp.akashi.demo;

import jp.akashi.agenda.Agenda;
import jp.akashi.application.Applications;
import jp.akashi.application.Drafts;
import jp.akashi.application.PriorCertifications;
import jp.akashi.certification.Certifications;
import jp.akashi.committee.Interests;
import jp.akashi.committee.Packs;
import jp.akashi.committee.Profiles;
import jp.akashi.committee.Referrals;
import jp.akashi.consultation.Consultations;
import jp.akashi.decision.Decisions;
import jp.akashi.evidence.PageTexts;
import jp.akashi.examination.Examinations;
import jp.akashi.fee.Fees;
import jp.akashi.registry.Registry;
import jp.akashi.scheme.Schemes;

/// The records of every station, as the demo writes them: through the same use cases as everybody.
public record Books(
        Filed filed, Examined examined, Published published, Beside beside, Schemes schemes) {
    /// The records beside the procedure.
    public record Beside(Consultations consultations, Agenda agenda) {}

    /// The records of the provider's side.
    public record Filed(
            Drafts drafts, Applications applications, PageTexts texts, PriorCertifications prior) {}

    /// The records of the office's side.
    public record Examined(
            Fees fees, Examinations examinations, Heard heard, Decisions decisions) {}

    /// The records of the committee.
    public record Heard(Referrals referrals, Interests interests, Profiles profiles, Packs packs) {}

    /// The records of what became of it.
    public record Published(Certifications certifications, Registry registry) {}
}
