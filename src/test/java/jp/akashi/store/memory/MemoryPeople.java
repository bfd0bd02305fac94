package jp.akashi.store.memory;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.party.PasswordHash;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Provider;
import jp.akashi.party.Role;

/// People and providers in memory.
public final class MemoryPeople implements Undoable, People {
    private final Map<PersonId, Person> people = new LinkedHashMap<>();
    private final Map<PersonId, PasswordHash> passwords = new HashMap<>();
    private final Map<ProviderId, Provider> providers = new HashMap<>();
    private final Set<PersonId> closed = new HashSet<>();
    private final Map<PersonId, PersonId> successors = new HashMap<>();

    @Override
    public Optional<Person> findPerson(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    @Override
    public Optional<Person> findActive(PersonId id) {
        return findPerson(id).filter(person -> !closed.contains(id));
    }

    @Override
    public Optional<Person> findByEmail(String email) {
        var wanted = email.toLowerCase(Locale.ROOT);
        return people.values().stream()
                .filter(person -> !closed.contains(person.id()))
                .filter(person -> person.email().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }

    @Override
    public boolean hasLeft(String email, ProviderId provider) {
        return people.values().stream()
                .filter(person -> closed.contains(person.id()))
                .filter(person -> provider.equals(person.provider()))
                .anyMatch(person -> person.email().equalsIgnoreCase(email));
    }

    @Override
    public Optional<Provider> findProvider(ProviderId id) {
        return Optional.ofNullable(providers.get(id));
    }

    @Override
    public synchronized List<Provider> listProviders() {
        return providers.values().stream().sorted(Comparator.comparing(Provider::name)).toList();
    }

    @Override
    public synchronized List<Provider> listWithoutMembers() {
        return listProviders().stream()
                .filter(provider -> listMembers(provider.id()).isEmpty())
                .toList();
    }

    @Override
    public List<Person> listMembers(ProviderId provider) {
        return open().stream().filter(person -> provider.equals(person.provider())).toList();
    }

    @Override
    public List<Person> listByRole(Role role) {
        return open().stream().filter(person -> person.role() == role).toList();
    }

    @Override
    public void add(Person person, PasswordHash password) {
        refuseTakenEmail(person);
        people.put(person.id(), person);
        passwords.put(person.id(), password);
    }

    @Override
    public void add(Provider provider) {
        providers.put(provider.id(), provider);
    }

    @Override
    public void rename(PersonId id, String name) {
        people.computeIfPresent(
                id, (_, was) -> new Person(id, name, was.email(), was.role(), was.provider()));
    }

    @Override
    public void setRole(PersonId id, Role role) {
        people.computeIfPresent(
                id, (_, was) -> new Person(id, was.name(), was.email(), role, was.provider()));
    }

    @Override
    public Optional<PasswordHash> findPassword(PersonId id) {
        return closed.contains(id)
                ? Optional.empty()
                : Optional.ofNullable(passwords.get(id)).filter(password -> !password.isNone());
    }

    @Override
    public void setPassword(PersonId id, PasswordHash password) {
        passwords.put(id, password);
    }

    @Override
    public void close(PersonId id) {
        closed.add(id);
    }

    @Override
    public void handOver(PersonId from, PersonId to) {
        successors.put(from, to);
    }

    @Override
    public Optional<PersonId> findSuccessor(PersonId from) {
        return Optional.ofNullable(successors.get(from));
    }

    private void refuseTakenEmail(Person person) {
        if (findByEmail(person.email())
                .filter(other -> !other.id().equals(person.id()))
                .isPresent()) {
            throw new IllegalStateException("the e-mail address is taken: " + person.email());
        }
    }

    private List<Person> open() {
        return people.values().stream().filter(person -> !closed.contains(person.id())).toList();
    }

    @Override
    public Runnable savePoint() {
        return Undoable.all(
                Undoable.copy(people),
                Undoable.copy(passwords),
                Undoable.copy(providers),
                Undoable.copy(closed),
                Undoable.copy(successors));
    }
}
