package jp.akashi;

import java.time.InstantSource;
import java.util.Objects;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.demo.AskedOnce;
import jp.akashi.party.People;
import jp.akashi.question.Questions;
import jp.akashi.registry.Exchanges;
import jp.akashi.registry.Registry;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Asks the questions of the demo once its register is there.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("akashi.demo")
class DemoQuestions {
    @Bean
    AskedOnce askedOnce(
            Questions questions,
            @Qualifier("app") Exchanges exchanges,
            Certifications certifications,
            @Qualifier("app") Registry registry) {
        return new AskedOnce(
                questions, exchanges, certifications, registry, InstantSource.system());
    }

    @Bean
    ApplicationRunner askInTheDemo(AskedOnce asked, People people, Certifications certifications) {
        return _ ->
                people.findByEmail(AskedOnce.PROVIDER)
                        .flatMap(found ->
                                certifications
                                        .list(Objects.requireNonNull(found.provider()))
                                        .stream()
                                        .findFirst())
                        .map(Certification::number)
                        .ifPresent(asked::ask);
    }
}
