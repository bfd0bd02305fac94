package jp.akashi.web.account;

import java.util.Optional;
import jp.akashi.kernel.PersonId;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.store.PgPasskeys;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;

/// The owners of passkeys as authenticators know them: the people who can sign in, and nobody else.
record PasskeyOwners(People people) implements PublicKeyCredentialUserEntityRepository {
    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return entity(people.findActive(PgPasskeys.person(id)));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String personId) {
        return entity(people.findActive(new PersonId(personId)));
    }

    private static @Nullable PublicKeyCredentialUserEntity entity(Optional<Person> found) {
        return found.map(person ->
                        ImmutablePublicKeyCredentialUserEntity.builder()
                                .name(person.email())
                                .id(PgPasskeys.user(person.id()))
                                .displayName(person.name())
                                .build())
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new IllegalStateException("people come by invitation, not by passkey");
    }

    @Override
    public void delete(Bytes id) {
        throw new IllegalStateException("people leave by their provider or the office");
    }
}
