package jp.akashi.notice;

import java.time.LocalDate;
import java.util.Map;
import jp.akashi.party.OfferRecovery;
import jp.akashi.party.Person;

/// What a person is told about the own account (アカウント): what somebody did with it who may not have
/// been its owner.
public sealed interface AccountNotice extends Notice {
    Person person();

    @Override
    default Audience audience() {
        return Audience.PERSON;
    }

    @Override
    default Map<String, String> facts() {
        return Map.of("name", person().name());
    }

    @Override
    default String path() {
        return "/account";
    }

    /// The account takes no password for a while.
    ///
    /// @param until as the moment is told from another
    record SignInLocked(Person person, String until, long minutes) implements AccountNotice {
        @Override
        public String occasion() {
            return person.id() + "/" + until;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("name", person.name(), "minutes", minutes + "");
        }

        @Override
        public String path() {
            return "/recover";
        }
    }

    /// The account takes no code of the second factor for a while. Whoever typed the codes knew the
    /// password.
    ///
    /// @param until as the moment is told from another
    record SecondFactorLocked(Person person, String until, long minutes) implements AccountNotice {
        @Override
        public String occasion() {
            return person.id() + "/" + until;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("name", person.name(), "minutes", minutes + "");
        }

        @Override
        public String path() {
            return "/recover";
        }
    }

    /// The link by which a forgotten password is replaced.
    record RecoveryOffered(OfferRecovery.Offered offered) implements AccountNotice {
        @Override
        public Person person() {
            return offered.person();
        }

        @Override
        public String secret() {
            return offered.secret();
        }

        @Override
        public String occasion() {
            return offered.recovery().secret().hex();
        }

        @Override
        public String path() {
            return "/recover/" + Mail.SECRET;
        }
    }

    /// Somebody asked to sign up with the address of this account, once a day at most.
    ///
    /// @param day as the occasion is told from another
    record AccountThere(Person person, LocalDate day) implements AccountNotice {
        @Override
        public String occasion() {
            return person.id() + "/" + day;
        }

        @Override
        public String path() {
            return "/recover";
        }
    }

    /// A provider invited the address of this account, which belongs elsewhere.
    ///
    /// @param occasion the digest of the invitation's secret
    record InvitedElsewhere(Person person, String occasion) implements AccountNotice {}

    /// The second factor was set up, renewed or taken away.
    ///
    /// @param at as the moment is told from another
    record SecondFactorChanged(Person person, String at) implements AccountNotice {
        @Override
        public String occasion() {
            return person.id() + "/" + at;
        }
    }

    /// A passkey was made or taken away.
    ///
    /// @param at as the moment is told from another
    record PasskeyChanged(Person person, String at) implements AccountNotice {
        @Override
        public String occasion() {
            return person.id() + "/" + at;
        }

        @Override
        public String path() {
            return "/account/passkeys";
        }
    }

    /// An account at an identity provider signs in from now on, or no longer.
    ///
    /// @param at as the moment is told from another
    record IdentityChanged(Person person, String at) implements AccountNotice {
        @Override
        public String occasion() {
            return person.id() + "/" + at;
        }

        @Override
        public String path() {
            return "/account/identity";
        }
    }

    /// The password was replaced by a link, and with it went the other ways in.
    ///
    /// @param at as the moment is told from another
    record AccountRecovered(Person person, String at) implements AccountNotice {
        @Override
        public String occasion() {
            return person.id() + "/" + at;
        }

        @Override
        public String path() {
            return "/recover";
        }
    }

    /// The password is another one now.
    ///
    /// @param at as the moment is told from another
    record PasswordReplaced(Person person, String at) implements AccountNotice {
        @Override
        public String occasion() {
            return person.id() + "/" + at;
        }

        @Override
        public String path() {
            return "/recover";
        }
    }
}
