package jp.akashi;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.function.Consumer;
import jp.akashi.application.Applications;
import jp.akashi.application.Drafts;
import jp.akashi.application.ReuseApplication;
import jp.akashi.application.SubmitApplication;
import jp.akashi.certification.Certifications;
import jp.akashi.certification.EndCertification;
import jp.akashi.certification.IssueCertification;
import jp.akashi.cli.Platform;
import jp.akashi.decision.Decide;
import jp.akashi.demo.SampleApplication;
import jp.akashi.demo.years.Eyes;
import jp.akashi.demo.years.Figures;
import jp.akashi.demo.years.Hands;
import jp.akashi.demo.years.SetClock;
import jp.akashi.demo.years.TakesAll;
import jp.akashi.demo.years.Wish;
import jp.akashi.demo.years.Years;
import jp.akashi.desk.Cases;
import jp.akashi.desk.DayRound;
import jp.akashi.desk.Desk;
import jp.akashi.evidence.DocumentReader;
import jp.akashi.evidence.StoredFiles;
import jp.akashi.evidence.TextIndex;
import jp.akashi.examination.Advance;
import jp.akashi.examination.CheckFormality;
import jp.akashi.examination.ConcludeDocuments;
import jp.akashi.examination.ConfirmPayment;
import jp.akashi.examination.OpenExamination;
import jp.akashi.fee.Fees;
import jp.akashi.journal.Journal;
import jp.akashi.kernel.SchemeId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.notice.Carrier;
import jp.akashi.notice.RemindEachMorning;
import jp.akashi.notice.SendWaiting;
import jp.akashi.party.People;
import jp.akashi.registry.Publications;
import jp.akashi.registry.Publish;
import jp.akashi.scheme.Schemes;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a rehearsal of years takes (`akashi.rehearsal=true`): a clock that is set, a mail server
/// that takes all, and the platform's own use cases.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("akashi.rehearsal")
class YearsStart {
    @Bean
    SetClock clock() {
        return new SetClock(Wish.FIRST);
    }

    @Bean
    Carrier carrier() {
        return new TakesAll();
    }

    @Bean
    Hands.Filing filingHands(
            People people,
            Drafts drafts,
            Applications applications,
            SubmitApplication submit,
            OpenExamination open) {
        return new Hands.Filing(people, drafts, applications, submit, open);
    }

    @Bean
    Hands.Examining examiningHands(
            Cases cases,
            Advance advance,
            CheckFormality formality,
            ConfirmPayment payment,
            ConcludeDocuments conclude,
            Fees fees) {
        return new Hands.Examining(cases, advance, formality, payment, conclude, fees);
    }

    @Bean
    Hands.Deciding decidingHands(
            Decide decide,
            IssueCertification issue,
            EndCertification end,
            Certifications certifications,
            Publish publish) {
        return new Hands.Deciding(decide, issue, end, certifications, publish);
    }

    @Bean
    Hands hands(
            Desk desk,
            Desk.Transactions transactions,
            Journal journal,
            SetClock clock,
            Schemes schemes,
            Sides sides) {
        return new Hands(
                desk,
                transactions,
                journal,
                clock,
                schemes,
                sides.filing(),
                sides.examining(),
                sides.deciding());
    }

    /// The hands by what they do.
    record Sides(Hands.Filing filing, Hands.Examining examining, Hands.Deciding deciding) {}

    @Bean
    Sides sidesOfHands(Hands.Filing filing, Hands.Examining examining, Hands.Deciding deciding) {
        return new Sides(filing, examining, deciding);
    }

    @Bean
    Years.Daily daily(
            DayRound round, RemindEachMorning mornings, SendWaiting send, ReuseApplication reuse) {
        return new Years.Daily(round, mornings, send, reuse);
    }

    @Bean
    Eyes.Records seenRecords(
            Certifications certifications, Applications applications, Publications publications) {
        return new Eyes.Records(certifications, applications, publications);
    }

    @Bean
    Figures.Beside countedBeside(JdbcClient app) {
        return new Counted(app);
    }

    @Bean
    Years years(Hands hands, Years.Daily daily, Eyes.Records records, Figures.Beside beside) {
        return new Years(hands, daily, records, beside);
    }

    @Bean
    Rehearsed rehearsed(Years years, Schemes schemes, SampleApplication.Shelves shelves) {
        return new Rehearsed(years, new SampleApplication(shelves, schemes));
    }

    @Bean
    SampleApplication.Shelves rehearsalShelves(
            StoredFiles files, TextIndex texts, DocumentReader reader) {
        return new SampleApplication.Shelves(files, texts, reader);
    }

    /// A rehearsal of years, with a document of the sample application for all documents.
    record Rehearsed(Years years, SampleApplication sample) implements Platform.Living {
        private static final SchemeId SAMPLE = new SchemeId("asp-saas-ai");

        @Override
        public boolean live(Platform.Years wish, PrintWriter out, Consumer<LocalDate> progress) {
            var file = sample.of(SAMPLE).evidence().documents().getLast().file();
            return years.live(
                    new Wish(wish.years(), wish.seed(), wish.services()),
                    file,
                    out,
                    progress::accept);
        }
    }

    /// Counts in the tables what no station counts by year.
    private record Counted(JdbcClient sql) implements Figures.Beside {
        @Override
        public int incidents(LocalDate from, LocalDate to) {
            return 0;
        }

        @Override
        public int notices(LocalDate from, LocalDate to) {
            return sql.sql(
                            "select count(*) from akashi.outbox where state = 'SENT' and written_at >= ? and written_at < ?")
                    .param(from.atStartOfDay(Tokyo.ZONE).toOffsetDateTime())
                    .param(to.atStartOfDay(Tokyo.ZONE).toOffsetDateTime())
                    .query(Integer.class)
                    .single();
        }
    }
}
