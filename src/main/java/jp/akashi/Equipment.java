package jp.akashi;

import jp.akashi.evidence.DocumentReader;
import jp.akashi.export.Source;
import jp.akashi.guide.Guide;
import jp.akashi.paper.CertificatePdf;
import jp.akashi.paper.PdfReader;
import jp.akashi.paper.ReadingLimits;
import jp.akashi.scheme.Schemes;
import jp.akashi.schemefile.SchemeFiles;
import jp.akashi.schemefile.guide.GuideFiles;
import jp.akashi.web.kit.PublicAddress;
import jp.akashi.wording.Wording;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// What the stations work with: the schemes' data, the words, and the makers of papers.
@Configuration(proxyBeanMethods = false)
class Equipment {
    /// Those the platform carries, unless it was started with others.
    @Bean
    @ConditionalOnMissingBean
    Schemes schemes() {
        return SchemeFiles.builtIn().read().orThrow();
    }

    /// The guidance was written for the schemes the platform carries; of others it keeps what they
    /// have too.
    @Bean
    Guide guide(Schemes schemes) {
        return GuideFiles.builtIn().readWithin(schemes).orThrow();
    }

    @Bean
    Wording wording(Schemes schemes) {
        return Wording.of(schemes);
    }

    @Bean
    DocumentReader documentReader() {
        return new PdfReader(ReadingLimits.standard());
    }

    /// The certificate names its issuer (認定機関): `akashi.issuer`.
    @Bean
    CertificatePdf certificatePdf(Environment environment) {
        return new CertificatePdf(issuer(environment));
    }

    /// Who publishes the register: the issuer (`akashi.issuer`) at the platform's public address.
    @Bean
    Source.Publisher publisher(PublicAddress address, Environment environment) {
        return new Source.Publisher(address::of, issuer(environment));
    }

    private static String issuer(Environment environment) {
        return environment.getProperty("akashi.issuer", "クラウドサービス情報開示認定機関(見本)");
    }
}
