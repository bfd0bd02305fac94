package jp.akashi.party;

import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/// A person who signs in (担当者). Only people of a provider have a `provider`.
public record Person(
        PersonId id, String name, String email, Role role, @Nullable ProviderId provider) {
    public Person {
        if (role.ofProvider() != (provider != null)) {
            throw new IllegalArgumentException("only people of a provider belong to one: " + role);
        }
    }
}
