package jp.akashi.examination;

import java.time.Instant;
import jp.akashi.kernel.PersonId;
import jp.akashi.party.Person;
import jp.akashi.party.Role;

/// Who acts on a case, for which party, and when.
public record Hand(PersonId person, Turn party, Instant at) {
    public static Hand of(Person person, Instant at) {
        return new Hand(person.id(), party(person.role()), at);
    }

    public Verdict.Signed signed() {
        return new Verdict.Signed(person, at);
    }

    private static Turn party(Role role) {
        return switch (role) {
            case PROVIDER_ADMIN, PROVIDER_MEMBER, PROVIDER_VIEWER -> Turn.PROVIDER;
            case OFFICE -> Turn.OFFICE;
            case COMMITTEE -> Turn.COMMITTEE;
        };
    }
}
