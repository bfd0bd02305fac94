package jp.akashi.demo.years;

import java.util.Optional;
import java.util.function.Function;
import jp.akashi.access.Action;
import jp.akashi.application.Applications;
import jp.akashi.application.Drafts;
import jp.akashi.application.SubmitApplication;
import jp.akashi.certification.Certifications;
import jp.akashi.decision.Decide;
import jp.akashi.desk.CaseFile;
import jp.akashi.desk.Cases;
import jp.akashi.desk.Desk;
import jp.akashi.examination.Advance;
import jp.akashi.examination.CheckFormality;
import jp.akashi.examination.ConcludeDocuments;
import jp.akashi.examination.ConfirmPayment;
import jp.akashi.examination.OpenExamination;
import jp.akashi.fee.Fees;
import jp.akashi.journal.Act;
import jp.akashi.journal.Journal;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.registry.AskWithholding;
import jp.akashi.registry.Pleas;
import jp.akashi.registry.Publish;
import jp.akashi.registry.PublishWithheld;
import jp.akashi.registry.Registry;
import jp.akashi.registry.RuleOnPlea;
import jp.akashi.renewal.CertifyApplication;
import jp.akashi.scheme.Schemes;
import jp.akashi.surveillance.AdoptChange;
import jp.akashi.surveillance.FileChangeReport;
import jp.akashi.surveillance.ReturnCertificate;
import jp.akashi.surveillance.TakeEnd;
import jp.akashi.surveillance.TellEnd;
import jp.akashi.surveillance.proceeding.OpenProceeding;
import jp.akashi.surveillance.proceeding.Proceedings;
import jp.akashi.surveillance.proceeding.RevokeCertification;
import jp.akashi.surveillance.proceeding.TakeStep;

/// What people do things with: the use cases and records of the platform, as the pages have them.
public record Hands(
        Desk desk,
        Desk.Transactions transactions,
        Journal journal,
        SetClock clock,
        Schemes schemes,
        Filing filing,
        Examining examining,
        Deciding deciding,
        Supervising supervising,
        Reporting reporting,
        Keeping keeping) {
    /// The provider's side.
    public record Filing(
            People people,
            Drafts drafts,
            Applications applications,
            SubmitApplication submit,
            OpenExamination open) {}

    /// The office's side until the decision.
    public record Examining(
            Cases cases,
            Advance advance,
            CheckFormality formality,
            ConfirmPayment payment,
            ConcludeDocuments conclude,
            Fees fees) {}

    /// The decision and what follows.
    public record Deciding(
            Decide decide,
            CertifyApplication certify,
            Certifications certifications,
            Publish publish) {}

    /// What a provider reports while its service is certified.
    public record Reporting(
            FileChangeReport change,
            AdoptChange adopt,
            TellEnd tellEnd,
            TakeEnd takeEnd,
            ReturnCertificate returnCertificate) {}

    /// What is withheld, for how long, and what of it is published.
    public record Keeping(
            AskWithholding ask,
            RuleOnPlea rule,
            PublishWithheld publish,
            Pleas pleas,
            Registry registry) {}

    /// What is done while a service is certified.
    public record Supervising(
            OpenProceeding open,
            TakeStep take,
            RevokeCertification revoke,
            Proceedings proceedings) {}

    /// Does something with a case in a person's name, as a page does.
    <T> T act(Person person, Action action, ApplicationId id, Function<CaseFile, Outcome<T>> work) {
        var file = examining.cases().find(id).orElseThrow();
        return desk.act(person, action, file.subject(), () -> work.apply(file)).orThrow();
    }

    /// Does a deed unless it was done before: that it was done is noted in the journal with what it
    /// changes, as a whole or not at all.
    void perform(Deed deed) {
        transactions
                .inOne(() -> {
                    if (noted(deed.key()).isEmpty()) {
                        note(deed.key(), deed.act().perform());
                    }
                    return Outcome.done(deed);
                })
                .orThrow();
    }

    /// What was noted under a key.
    Optional<String> noted(String key) {
        return journal.findLast(subject(key)).map(noted -> noted.act().reason());
    }

    void note(String key, String what) {
        journal.append(new Act("system", Action.SEE_AGENDA, subject(key), Act.Digests.NONE, what));
    }

    private static String subject(String key) {
        return "rehearsal/" + key;
    }
}
