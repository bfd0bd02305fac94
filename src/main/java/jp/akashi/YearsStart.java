package jp.akashi;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.function.Consumer;
import jp.akashi.cli.Platform;
import jp.akashi.demo.SampleApplication;
import jp.akashi.demo.years.Eyes;
import jp.akashi.demo.years.Figures;
import jp.akashi.demo.years.Hands;
import jp.akashi.demo.years.SetClock;
import jp.akashi.demo.years.TakesAll;
import jp.akashi.demo.years.Wish;
import jp.akashi.demo.years.Years;
import jp.akashi.evidence.DocumentReader;
import jp.akashi.evidence.StoredFiles;
import jp.akashi.evidence.TextIndex;
import jp.akashi.kernel.SchemeId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.notice.Carrier;
import jp.akashi.party.People;
import jp.akashi.scheme.Schemes;
import jp.akashi.surveillance.proceeding.Concern;
import jp.akashi.surveillance.proceeding.Proceedings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a rehearsal of years takes (`akashi.rehearsal=true`): a clock that is set, a mail server
/// that takes all, and the platform's own use cases.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("akashi.rehearsal")
@Import({
    Hands.class,
    Hands.Filing.class,
    Hands.Examining.class,
    Hands.Deciding.class,
    Hands.Supervising.class,
    Hands.Reporting.class,
    Hands.Keeping.class,
    Years.class,
    Years.Daily.class,
    Eyes.Records.class
})
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
    Figures.Beside countedBeside(JdbcClient app, People people, Proceedings proceedings) {
        return new Counted(app, people, proceedings);
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
    private record Counted(JdbcClient sql, People people, Proceedings proceedings)
            implements Figures.Beside {
        @Override
        public int incidents(LocalDate from, LocalDate to) {
            return (int)
                    people.listProviders().stream()
                            .flatMap(provider -> proceedings.list(provider.id()).stream())
                            .filter(each -> each.concern().family() == Concern.Family.INCIDENT)
                            .map(each -> LocalDate.ofInstant(each.first().hand().at(), Tokyo.ZONE))
                            .filter(day -> !day.isBefore(from) && day.isBefore(to))
                            .count();
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
