package jp.akashi;

import java.time.InstantSource;
import jp.akashi.agenda.Agenda;
import jp.akashi.notice.Announce;
import jp.akashi.notice.RemindOfQuestion;
import jp.akashi.notice.Services;
import jp.akashi.question.AskQuestion;
import jp.akashi.question.CloseQuestion;
import jp.akashi.question.ConfirmQuestion;
import jp.akashi.question.ForgetQuestion;
import jp.akashi.question.Questions;
import jp.akashi.registry.Exchanges;
import jp.akashi.registry.Registry;
import jp.akashi.scheme.Schemes;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The use cases of the desk for questions of people outside.
@Configuration(proxyBeanMethods = false)
class QuestionWiring {
    private final Schemes schemes;
    private final InstantSource clock;

    QuestionWiring(Schemes schemes, InstantSource clock) {
        this.schemes = schemes;
        this.clock = clock;
    }

    @Bean
    AskQuestion askQuestion(Questions questions, Registry registry, Agenda agenda) {
        return new AskQuestion(questions, registry, agenda, schemes.deadlines(), clock);
    }

    @Bean
    ConfirmQuestion confirmQuestion(Questions questions, Agenda agenda) {
        return new ConfirmQuestion(
                questions, agenda, schemes.calendar(), schemes.deadlines(), clock);
    }

    @Bean
    CloseQuestion closeQuestion(
            Questions questions, @Qualifier("app") Exchanges exchanges, Agenda agenda) {
        return new CloseQuestion(questions, exchanges, agenda);
    }

    @Bean
    ForgetQuestion forgetQuestion(Questions questions) {
        return new ForgetQuestion(questions);
    }

    @Bean
    RemindOfQuestion remindOfQuestion(Questions questions, Announce announce, Services services) {
        return new RemindOfQuestion(questions, announce, services);
    }
}
