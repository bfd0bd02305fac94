package jp.akashi;

import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import jp.akashi.application.Applications;
import jp.akashi.application.Drafts;
import jp.akashi.application.EditDraft;
import jp.akashi.application.KindCheck;
import jp.akashi.application.OpenCorrection;
import jp.akashi.application.OpenDraft;
import jp.akashi.application.PreCheck;
import jp.akashi.application.PriorCertifications;
import jp.akashi.application.ReuseApplication;
import jp.akashi.application.SubmitApplication;
import jp.akashi.certification.Certifications;
import jp.akashi.certification.EndCertification;
import jp.akashi.certification.IssueCertification;
import jp.akashi.committee.ConsultCommittee;
import jp.akashi.committee.DeclareInterest;
import jp.akashi.committee.EndHearing;
import jp.akashi.committee.FreezePack;
import jp.akashi.committee.GiveOpinion;
import jp.akashi.committee.Interests;
import jp.akashi.committee.Meetings;
import jp.akashi.committee.Referrals;
import jp.akashi.decision.Decide;
import jp.akashi.decision.Decisions;
import jp.akashi.desk.Announcements;
import jp.akashi.desk.Cases;
import jp.akashi.desk.Desk;
import jp.akashi.desk.Openings;
import jp.akashi.directory.Changes;
import jp.akashi.evidence.FindPassages;
import jp.akashi.evidence.PageTexts;
import jp.akashi.examination.AcceptUnchanged;
import jp.akashi.examination.Advance;
import jp.akashi.examination.AnswerInquiry;
import jp.akashi.examination.AskProvider;
import jp.akashi.examination.CheckFormality;
import jp.akashi.examination.ConcludeDocuments;
import jp.akashi.examination.ConfirmPayment;
import jp.akashi.examination.Examinations;
import jp.akashi.examination.FileCorrection;
import jp.akashi.examination.FindPrecedent;
import jp.akashi.examination.JudgeItem;
import jp.akashi.examination.OpenExamination;
import jp.akashi.examination.Refile;
import jp.akashi.examination.Withdraw;
import jp.akashi.fee.Fees;
import jp.akashi.fee.IssueInvoice;
import jp.akashi.fee.RecordPayment;
import jp.akashi.fee.bank.BankData;
import jp.akashi.fee.bank.OwnAccount;
import jp.akashi.fee.bank.TakeBankFile;
import jp.akashi.journal.Journal;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.AcceptInvitation;
import jp.akashi.party.ChangeMember;
import jp.akashi.party.ChangeName;
import jp.akashi.party.Invitations;
import jp.akashi.party.InviteMember;
import jp.akashi.party.Operator;
import jp.akashi.party.Passwords;
import jp.akashi.party.People;
import jp.akashi.party.SignIns;
import jp.akashi.party.SignUp;
import jp.akashi.registry.Publications;
import jp.akashi.registry.Publish;
import jp.akashi.registry.Registry;
import jp.akashi.scheme.Schemes;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The use cases, each with what it needs: the procedure from left to right.
@Configuration(proxyBeanMethods = false)
class Wiring {
    @Bean
    @ConditionalOnBooleanProperty(
            name = "akashi.rehearsal",
            havingValue = false,
            matchIfMissing = true)
    InstantSource clock() {
        return Clock.systemUTC();
    }

    @Bean
    Desk.Transactions transactions(PlatformTransactionManager manager) {
        return new InOneTransaction(new TransactionTemplate(manager));
    }

    @Bean
    Desk desk(Desk.Transactions transactions, Journal journal, Announcements announcements) {
        return new Desk(transactions, journal, announcements);
    }

    @Bean
    Openings openings(Journal journal, InstantSource clock) {
        return new Openings(journal, clock);
    }

    @Bean
    Cases cases(Applications applications, Examinations examinations, Cases.Heard heard) {
        return new Cases(applications, examinations, heard);
    }

    @Bean
    Cases.Heard heardCases(Referrals referrals, Meetings meetings, Interests interests) {
        return new Cases.Heard(referrals, meetings, interests);
    }

    @Bean
    SignUp signUp(People people, Passwords passwords) {
        return new SignUp(people, passwords);
    }

    @Bean
    InviteMember inviteMember(People people, Invitations invitations, InstantSource clock) {
        return new InviteMember(people, invitations, clock);
    }

    @Bean
    AcceptInvitation acceptInvitation(
            People people, Invitations invitations, Passwords passwords, InstantSource clock) {
        return new AcceptInvitation(people, invitations, passwords, clock);
    }

    @Bean
    ChangeMember changeMember(People people, SignIns signIns) {
        return new ChangeMember(people, signIns);
    }

    @Bean
    ChangeName changeName(People people) {
        return new ChangeName(people);
    }

    @Bean
    OpenDraft openDraft(Drafts drafts, Schemes schemes, InstantSource clock) {
        return new OpenDraft(drafts, schemes, clock);
    }

    @Bean
    ReuseApplication reuseApplication(
            Drafts drafts, Schemes schemes, PriorCertifications prior, InstantSource clock) {
        return new ReuseApplication(drafts, schemes, prior, clock);
    }

    @Bean
    EditDraft editDraft(Drafts drafts, InstantSource clock) {
        return new EditDraft(drafts, clock);
    }

