package jp.akashi.store;

import javax.sql.DataSource;
import jp.akashi.agenda.Agenda;
import jp.akashi.application.Applications;
import jp.akashi.application.Drafts;
import jp.akashi.application.PaperEntries;
import jp.akashi.certification.Certifications;
import jp.akashi.certification.Settlements;
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
import jp.akashi.desk.CaseHeads;
import jp.akashi.evidence.HandedIn;
import jp.akashi.evidence.TextIndex;
import jp.akashi.examination.Examinations;
import jp.akashi.examination.Visits;
import jp.akashi.fee.Fees;
import jp.akashi.journal.Journal;
import jp.akashi.keeping.Keepings;
import jp.akashi.mark.ShownPages;
import jp.akashi.notice.Outbox;
import jp.akashi.party.Attempts;
import jp.akashi.party.Connections;
import jp.akashi.party.Delegations;
import jp.akashi.party.Factors;
import jp.akashi.party.Invitations;
import jp.akashi.party.People;
import jp.akashi.party.Recoveries;
import jp.akashi.party.SignIns;
import jp.akashi.party.SignUps;
import jp.akashi.question.Questions;
import jp.akashi.registry.BulkRegister;
import jp.akashi.registry.Pleas;
import jp.akashi.registry.Releases;
import jp.akashi.renewal.Declinations;
import jp.akashi.renewal.Unplanned;
import jp.akashi.store.keys.DataKeys;
import jp.akashi.surveillance.ChangeReports;
import jp.akashi.surveillance.Handovers;
import jp.akashi.surveillance.ServiceEnds;
import jp.akashi.surveillance.proceeding.Maintenances;
import jp.akashi.surveillance.proceeding.Proceedings;
import jp.akashi.takeover.Takeovers;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The records of every station. Whoever reads the register gets it with the rights of the public
/// role; only who publishes asks for the one qualified as `app`.
@Configuration(proxyBeanMethods = false)
public class RecordsConfiguration {
    @Bean
    People people(JdbcClient app) {
        return new PgPeople(app);
    }

    @Bean
    HandedIn handedIn(JdbcClient app) {
        return new PgHandedIn(app);
    }

    @Bean
    Invitations invitations(JdbcClient app) {
        return new PgInvitations(app);
    }

    @Bean
    Attempts attempts(JdbcClient app) {
        return new PgAttempts(app);
    }

    @Bean
    Recoveries recoveries(JdbcClient app) {
        return new PgRecoveries(app);
    }

    @Bean
    Factors factors(JdbcClient app, Seal seal) {
        return new PgFactors(app, seal);
    }

    @Bean
    PgPasskeys passkeys(JdbcClient app) {
        return new PgPasskeys(app);
    }

    @Bean
    Connections connections(JdbcClient app) {
        return new PgConnections(app);
    }

    @Bean
    SignIns signIns(JdbcClient app) {
        return new PgSignIns(app);
    }

    @Bean
    Drafts drafts(JdbcClient app) {
        return new PgDrafts(app);
    }

    @Bean
    Applications applications(JdbcClient app) {
        return new PgApplications(app);
    }

    @Bean
    PgPriorCertifications priorCertifications(JdbcClient app) {
        return new PgPriorCertifications(app);
    }

    @Bean
    Declinations declinations(JdbcClient app) {
        return new PgDeclinations(app);
    }

    @Bean
    Releases releases(JdbcClient app) {
        return new PgReleases(app);
    }

    @Bean
    Settlements settlements(JdbcClient app) {
        return new PgSettlements(app);
    }

    @Bean
    Unplanned unplanned(JdbcClient app) {
        return new PgUnplanned(app);
    }

    @Bean
    Delegations delegations(JdbcClient app) {
        return new PgDelegations(app);
    }

    @Bean
    SignUps signUps(JdbcClient app) {
        return new PgSignUps(app);
    }

    @Bean
    TextIndex textIndex(JdbcClient app, DataKeys keys) {
        var texts = new PgPageTexts(app, keys.sealer(DataKeys.Purpose.TEXTS));
        texts.sealAll();
        return texts;
    }

    @Bean
    Fees fees(JdbcClient app) {
        return new PgFees(app);
    }

