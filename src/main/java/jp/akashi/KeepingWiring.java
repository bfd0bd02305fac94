package jp.akashi;

import java.nio.file.Path;
import java.time.InstantSource;
import jp.akashi.agenda.Agenda;
import jp.akashi.agenda.Kind;
import jp.akashi.application.Applications;
import jp.akashi.certification.Certifications;
import jp.akashi.decision.ReturnDocuments;
import jp.akashi.decision.Returns;
import jp.akashi.desk.Counter;
import jp.akashi.examination.Examinations;
import jp.akashi.keeping.DeleteDocuments;
import jp.akashi.keeping.Keepings;
import jp.akashi.keeping.ListKept;
import jp.akashi.keeping.LookThroughKept;
import jp.akashi.keeping.NoteHandover;
import jp.akashi.keeping.RepeatWhileKept;
import jp.akashi.keeping.Schedule;
import jp.akashi.schemefile.SchemeFiles;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// The use cases of returning and keeping documents, each with what it needs.
@Configuration(proxyBeanMethods = false)
class KeepingWiring {
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
}
