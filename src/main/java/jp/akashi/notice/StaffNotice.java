package jp.akashi.notice;

import java.util.Map;
import jp.akashi.kernel.PersonId;
import jp.akashi.party.Invitation;
import jp.akashi.party.Person;

/// What the office is told about its own people and those of the committee, so that nobody of it
/// makes an account unseen.
public sealed interface StaffNotice extends Notice {
    /// Who knows it already.
    PersonId knowing();

    @Override
    default Audience audience() {
        return Audience.OFFICE;
    }

    @Override
    default String path() {
        return "/office/staff";
    }

    /// Somebody of the office invited somebody.
    record StaffInvited(Invitation invitation, Person by) implements StaffNotice {
        @Override
        public PersonId knowing() {
            return by.id();
        }

        @Override
        public String occasion() {
            return invitation.secret().hex();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "by", by.name(),
                    "email", invitation.email(),
                    "role", invitation.role().name());
        }
    }

    /// Somebody who was invited has an account now.
    record StaffJoined(Person person) implements StaffNotice {
        @Override
        public PersonId knowing() {
            return person.id();
        }

        @Override
        public String occasion() {
            return person.id().value();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "name", person.name(),
                    "email", person.email(),
                    "role", person.role().name());
        }
    }
}