    @Bean
    @Qualifier("app")
    PgWaits waits(JdbcClient app) {
        return new PgWaits(app);
    }

    @Bean
    @Primary
    PgWaits openWaits(@Qualifier("open") JdbcClient open) {
        return new PgWaits(open);
    }

    @Bean
    CaseHeads caseHeads(JdbcClient app) {
        return new PgCaseHeads(app);
    }

    @Bean
    Examinations examinations(JdbcClient app) {
        return new PgExaminations(app);
    }

    @Bean
    Referrals referrals(JdbcClient app) {
        return new PgReferrals(app);
    }

    @Bean
    Interests interests(JdbcClient app) {
        return new PgInterests(app);
    }

    @Bean
    Profiles profiles(JdbcClient app) {
        return new PgProfiles(app);
    }

    @Bean
    Consultations consultations(JdbcClient app) {
        return new PgConsultations(app);
    }

    @Bean
    PaperEntries paperEntries(JdbcClient app) {
        return new PgPaperEntries(app);
    }

    @Bean
    Visits visits(JdbcClient app) {
        return new PgVisits(app);
    }

    @Bean
    ShownPages shownPages(JdbcClient app) {
        return new PgShownPages(app);
    }

    @Bean
    Questions questions(JdbcClient app) {
        return new PgQuestions(app);
    }

    @Bean
    @Qualifier("app")
    PgExchanges exchanges(JdbcClient app) {
        return new PgExchanges(app);
    }

    @Bean
    @Primary
    PgExchanges openExchanges(@Qualifier("open") JdbcClient open) {
        return new PgExchanges(open);
    }

    @Bean
    Pleas pleas(JdbcClient app) {
        return new PgPleas(app);
    }

    @Bean
    Meetings meetings(JdbcClient app) {
        return new PgMeetings(app);
    }

    @Bean
    Packs packs(JdbcClient app) {
        return new PgPacks(app);
    }

    @Bean
    Decisions decisions(JdbcClient app) {
        return new PgDecisions(app);
    }

    @Bean
    ResultLetters resultLetters(JdbcClient app) {
        return new PgResultLetters(app);
    }

    @Bean
    Appeals appeals(JdbcClient app) {
        return new PgAppeals(app);
    }

    @Bean
    Returns returns(JdbcClient app) {
        return new PgReturns(app);
    }

    @Bean
    Certifications certifications(JdbcClient app) {
        return new PgCertifications(app);
    }

    @Bean
    @Qualifier("app")
    PgRegistry registry(JdbcClient app) {
        return new PgRegistry(app);
    }

    @Bean
    BulkRegister bulkRegister(DataSource app) {
        return new PgBulkRegister(app);
    }

    @Bean
    @Primary
    PgRegistry openRegistry(@Qualifier("open") JdbcClient open) {
        return new PgRegistry(open);
    }

    @Bean
    Keepings keepings(JdbcClient app) {
        return new PgKeepings(app);
    }

    @Bean
    Takeovers takeovers(JdbcClient app) {
        return new PgTakeovers(app);
    }

    @Bean
    @Qualifier("app")
    PgBulletins bulletins(JdbcClient app) {
        return new PgBulletins(app);
    }

    @Bean
    @Primary
    PgBulletins openBulletins(@Qualifier("open") JdbcClient open) {
        return new PgBulletins(open);
    }

    @Bean
    Proceedings proceedings(JdbcClient app) {
        return new PgProceedings(app);
    }

    @Bean
    Maintenances maintenances(JdbcClient app) {
        return new PgMaintenances(app);
    }

    @Bean
    Outbox outbox(JdbcClient app) {
        return new PgOutbox(app);
    }

    @Bean
    Agenda agenda(JdbcClient app) {
        return new PgAgenda(app);
    }

    @Bean
    Journal journal(JdbcClient app) {
        return new PgJournal(app);
    }

    @Bean
    ServiceEnds serviceEnds(JdbcClient app) {
        return new PgServiceEnds(app);
    }

    @Bean
    ChangeReports changeReports(JdbcClient app) {
        return new PgChangeReports(app);
    }

    @Bean
    Handovers handovers(JdbcClient app) {
        return new PgHandovers(app);
    }
}
