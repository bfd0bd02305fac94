package jp.akashi;

import jp.akashi.search.SearchConfiguration;
import jp.akashi.store.RecordsConfiguration;
import jp.akashi.store.StoreConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/// The platform as a server.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan("jp.akashi.web")
@Import({
    StoreConfiguration.class,
    RecordsConfiguration.class,
    SearchConfiguration.class,
    Equipment.class,
    Wiring.class,
    Mailing.class,
    IdentityWiring.class,
    BesideWiring.class,
    MeetingWiring.class,
    AgendaWiring.class,
    Rounds.class,
    RenewalWiring.class,
    TakeoverWiring.class,
    ProceedingWiring.class,
    KeepingWiring.class,
    ReportWiring.class,
    MarkWiring.class,
    QuestionWiring.class,
    WithholdingWiring.class,
    KeptCounts.class,
    KeptEditions.class,
    KeptShelves.class,
    KeptWaits.class,
    Remarks.class,
    Remarks.Outside.class,
    DemoStart.class,
    YearsStart.class,
    DemoQuestions.class
})
class Akashi {}
