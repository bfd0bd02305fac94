package jp.akashi.store;

import jp.akashi.agenda.Agenda;
import jp.akashi.application.Applications;
import jp.akashi.application.Drafts;
import jp.akashi.application.PaperEntries;
import jp.akashi.application.PriorCertifications;
import jp.akashi.certification.Certifications;
import jp.akashi.committee.Interests;
import jp.akashi.committee.Meetings;
import jp.akashi.committee.Packs;
import jp.akashi.committee.Profiles;
import jp.akashi.committee.Referrals;
import jp.akashi.consultation.Consultations;
import jp.akashi.decision.Appeals;
import jp.akashi.decision.Decisions;
import jp.akashi.decision.ResultLetters;
import jp.akashi.decision.Returns;
import jp.akashi.desk.Desk;
import jp.akashi.directory.Directory;
import jp.akashi.evidence.TextIndex;
import jp.akashi.examination.Examinations;
import jp.akashi.examination.Visits;
import jp.akashi.fee.Fees;
import jp.akashi.journal.Journal;
import jp.akashi.mark.ShownPages;
import jp.akashi.notice.Outbox;
import jp.akashi.party.Invitations;
import jp.akashi.party.People;
import jp.akashi.question.Questions;
import jp.akashi.registry.BulkRegister;
import jp.akashi.registry.Bulletins;
import jp.akashi.registry.Exchanges;
import jp.akashi.registry.Pleas;
import jp.akashi.registry.Publications;
import jp.akashi.registry.Registry;
import jp.akashi.surveillance.ChangeReports;
import jp.akashi.surveillance.Handovers;
import jp.akashi.surveillance.ServiceEnds;
import jp.akashi.surveillance.proceeding.Maintenances;
import jp.akashi.surveillance.proceeding.Proceedings;

/// Every repository of the platform, wherever they keep their records.
public record Stores(
        Members members,
        Filed filed,
        Examined examined,
        Room room,
        Ended ended,
        Published published,
        Beside beside,
        Reported reported,
        Journal journal,
        Outbox outbox,
        Desk.Transactions transactions) {
    /// Who takes part.
    public record Members(People people, Invitations invitations) {}

    /// What a provider writes and files.
    public record Filed(
            Drafts drafts, Applications applications, PriorCertifications prior, TextIndex texts) {}

    /// What the office and the committee make of it.
    public record Examined(
            Fees fees, Examinations examinations, Referrals referrals, Decisions decisions) {}

    /// What the committee keeps beside the cases.
    public record Room(Interests interests, Profiles profiles, Meetings meetings, Packs packs) {}

    /// What stands beside the procedure.
    public record Beside(
            Consultations consultations,
            Visits visits,
            PaperEntries papers,
            Agenda agenda,
            Watched watched,
            ShownPages pages,
            Asked asked) {}

    /// What passes after the certification, and what is shown of it.
    public record Watched(
            Proceedings proceedings, Maintenances maintenances, Bulletins bulletins) {}

    /// What providers report in a term.
    public record Reported(ServiceEnds ends, ChangeReports changes, Handovers handovers) {}

    /// What people outside ask, and what is published of it.
    public record Asked(Questions questions, Exchanges exchanges, Exchanges open, Pleas pleas) {}

    /// What follows a decision.
    public record Ended(ResultLetters letters, Appeals appeals, Returns returns) {}

    /// What comes of it for everybody to see.
    public record Published(
            Certifications certifications,
            Registry registry,
            BulkRegister bulk,
            Publications publications,
            Directory directory) {}
}