    @Bean
    PreCheck preCheck(
            Schemes schemes, PageTexts texts, PriorCertifications prior, List<KindCheck> kinds) {
        return new PreCheck(schemes, texts, prior, kinds);
    }

    @Bean
    SubmitApplication submitApplication(
            Drafts drafts, Applications applications, PreCheck preCheck, InstantSource clock) {
        return new SubmitApplication(drafts, applications, preCheck, clock);
    }

    @Bean
    OpenCorrection openCorrection(Drafts drafts) {
        return new OpenCorrection(drafts);
    }

    @Bean
    FileCorrection fileCorrection(Drafts drafts, Applications applications, PreCheck preCheck) {
        return new FileCorrection(drafts, applications, preCheck);
    }

    @Bean
    IssueInvoice issueInvoice(
            Fees fees, Applications applications, Schemes schemes, InstantSource clock) {
        return new IssueInvoice(fees, applications, schemes, clock);
    }

    @Bean
    BankData bankData() {
        return BankData.read();
    }

    @Bean
    TakeBankFile takeBankFile(Fees fees, BankData data, Operator operator) {
        return new TakeBankFile(fees, data, OwnAccount.of(operator.bankAccount()));
    }

    @Bean
    RecordPayment recordPayment(Fees fees) {
        return new RecordPayment(fees);
    }

    @Bean
    OpenExamination openExamination(Examinations examinations) {
        return new OpenExamination(examinations);
    }

    @Bean
    Advance advance(Examinations examinations) {
        return new Advance(examinations);
    }

    @Bean
    CheckFormality checkFormality(
            Advance advance, IssueInvoice issueInvoice, OpenCorrection openCorrection) {
        return new CheckFormality(advance, issueInvoice, openCorrection);
    }

    @Bean
    Refile refile(Advance advance, FileCorrection fileCorrection) {
        return new Refile(advance, fileCorrection);
    }

    @Bean
    ConfirmPayment confirmPayment(Advance advance, RecordPayment recordPayment, Fees fees) {
        return new ConfirmPayment(advance, recordPayment, fees);
    }

    @Bean
    JudgeItem judgeItem(Examinations examinations, Advance advance) {
        return new JudgeItem(examinations, advance);
    }

    @Bean
    AskProvider askProvider(Advance advance, OpenCorrection openCorrection, Schemes schemes) {
        return new AskProvider(advance, openCorrection, schemes.calendar());
    }

    @Bean
    AnswerInquiry answerInquiry(Advance advance, FileCorrection fileCorrection) {
        return new AnswerInquiry(advance, fileCorrection);
    }

    @Bean
    ConcludeDocuments concludeDocuments(Advance advance, Schemes schemes) {
        return new ConcludeDocuments(advance, schemes);
    }

    @Bean
    FindPrecedent findPrecedent(
            Applications applications,
            Examinations examinations,
            ReuseApplication reuse,
            Schemes schemes) {
        return new FindPrecedent(applications, examinations, reuse, schemes);
    }

    @Bean
    AcceptUnchanged acceptUnchanged(Advance advance, FindPrecedent findPrecedent, Schemes schemes) {
        return new AcceptUnchanged(advance, findPrecedent, schemes);
    }

    @Bean
    FindPassages findPassages(Schemes schemes, PageTexts texts) {
        return new FindPassages(schemes.units(), texts);
    }

    @Bean
    Withdraw withdraw(Advance advance, Drafts drafts) {
        return new Withdraw(advance, drafts);
    }

    @Bean
    ConsultCommittee consultCommittee(
            Advance advance, Referrals referrals, Interests interests, FreezePack freezePack) {
        return new ConsultCommittee(advance, referrals, interests, freezePack);
    }

    @Bean
    EndHearing endHearing(Advance advance) {
        return new EndHearing(advance);
    }

    @Bean
    GiveOpinion giveOpinion(Advance advance, Referrals referrals, Interests interests) {
        return new GiveOpinion(advance, referrals, interests);
    }

    @Bean
    DeclareInterest declareInterest(Advance advance, Referrals referrals, Interests interests) {
        return new DeclareInterest(advance, referrals, interests);
    }

    @Bean
    Decide decide(Advance advance, Decisions decisions, Schemes schemes) {
        return new Decide(advance, decisions, schemes);
    }

    @Bean
    IssueCertification issueCertification(Certifications certifications, Schemes schemes) {
        return new IssueCertification(certifications, schemes);
    }

    @Bean
    EndCertification endCertification(Certifications certifications, InstantSource clock) {
        return new EndCertification(certifications, clock);
    }

    @Bean
    Publish publish(@Qualifier("app") Registry registry, Schemes schemes, InstantSource clock) {
        return new Publish(registry, schemes, clock);
    }

    @Bean
    Changes changes(
            Registry registry, Publications publications, Schemes schemes, InstantSource clock) {
        return new Changes(registry, publications, schemes, clock);
    }

    private record InOneTransaction(TransactionTemplate template) implements Desk.Transactions {
        @Override
        public <T> Outcome<T> inOne(Supplier<Outcome<T>> work) {
            return Objects.requireNonNull(
                    template.execute(status -> {
                        var outcome = work.get();
                        if (outcome instanceof Outcome.Refused<T>) {
                            status.setRollbackOnly();
                        }
                        return outcome;
                    }));
        }
    }
}
