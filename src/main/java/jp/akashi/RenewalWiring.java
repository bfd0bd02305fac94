package jp.akashi;

import java.time.InstantSource;
import jp.akashi.application.Applications;
import jp.akashi.application.CompareWithEarlier;
import jp.akashi.application.Drafts;
import jp.akashi.application.ReuseApplication;
import jp.akashi.certification.Certifications;
import jp.akashi.examination.Examinations;
import jp.akashi.renewal.CheckRenewal;
import jp.akashi.renewal.FindRenewal;
import jp.akashi.renewal.OpenRenewal;
import jp.akashi.scheme.Schemes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The use cases of renewal, each with what it needs.
@Configuration(proxyBeanMethods = false)
class RenewalWiring {
    @Bean
    CompareWithEarlier compareWithEarlier(
            Applications applications, ReuseApplication reuse, Schemes schemes) {
        return new CompareWithEarlier(applications, reuse, schemes);
    }

    @Bean
    FindRenewal findRenewal(Drafts drafts, Applications applications, Examinations examinations) {
        return new FindRenewal(drafts, applications, examinations);
    }

    @Bean
    OpenRenewal openRenewal(
            FindRenewal find, ReuseApplication reuse, Schemes schemes, InstantSource clock) {
        return new OpenRenewal(find, reuse, schemes, clock);
    }

    @Bean
    CheckRenewal checkRenewal(Certifications certifications, Schemes schemes) {
        return new CheckRenewal(certifications, schemes);
    }
}
