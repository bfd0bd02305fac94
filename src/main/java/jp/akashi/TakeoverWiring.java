package jp.akashi;

import java.time.InstantSource;
import jp.akashi.application.Applications;
import jp.akashi.certification.Certifications;
import jp.akashi.desk.Desk;
import jp.akashi.desk.TakeOverAtDesk;
import jp.akashi.examination.Examinations;
import jp.akashi.journal.Journal;
import jp.akashi.party.People;
import jp.akashi.registry.Publish;
import jp.akashi.renewal.PlanRenewal;
import jp.akashi.scheme.Schemes;
import jp.akashi.takeover.PlanTakeover;
import jp.akashi.takeover.TakeOver;
import jp.akashi.takeover.Takeovers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The use cases of taking an earlier register over, each with what it needs.
@Configuration(proxyBeanMethods = false)
class TakeoverWiring {
    @Bean
    PlanTakeover.Present takeoverPresent(
            Certifications certifications, Takeovers takeovers, People people) {
        return new PlanTakeover.Present(certifications, takeovers, people);
    }

    @Bean
    PlanTakeover planTakeover(Schemes schemes, PlanTakeover.Present present, InstantSource clock) {
        return new PlanTakeover(schemes, present, clock);
    }

    @Bean
    TakeOver.Records takeoverRecords(
            Applications applications, Examinations examinations, PlanTakeover.Present present) {
        return new TakeOver.Records(
                present.people(),
                applications,
                examinations,
                present.certifications(),
                present.takeovers());
    }

    @Bean
    TakeOver takeOver(
            TakeOver.Records records, Publish publish, Schemes schemes, PlanRenewal plan) {
        return new TakeOver(records, publish, schemes, plan);
    }

    @Bean
    TakeOverAtDesk takeOverAtDesk(
            Desk desk, Journal journal, TakeOver takeOver, InstantSource clock) {
        return new TakeOverAtDesk(desk, journal, takeOver, clock);
    }
}
