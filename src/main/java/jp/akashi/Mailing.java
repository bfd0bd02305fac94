package jp.akashi;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.InstantSource;
import jp.akashi.application.Applications;
import jp.akashi.certification.Certifications;
import jp.akashi.committee.Interests;
import jp.akashi.committee.Referrals;
import jp.akashi.desk.Announcements;
import jp.akashi.desk.Cases;
import jp.akashi.desk.FollowRenewals;
import jp.akashi.desk.TellOfEnds;
import jp.akashi.desk.TellOfHandovers;
import jp.akashi.desk.TellOfQuestion;
import jp.akashi.desk.TellOfSteps;
import jp.akashi.examination.Examinations;
import jp.akashi.fee.Fees;
import jp.akashi.notice.Addressees;
import jp.akashi.notice.Announce;
import jp.akashi.notice.Carrier;
import jp.akashi.notice.Outbox;
import jp.akashi.notice.Remind;
import jp.akashi.notice.SendWaiting;
import jp.akashi.notice.Services;
import jp.akashi.notice.SettleDispatch;
import jp.akashi.notice.Texts;
import jp.akashi.party.Operator;
import jp.akashi.party.People;
import jp.akashi.post.Letters;
import jp.akashi.post.NoMail;
import jp.akashi.post.SmtpCarrier;
import jp.akashi.post.SmtpServer;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.PublicAddress;
import jp.akashi.wording.NoticeTexts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/// Notices from the act to the mail server: `akashi.smtp` names it, `akashi.smtp.user` and
/// `akashi.smtp.password` sign in, `akashi.mail.from` is the sender's address.
@Configuration(proxyBeanMethods = false)
class Mailing {
    private static final String FROM = "office@localhost.example";
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Bean
    Texts noticeTexts(Operator operator, PublicAddress address) {
        return new NoticeTexts(new NoticeTexts.House(operator.name(), address::of));
    }

    @Bean
    Addressees addressees(
            People people,
            Applications applications,
            Certifications certifications,
            Addressees.Asked asked) {
        return new Addressees(people, applications, certifications, asked);
    }

    @Bean
    Addressees.Asked askedMembers(Referrals referrals, Interests interests) {
        return new Addressees.Asked(referrals, interests);
    }

    @Bean
    Announce announce(Outbox outbox, Addressees addressees, Texts texts, InstantSource clock) {
        return new Announce(outbox, addressees, texts, clock);
    }

    @Bean
    TellOfSteps tellOfSteps(Cases cases, Fees fees, Announce announce, Services services) {
        return new TellOfSteps(cases, fees, announce, new TellOfQuestion(announce, services));
    }

    @Bean
    Services services(Certifications certifications, Schemes schemes) {
        return new Services(certifications, schemes);
    }

    @Bean
    @Primary
    Announcements announcements(
            TellOfSteps steps,
            FollowRenewals renewals,
            TellOfEnds ends,
            TellOfHandovers handovers) {
        return Announcements.all(steps, renewals, ends, handovers);
    }

    @Bean
    TellOfHandovers tellOfHandovers(Announce announce, Services services) {
        return new TellOfHandovers(announce, services);
    }

    @Bean
    @ConditionalOnBooleanProperty(
            name = "akashi.rehearsal",
            havingValue = false,
            matchIfMissing = true)
    Carrier carrier(Environment settings, Operator operator, InstantSource clock) {
        var server = settings.getProperty("akashi.smtp", "").strip();
        return server.isEmpty()
                ? new NoMail()
                : new SmtpCarrier(
                        SmtpServer.parse(server),
                        new SmtpCarrier.Login(
                                settings.getProperty("akashi.smtp.user", ""),
                                settings.getProperty("akashi.smtp.password", "")),
                        new Letters(
                                operator.name(),
                                settings.getProperty("akashi.mail.from", FROM),
                                clock));
    }

    @Bean
    SendWaiting sendWaiting(Outbox outbox, Carrier carrier, InstantSource clock) {
        return new SendWaiting(outbox, carrier, clock);
    }

    @Bean
    SettleDispatch settleDispatch(Outbox outbox, InstantSource clock) {
        return new SettleDispatch(outbox, clock);
    }

    @Bean
    Remind remind(Remind.Files files, Announce announce, Schemes schemes) {
        return new Remind(files, announce, schemes);
    }

    @Bean
    Remind.Files remindedFiles(Applications applications, Examinations examinations, Fees fees) {
        return new Remind.Files(applications, examinations, fees);
    }

    @Bean
    RecurringTask<Void> sendMail(SendWaiting send) {
        return Tasks.recurring("send-mail", Schedules.fixedDelay(PAUSE))
                .execute((_, _) -> send.send());
    }
}
