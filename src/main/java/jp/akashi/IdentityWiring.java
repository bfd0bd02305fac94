package jp.akashi;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jp.akashi.desk.Desk;
import jp.akashi.desk.Invite;
import jp.akashi.desk.LetIn;
import jp.akashi.desk.OfferAccount;
import jp.akashi.desk.RecoverAccount;
import jp.akashi.desk.TellOfAccounts;
import jp.akashi.idp.Idp;
import jp.akashi.idp.IdpSettings;
import jp.akashi.journal.Journal;
import jp.akashi.notice.Announce;
import jp.akashi.party.AcceptByIdentity;
import jp.akashi.party.Attempts;
import jp.akashi.party.ChangePassword;
import jp.akashi.party.CheckFactor;
import jp.akashi.party.CheckIdentity;
import jp.akashi.party.CheckPassword;
import jp.akashi.party.ConnectIdentity;
import jp.akashi.party.Connections;
import jp.akashi.party.Delegate;
import jp.akashi.party.Delegations;
import jp.akashi.party.DropFactor;
import jp.akashi.party.DropIdentity;
import jp.akashi.party.EnrolFactor;
import jp.akashi.party.FactorDuty;
import jp.akashi.party.Factors;
import jp.akashi.party.ForgetExpired;
import jp.akashi.party.Invitations;
import jp.akashi.party.InviteMember;
import jp.akashi.party.Limit;
import jp.akashi.party.OfferRecovery;
import jp.akashi.party.OfferSignUp;
import jp.akashi.party.Pace;
import jp.akashi.party.Passkeys;
import jp.akashi.party.Passwords;
import jp.akashi.party.People;
import jp.akashi.party.RecoverPassword;
import jp.akashi.party.Recoveries;
import jp.akashi.party.SignIns;
import jp.akashi.party.SignUp;
import jp.akashi.party.SignUps;
import jp.akashi.party.TakeUpSignUp;
import jp.akashi.party.Totp;
import jp.akashi.store.PgPace;
import jp.akashi.store.Seal;
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
        return new PgPace(app, limits, clock);
    }

    @Bean
    ChangePassword changePassword(People people, Passwords passwords, ChangePassword.Held held) {
        return new ChangePassword(people, passwords, held);
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
            LetIn.Checks checks,
            Desk.Transactions transactions,
            Journal journal,
            Announce announce) {
        return new LetIn(checks, transactions, new LetIn.Records(journal, announce), clock);
    }

    @Bean
    LetIn.Checks signInChecks(
            CheckPassword checkPassword, CheckFactor checkFactor, CheckIdentity checkIdentity) {
        return new LetIn.Checks(checkPassword, checkFactor, checkIdentity);
    }

    @Bean
    CheckFactor checkFactor(Factors factors, Attempts attempts, Totp totp) {
        return new CheckFactor(factors, attempts, totp, clock);
    }

    @Bean
    CheckIdentity checkIdentity(People people, Connections connections) {
        return new CheckIdentity(people, connections, clock);
    }

    @Bean
    ConnectIdentity connectIdentity(People people, Connections connections) {
        return new ConnectIdentity(people, connections, clock);
    }

    @Bean
    DropIdentity dropIdentity(People people, Connections connections, SignIns signIns) {
        return new DropIdentity(people, connections, signIns);
    }

    @Bean
    AcceptByIdentity acceptByIdentity(
            People people, Invitations invitations, ConnectIdentity connectIdentity) {
        return new AcceptByIdentity(people, invitations, connectIdentity, clock);
    }

    /// The identity provider of `akashi.oidc.*`; there need not be one.
    @Bean
    Idp.Wanted identityProvider(Environment settings) {
        return new Idp.Wanted(
                IdpSettings.of(key -> Optional.ofNullable(settings.getProperty(key)))
                        .map(wanted -> new Idp(wanted, clock)));
    }

    @Bean
    Totp totp() {
        return new Totp(Seal::hmac);
    }

    /// `akashi.second-factor=optional` asks nobody for a second factor who has not set one up; only
    /// where everything is fictional.
    @Bean
    FactorDuty factorDuty(Environment settings) {
        boolean fictional =
                Stream.of("akashi.demo", "akashi.rehearsal")
                        .anyMatch(kind -> settings.getProperty(kind, Boolean.class, false));
        var wanted =
                settings.getProperty("akashi.second-factor", fictional ? "optional" : "required");
        if (wanted.equals("optional") && !fictional) {
            throw new IllegalStateException(
                    "akashi.second-factor=optional is for demonstrations and rehearsals alone (akashi.demo); the office and the committee sign in with a second factor.");
        }
        if (!List.of("required", "optional").contains(wanted)) {
            throw new IllegalStateException(
                    "akashi.second-factor is required, or in a demonstration optional; not "
                            + wanted);
        }
        return new FactorDuty(wanted.equals("required"));
    }

    @Bean
    EnrolFactor enrolFactor(Factors factors, Totp totp) {
        return new EnrolFactor(factors, totp, clock);
    }

    @Bean
    DropFactor dropFactor(Factors factors, Passkeys passkeys, SignIns signIns) {
        return new DropFactor(factors, passkeys, signIns);
    }

    @Bean
    Delegate delegate(Delegations delegations, People people) {
        return new Delegate(delegations, people, clock);
    }

    @Bean
    OfferSignUp offerSignUp(People people, SignUps signUps) {
        return new OfferSignUp(people, signUps, clock);
    }

    @Bean
    TakeUpSignUp takeUpSignUp(SignUps signUps, SignUp signUp) {
        return new TakeUpSignUp(signUps, signUp, clock);
    }

    @Bean
    OfferAccount offerAccount(
            OfferSignUp offerSignUp, Desk.Transactions transactions, Announce announce, Pace pace) {
        return new OfferAccount(offerSignUp, transactions, announce, pace, clock);
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
    RecoverPassword.Traces traces(
            Recoveries recoveries,
            SignIns signIns,
            Attempts attempts,
            RecoverPassword.OtherWays others) {
        return new RecoverPassword.Traces(recoveries, signIns, attempts, others);
    }

    @Bean
    RecoverPassword.OtherWays otherWays(Passkeys passkeys, Connections connections) {
        return new RecoverPassword.OtherWays(passkeys, connections);
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
    RecoverAccount.Records recoveryRecords(Journal journal, TellOfAccounts tell, Pace pace) {
        return new RecoverAccount.Records(journal, tell, pace);
    }

    @Bean
    Invite invite(Desk desk, InviteMember inviteMember, Pace pace, TellOfAccounts tell) {
        return new Invite(desk, inviteMember, pace, tell);
    }

    @Bean
    ForgetExpired forgetExpired(
            Attempts attempts, Recoveries recoveries, SignUps signUps, Invitations invitations) {
        return new ForgetExpired(attempts, recoveries, signUps, invitations, clock);
    }

    /// Forgets what ran out, and places that knock no more.
    @Bean
    RecurringTask<Void> forgetAttempts(ForgetExpired forgetExpired, Pace pace) {
        return Tasks.recurring("forget-attempts", Schedules.fixedDelay(PAUSE))
                .execute((_, _) -> {
                    forgetExpired.forget();
                    pace.forget();
                });
    }
}
