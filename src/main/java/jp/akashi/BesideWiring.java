package jp.akashi;

import java.time.InstantSource;
import jp.akashi.application.Drafts;
import jp.akashi.application.EnterPaper;
import jp.akashi.application.PaperEntries;
import jp.akashi.application.ReturnOriginal;
import jp.akashi.consultation.CloseConsultation;
import jp.akashi.consultation.Consultations;
import jp.akashi.consultation.OpenConsultation;
import jp.akashi.consultation.SayMore;
import jp.akashi.examination.AnswerVisit;
import jp.akashi.examination.AttachToVisit;
import jp.akashi.examination.EnterWithdrawal;
import jp.akashi.examination.PlanVisit;
import jp.akashi.examination.RecordVisit;
import jp.akashi.examination.Visits;
import jp.akashi.examination.Withdraw;
import jp.akashi.party.People;
import jp.akashi.party.RegisterProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The use cases beside the procedure, each with what it needs: consultations (相談), visits (調査),
/// and what comes by post (郵送).
@Configuration(proxyBeanMethods = false)
class BesideWiring {
    @Bean
    OpenConsultation openConsultation(Consultations consultations) {
        return new OpenConsultation(consultations);
    }

    @Bean
    SayMore sayMore(Consultations consultations) {
        return new SayMore(consultations);
    }

    @Bean
    CloseConsultation closeConsultation(Consultations consultations) {
        return new CloseConsultation(consultations);
    }

    @Bean
    PlanVisit planVisit(Visits visits) {
        return new PlanVisit(visits);
    }

    @Bean
    AnswerVisit answerVisit(Visits visits) {
        return new AnswerVisit(visits);
    }

    @Bean
    RecordVisit recordVisit(Visits visits) {
        return new RecordVisit(visits);
    }

    @Bean
    AttachToVisit attachToVisit(Visits visits) {
        return new AttachToVisit(visits);
    }

    @Bean
    EnterPaper enterPaper(Drafts drafts, PaperEntries entries, InstantSource clock) {
        return new EnterPaper(drafts, entries, clock);
    }

    @Bean
    ReturnOriginal returnOriginal(PaperEntries entries, InstantSource clock) {
        return new ReturnOriginal(entries, clock);
    }

    @Bean
    EnterWithdrawal enterWithdrawal(Withdraw withdraw) {
        return new EnterWithdrawal(withdraw);
    }

    @Bean
    RegisterProvider registerProvider(People people) {
        return new RegisterProvider(people);
    }
}
