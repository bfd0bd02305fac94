package jp.akashi;

import java.time.InstantSource;
import jp.akashi.agenda.Agenda;
import jp.akashi.application.Applications;
import jp.akashi.application.Drafts;
import jp.akashi.application.PriorCertifications;
import jp.akashi.certification.Certifications;
import jp.akashi.committee.Interests;
import jp.akashi.committee.Packs;
import jp.akashi.committee.Profiles;
import jp.akashi.committee.Referrals;
import jp.akashi.consultation.Consultations;
import jp.akashi.decision.Decisions;
import jp.akashi.demo.Books;
import jp.akashi.demo.DemoRegister;
import jp.akashi.demo.SampleApplication;
import jp.akashi.demo.crowd.Crowd;
import jp.akashi.demo.crowd.FillRegister;
import jp.akashi.evidence.DocumentReader;
import jp.akashi.evidence.PageTexts;
import jp.akashi.evidence.StoredFiles;
import jp.akashi.evidence.TextIndex;
import jp.akashi.examination.Examinations;
import jp.akashi.fee.Fees;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.Passwords;
import jp.akashi.party.People;
import jp.akashi.registry.BulkRegister;
import jp.akashi.registry.Registry;
import jp.akashi.scheme.Schemes;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Fills an empty platform for `serve --demo` before the first page is served: many services
/// straight into the public record, and as a whole or not at all those that go the whole road; the
/// first of the many are published between these, in the order of time.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("akashi.demo")
class DemoStart {
    /// How many services are made straight into the public record, beside those that went the road.
    private static final int CROWD = 290;

    private static final long SEED = 20_260_401;

    private static final System.Logger LOG = System.getLogger(DemoStart.class.getName());
    private static final int MANY = 10_000;

    @Bean
    SmartInitializingSingleton demo(
            Books books,
            Accounting accounting,
            SampleApplication sample,
            Surroundings surroundings) {
        var settings = surroundings.settings();
        var transaction = new TransactionTemplate(surroundings.manager());
        return () -> {
            var today = Tokyo.today(accounting.clock());
            var register =
                    new DemoRegister(books, accounting.people(), accounting.passwords(), today);
            boolean readOnly = settings.getProperty("akashi.read-only", Boolean.class, false);
            if (!readOnly && !register.isThere()) {
                var crowd =
                        new FillRegister(
                                books.published().registry(),
                                surroundings.bulk(),
                                new Crowd(books.schemes(), SEED, today));
                int services = settings.getProperty("akashi.demo.services", Integer.class, CROWD);
                boolean road = settings.getProperty("akashi.demo.road", Boolean.class, true);
                crowd.fill(
                        road ? FillRegister.AT_ONCE : 0,
                        services,
                        work -> transaction.executeWithoutResult(_ -> work.run()),
                        DemoStart::tell);
                if (road) {
                    transaction.executeWithoutResult(_ ->
                            register.fill(
                                    sample.of(register.sample()), crowd.first(services)::until));
                }
            }
        };
    }

    @Bean
    Books books(Sides sides, Schemes schemes) {
        return new Books(
                sides.filed(), sides.examined(), sides.published(), sides.beside(), schemes);
    }

    /// The records by the side that keeps them.
    record Sides(
            Books.Filed filed,
            Books.Examined examined,
            Books.Published published,
            Books.Beside beside) {}

    @Bean
    Sides sides(
            Books.Filed filed,
            Books.Examined examined,
            Books.Published published,
            Books.Beside beside) {
        return new Sides(filed, examined, published, beside);
    }

    @Bean
    Books.Beside beside(Consultations consultations, Agenda agenda) {
        return new Books.Beside(consultations, agenda);
    }

    @Bean
    Books.Filed filed(
            Drafts drafts, Applications applications, PageTexts texts, PriorCertifications prior) {
        return new Books.Filed(drafts, applications, texts, prior);
    }

    @Bean
    Books.Examined examined(
            Fees fees, Examinations examinations, Books.Heard heard, Decisions decisions) {
        return new Books.Examined(fees, examinations, heard, decisions);
    }

    @Bean
    Books.Heard heard(Referrals referrals, Interests interests, Profiles profiles, Packs packs) {
        return new Books.Heard(referrals, interests, profiles, packs);
    }

    @Bean
    Books.Published published(Certifications certifications, @Qualifier("app") Registry registry) {
        return new Books.Published(certifications, registry);
    }

    /// What it is done with, and how much of it (`akashi.demo.services`; `akashi.demo.road=false`
    /// leaves out those that went the whole road).
    record Surroundings(
            PlatformTransactionManager manager, BulkRegister bulk, Environment settings) {}

    @Bean
    Surroundings surroundings(
            PlatformTransactionManager manager, BulkRegister bulk, Environment settings) {
        return new Surroundings(manager, bulk, settings);
    }

    private static void tell(int services) {
        if (services % MANY == 0) {
            LOG.log(System.Logger.Level.INFO, "{0} services are published.", services);
        }
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
