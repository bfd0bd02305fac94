package jp.akashi;

import java.time.InstantSource;
import jp.akashi.application.Applications;
import jp.akashi.application.Drafts;
import jp.akashi.application.PriorCertifications;
import jp.akashi.certification.Certifications;
import jp.akashi.committee.Referrals;
import jp.akashi.decision.Decisions;
import jp.akashi.demo.Books;
import jp.akashi.demo.DemoRegister;
import jp.akashi.demo.SampleApplication;
import jp.akashi.evidence.DocumentReader;
import jp.akashi.evidence.PageTexts;
import jp.akashi.evidence.StoredFiles;
import jp.akashi.evidence.TextIndex;
import jp.akashi.examination.Examinations;
import jp.akashi.fee.Fees;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.Passwords;
import jp.akashi.party.People;
import jp.akashi.registry.Registry;
import jp.akashi.scheme.Schemes;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Fills an empty platform for `serve --demo`, as a whole or not at all, before the first page is
/// served.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("akashi.demo")
class DemoStart {
    @Bean
    SmartInitializingSingleton demo(
            Books books,
            Accounting accounting,
            SampleApplication sample,
            PlatformTransactionManager manager) {
        return () ->
                new TransactionTemplate(manager)
                        .executeWithoutResult(status -> {
                            var register =
                                    new DemoRegister(
                                            books,
                                            accounting.people(),
                                            accounting.passwords(),
                                            Tokyo.today(accounting.clock()));
                            if (!register.isThere()) {
                                register.fill(sample.of(register.sample()));
                            }
                        });
    }

    @Bean
    Books books(
            Books.Filed filed,
            Books.Examined examined,
            Books.Published published,
            Schemes schemes) {
        return new Books(filed, examined, published, schemes);
    }

    @Bean
    Books.Filed filed(
            Drafts drafts, Applications applications, PageTexts texts, PriorCertifications prior) {
        return new Books.Filed(drafts, applications, texts, prior);
    }

    @Bean
    Books.Examined examined(
            Fees fees, Examinations examinations, Referrals referrals, Decisions decisions) {
        return new Books.Examined(fees, examinations, referrals, decisions);
    }

    @Bean
    Books.Published published(Certifications certifications, @Qualifier("app") Registry registry) {
        return new Books.Published(certifications, registry);
    }

    /// Who gets an account, and when.
    record Accounting(People people, Passwords passwords, InstantSource clock) {}

    @Bean
    Accounting accounting(People people, Passwords passwords, InstantSource clock) {
        return new Accounting(people, passwords, clock);
    }

    @Bean
    SampleApplication sample(
            StoredFiles files, TextIndex texts, DocumentReader reader, Schemes schemes) {
        return new SampleApplication(new SampleApplication.Shelves(files, texts, reader), schemes);
    }
}
