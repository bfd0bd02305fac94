package jp.akashi;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import jp.akashi.agenda.Agenda;
import jp.akashi.agenda.Kind;
import jp.akashi.application.Applications;
import jp.akashi.certification.Certifications;
import jp.akashi.decision.ReturnDocuments;
import jp.akashi.decision.Returns;
import jp.akashi.desk.Counter;
import jp.akashi.desk.Desk;
import jp.akashi.evidence.HandedIn;
import jp.akashi.evidence.KeepFile;
import jp.akashi.evidence.KeptPictures;
import jp.akashi.evidence.StoredFiles;
import jp.akashi.evidence.TextIndex;
import jp.akashi.examination.Examinations;
import jp.akashi.keeping.DeleteDocuments;
import jp.akashi.keeping.Keepings;
import jp.akashi.keeping.ListKept;
import jp.akashi.keeping.LookThroughKept;
import jp.akashi.keeping.NoteHandover;
import jp.akashi.keeping.RepeatWhileKept;
import jp.akashi.keeping.Schedule;
import jp.akashi.keeping.SweepFiles;
import jp.akashi.kernel.Outcome;
import jp.akashi.schemefile.SchemeFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// The use cases of returning and keeping documents, each with what it needs.
@Configuration(proxyBeanMethods = false)
class KeepingWiring {
    private static final Logger LOG = LoggerFactory.getLogger(SweepFiles.class);
    private static final long GIGABYTES = 20;

    @Bean
    Schedule keepingSchedule(Environment settings) {
        var folder = settings.getProperty("akashi.schemes", "");
        return (folder.isEmpty() ? SchemeFiles.builtIn() : SchemeFiles.in(Path.of(folder)))
                .keeping();
    }

    @Bean
    ListKept.Records keptRecords(
            Applications applications,
            Examinations examinations,
            Certifications certifications,
            Returns returns) {
        return new ListKept.Records(applications, examinations, certifications, returns);
    }

    @Bean
    ListKept listKept(
            ListKept.Records records, Keepings keepings, Schedule schedule, InstantSource clock) {
        return new ListKept(records, keepings, schedule, clock);
    }

    @Bean
    LookThroughKept lookThroughKept(ListKept kept, Agenda agenda, InstantSource clock) {
        return new LookThroughKept(kept, agenda, clock);
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> beginsLooking(
            LookThroughKept look, Counter counter) {
        return _ -> {
            if (counter.isOpen()) {
                look.begin();
            }
        };
    }

    @Bean
    RepeatWhileKept returnsDue(ListKept kept, Agenda agenda) {
        return new RepeatWhileKept(Kind.RETURN_DUE, kept, agenda);
    }

    @Bean
    RepeatWhileKept keepingEnds(ListKept kept, Agenda agenda) {
        return new RepeatWhileKept(Kind.KEEPING_ENDS, kept, agenda);
    }

    @Bean
    NoteHandover noteHandover(ListKept kept, Keepings keepings, InstantSource clock) {
        return new NoteHandover(kept, keepings, clock);
    }

    @Bean
    DeleteDocuments deleteDocuments(
            ListKept kept,
            Keepings keepings,
            ReturnDocuments returnDocuments,
            InstantSource clock) {
        return new DeleteDocuments(kept, keepings, returnDocuments, clock);
    }

    /// What a provider may have here is `akashi.uploads.gb`.
    @Bean
    KeepFile keepFile(
            StoredFiles files, HandedIn handedIn, InstantSource clock, Environment settings) {
        long gigabytes = settings.getProperty("akashi.uploads.gb", Long.class, GIGABYTES);
        return new KeepFile(files, handedIn, clock, gigabytes << 30);
    }

    @Bean
    SweepFiles sweepFiles(HandedIn handedIn, SweepFiles.Shelves shelves, InstantSource clock) {
        return new SweepFiles(
                handedIn,
                shelves,
                clock,
                trouble -> LOG.warn("A file that came to nothing could not be removed.", trouble));
    }

    @Bean
    SweepFiles.Shelves sweptShelves(StoredFiles files, TextIndex texts, KeptPictures pictures) {
        return new SweepFiles.Shelves(files, texts, pictures);
    }

    /// Soon after the start, and once a day.
    @Bean
    RecurringTask<Void> sweepsFiles(SweepFiles sweep, Desk.Transactions transactions) {
        return Tasks.recurring("sweep-files", Schedules.fixedDelay(Duration.ofDays(1)))
                .execute((_, context) -> {
                    var round = SweepFiles.Round.FIRST;
                    while (!round.isOver() && !context.getSchedulerState().isShuttingDown()) {
                        var last = round;
                        round = transactions.inOne(() -> Outcome.done(sweep.sweep(last))).orThrow();
                    }
                    if (round.removed() > 0) {
                        LOG.info("{} files that came to nothing were removed.", round.removed());
                    }
                });
    }
}
