package jp.akashi.party;

import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/// A person who signs in (担当者). Only people of a provider have a `provider`.
///
/// @param substitute whether the person acts for a provider that is not the own (代理)
public record Person(
        PersonId id,
        String name,
        String email,
        Role role,
        @Nullable ProviderId provider,
        boolean substitute) {
    public Person {
        if (role.ofProvider() != (provider != null)) {
            throw new IllegalArgumentException("only people of a provider belong to one: " + role);
        }
    }

    public Person(
            PersonId id, String name, String email, Role role, @Nullable ProviderId provider) {
        this(id, name, email, role, provider, false);
    }

    Person named(String another) {
        return new Person(id, another, email, role, provider, substitute);
    }

    /// The same person, acting for another provider as far as it allows.
    public Person actingUnder(Delegation delegation) {
        return new Person(id, name, email, delegation.role(), delegation.provider(), true);
    }
}
