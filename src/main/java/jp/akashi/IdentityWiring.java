package jp.akashi;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Locale;
import javax.sql.DataSource;
import jp.akashi.desk.Desk;
import jp.akashi.desk.LetIn;
import jp.akashi.desk.RecoverAccount;
import jp.akashi.desk.TellOfAccounts;
import jp.akashi.journal.Journal;
import jp.akashi.notice.Announce;
import jp.akashi.party.Attempts;
import jp.akashi.party.ChangePassword;
import jp.akashi.party.CheckPassword;
import jp.akashi.party.Limit;
import jp.akashi.party.OfferRecovery;
import jp.akashi.party.Pace;
import jp.akashi.party.Passwords;
import jp.akashi.party.People;
import jp.akashi.party.RecoverPassword;
import jp.akashi.party.Recoveries;
import jp.akashi.party.SignIns;
import jp.akashi.party.Tries;
import jp.akashi.store.PgPace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// Who gets in, and what keeps others out.
@Configuration(proxyBeanMethods = false)
class IdentityWiring {
    private static final Duration PAUSE = Duration.ofHours(1);

    private final InstantSource clock;

    IdentityWiring(InstantSource clock) {
        this.clock = clock;
    }

    /// The limits of `akashi.pace.*`, such as `akashi.pace.sign-in=60/10m`.
    @Bean
    Pace pace(DataSource app, Environment settings) {
        var limits = new EnumMap<Pace.Door, Limit>(Pace.Door.class);
        for (var door : Pace.Door.values()) {
            var name = door.name().toLowerCase(Locale.ROOT).replace('_', '-');
            limits.put(door, Limit.parse(settings.getRequiredProperty("akashi.pace." + name)));
        }
        return new PgPace(app, limits);
    }

    @Bean
    ChangePassword changePassword(
            People people, Passwords passwords, Passwords.Check check, ChangePassword.Held held) {
        return new ChangePassword(people, passwords, check, held);
    }

    @Bean
    ChangePassword.Held held(SignIns signIns, Recoveries recoveries) {
        return new ChangePassword.Held(signIns, recoveries);
    }

    @Bean
    CheckPassword checkPassword(People people, Attempts attempts, CheckPassword.Hashes hashes) {
        return new CheckPassword(people, attempts, hashes, clock);
    }

    @Bean
    CheckPassword.Hashes hashes(Passwords passwords, Passwords.Check check) {
        return new CheckPassword.Hashes(check, passwords.hash("nobody has this password"));
    }

    @Bean
    LetIn letIn(
            CheckPassword checkPassword,
            Desk.Transactions transactions,
            Journal journal,
            Announce announce) {
        return new LetIn(checkPassword, transactions, new LetIn.Records(journal, announce), clock);
    }

    @Bean
    OfferRecovery offerRecovery(People people, Recoveries recoveries) {
        return new OfferRecovery(people, recoveries, clock);
    }

    @Bean
    RecoverPassword recoverPassword(
            People people, Passwords passwords, RecoverPassword.Traces traces) {
        return new RecoverPassword(people, passwords, traces, clock);
    }

    @Bean
    RecoverPassword.Traces traces(Recoveries recoveries, SignIns signIns, Attempts attempts) {
        return new RecoverPassword.Traces(recoveries, signIns, attempts);
    }

    @Bean
    TellOfAccounts tellOfAccounts(Announce announce) {
        return new TellOfAccounts(announce, clock);
    }

    @Bean
    RecoverAccount recoverAccount(
            OfferRecovery offerRecovery,
            RecoverPassword recoverPassword,
            Desk.Transactions transactions,
            RecoverAccount.Records records) {
        return new RecoverAccount(offerRecovery, recoverPassword, transactions, records);
    }

    @Bean
    RecoverAccount.Records recoveryRecords(Journal journal, TellOfAccounts tell) {
        return new RecoverAccount.Records(journal, tell);
    }

    /// Forgets failures nothing followed, links that ran out, and places that knock no more.
    @Bean
    RecurringTask<Void> forgetAttempts(Attempts attempts, Recoveries recoveries, Pace pace) {
        return Tasks.recurring("forget-attempts", Schedules.fixedDelay(PAUSE))
                .execute((_, _) -> {
                    var now = clock.instant();
                    attempts.forget(now.minus(Tries.REMEMBERED));
                    recoveries.forget(now);
                    pace.forget();
                });
    }
}
