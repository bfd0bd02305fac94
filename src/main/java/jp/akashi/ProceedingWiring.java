package jp.akashi;

import jp.akashi.agenda.Agenda;
import jp.akashi.agenda.Doing;
import jp.akashi.agenda.Kind;
import jp.akashi.certification.EndCertification;
import jp.akashi.notice.Announce;
import jp.akashi.notice.RemindOfProceeding;
import jp.akashi.registry.Bulletins;
import jp.akashi.registry.Publish;
import jp.akashi.registry.Registry;
import jp.akashi.scheme.Schemes;
import jp.akashi.surveillance.proceeding.AnnounceMaintenance;
import jp.akashi.surveillance.proceeding.Maintenances;
import jp.akashi.surveillance.proceeding.OpenProceeding;
import jp.akashi.surveillance.proceeding.Proceedings;
import jp.akashi.surveillance.proceeding.RevokeCertification;
import jp.akashi.surveillance.proceeding.ShowEntry;
import jp.akashi.surveillance.proceeding.TakeStep;
import jp.akashi.surveillance.proceeding.WatchDueDays;
import jp.akashi.surveillance.proceeding.Watchfulness;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The use cases of emergencies, surveys, requests for improvement and revocations, each with what
/// it needs.
@Configuration(proxyBeanMethods = false)
class ProceedingWiring {
    @Bean
    Watchfulness watchfulness(Agenda agenda, Schemes schemes) {
        return new WatchDueDays(agenda, schemes);
    }

    @Bean
    OpenProceeding openProceeding(Proceedings proceedings, Schemes schemes, Watchfulness watch) {
        return new OpenProceeding(proceedings, schemes, watch);
    }

    @Bean
    TakeStep takeStep(Proceedings proceedings, Schemes schemes, Watchfulness watch) {
        return new TakeStep(proceedings, schemes, watch);
    }

    @Bean
    ShowEntry showEntry(TakeStep take, @Qualifier("app") Bulletins bulletins) {
        return new ShowEntry(take, bulletins);
    }

    @Bean
    RevokeCertification revokeCertification(TakeStep take, EndCertification end, Publish publish) {
        return new RevokeCertification(take, end, publish);
    }

    @Bean
    AnnounceMaintenance announceMaintenance(
            Maintenances maintenances, OpenProceeding open, Registry registry, Schemes schemes) {
        return new AnnounceMaintenance(maintenances, open, registry, schemes);
    }

    @Bean
    Doing remindOfProceedings(Proceedings proceedings, Announce announce) {
        return new RemindOfProceeding(Kind.PROCEEDING_DUE_SOON, proceedings, announce);
    }

    @Bean
    Doing tellOfOverdueProceedings(Proceedings proceedings, Announce announce) {
        return new RemindOfProceeding(Kind.PROCEEDING_OVERDUE, proceedings, announce);
    }
}
