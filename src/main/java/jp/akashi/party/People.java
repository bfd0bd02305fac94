package jp.akashi.party;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;

/// Everybody who can sign in, and the organisations they belong to.
public interface People {
    Optional<Person> findPerson(PersonId id);

    /// Who can still sign in.
    Optional<Person> findActive(PersonId id);

    /// E-mail addresses are compared in lower case.
    Optional<Person> findByEmail(String email);

    /// Whether an address was somebody's of a provider who can no longer sign in.
    boolean hasLeft(String email, ProviderId provider);

    Optional<Provider> findProvider(ProviderId id);

    /// All organisations, by name.
    List<Provider> listProviders();

    /// Those nobody can sign in for, by name.
    List<Provider> listWithoutMembers();

    List<Person> listMembers(ProviderId provider);

    List<Person> listByRole(Role role);

    /// @throws IllegalStateException when the e-mail address is taken
    void add(Person person, PasswordHash password);

    void add(Provider provider);

    void rename(PersonId id, String name);

    /// Gives somebody of a provider another role there.
    void setRole(PersonId id, Role role);

    /// Nothing for who has none, or can no longer sign in.
    Optional<PasswordHash> findPassword(PersonId id);

    void setPassword(PersonId id, PasswordHash password);

    /// What is told about the cases of the first goes to the second from now on.
    void handOver(PersonId from, PersonId to);

    Optional<PersonId> findSuccessor(PersonId from);

    /// The person, or whoever has taken over and can still sign in.
    default Optional<Person> findInCharge(PersonId id) {
        var seen = new HashSet<PersonId>();
        var next = Optional.of(id);
        while (next.isPresent() && seen.add(next.get())) {
            var person = findActive(next.get());
            if (person.isPresent()) {
                return person;
            }
            next = findSuccessor(next.get());
        }
        return Optional.empty();
    }

    /// The person can no longer sign in; what they did stays theirs.
    void close(PersonId id);
}
