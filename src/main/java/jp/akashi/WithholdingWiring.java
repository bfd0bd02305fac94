package jp.akashi;

import java.time.InstantSource;
import jp.akashi.agenda.Agenda;
import jp.akashi.certification.Certifications;
import jp.akashi.notice.Announce;
import jp.akashi.notice.RemindOfWithholding;
import jp.akashi.notice.Services;
import jp.akashi.registry.AskRelease;
import jp.akashi.registry.AskWithholding;
import jp.akashi.registry.Pleas;
import jp.akashi.registry.Publish;
import jp.akashi.registry.PublishWithheld;
import jp.akashi.registry.Registry;
import jp.akashi.registry.Releases;
import jp.akashi.registry.RuleOnPlea;
import jp.akashi.scheme.Schemes;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The use cases of withholding answers after publication.
@Configuration(proxyBeanMethods = false)
class WithholdingWiring {
    private final InstantSource clock;

    WithholdingWiring(InstantSource clock) {
        this.clock = clock;
    }

    @Bean
    AskWithholding askWithholding(Pleas pleas, @Qualifier("app") Registry registry) {
        return new AskWithholding(pleas, registry, clock);
    }

    @Bean
    RuleOnPlea ruleOnPlea(Pleas pleas, Publish publish) {
        return new RuleOnPlea(pleas, publish, clock);
    }

    @Bean
    PublishWithheld.Records withheldRecords(
            @Qualifier("app") Registry registry, Pleas pleas, Releases releases) {
        return new PublishWithheld.Records(registry, pleas, releases);
    }

    @Bean
    PublishWithheld publishWithheld(PublishWithheld.Records records, Publish publish) {
        return new PublishWithheld(records, publish, clock);
    }

    @Bean
    AskRelease askRelease(@Qualifier("app") Registry registry, Pleas pleas, Releases releases) {
        return new AskRelease(registry, pleas, releases);
    }

    @Bean
    RemindOfWithholding.Voice withholdingVoice(
            Announce announce, Services services, Agenda agenda) {
        return new RemindOfWithholding.Voice(announce, services, agenda);
    }

    @Bean
    RemindOfWithholding remindOfWithholding(
            Pleas pleas,
            Certifications certifications,
            RemindOfWithholding.Voice voice,
            Schemes schemes) {
        return new RemindOfWithholding(
                pleas,
                certifications,
                voice,
                schemes.deadlines().care().remindOfWithholding(),
                clock);
    }
}
