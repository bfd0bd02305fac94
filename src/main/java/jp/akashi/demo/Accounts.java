package jp.akashi.demo;

import java.time.Instant;
import java.util.List;
import jp.akashi.application.FaceField;
import jp.akashi.application.FaceSheet;
import jp.akashi.committee.Affiliation;
import jp.akashi.committee.Profile;
import jp.akashi.committee.Profiles;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.party.PasswordHash;
import jp.akashi.party.Passwords;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Provider;
import jp.akashi.party.Role;
import org.jspecify.annotations.Nullable;

/// The people of the demo, each with the same well-known password.
public final class Accounts {
    public static final String PASSWORD = "akashi-demo-2026";
    static final String PROVIDER = "provider@demo.example";
    static final String OFFICE = "office@demo.example";
    static final String DECIDER = "office2@demo.example";
    static final List<String> COMMITTEE =
            List.of("committee1@demo.example", "committee2@demo.example");

    private final People people;
    private final Passwords passwords;

    Accounts(People people, Passwords passwords) {
        this.people = people;
        this.passwords = passwords;
    }

    /// An address to sign in with, and what it is for.
    public record Account(String email, String purpose) {}

    /// What the one who starts the demo is told.
    public static List<Account> list() {
        return List.of(
                new Account(PROVIDER, "provider 事業者"),
                new Account(OFFICE, "office 事務局"),
                new Account(DECIDER, "office 事務局(判定)"),
                new Account(COMMITTEE.getFirst(), "committee 認定審査委員"),
                new Account(COMMITTEE.getLast(), "committee 認定審査委員"));
    }

    boolean exist() {
        return people.findByEmail(OFFICE).isPresent();
    }

    Person office() {
        return add(person("事務 太郎(架空)", OFFICE, Role.OFFICE, null));
    }

    /// Who decides what the other examined.
    Person decider() {
        return add(person("判定 さくら(架空)", DECIDER, Role.OFFICE, null));
    }

    List<Person> committee() {
        return List.of(
                add(person("学識 一子(架空)", COMMITTEE.getFirst(), Role.COMMITTEE, null)),
                add(person("有識 次郎(架空)", COMMITTEE.getLast(), Role.COMMITTEE, null)));
    }

    /// Where the members come from: the first from a university, the second advises the provider of
    /// the sample application as well.
    void affiliate(List<Person> committee, FaceSheet sample, Profiles profiles, Instant at) {
        var university = new Affiliation("", "見本大学(架空)", "教授");
        var adviser =
                new Affiliation(
                        sample.get(FaceField.CORPORATE_NUMBER),
                        sample.get(FaceField.PROVIDER_NAME),
                        "技術顧問");
        var first = committee.getFirst().id();
        var last = committee.getLast().id();
        profiles.put(new Profile(first, List.of(university)), first, at);
        profiles.put(new Profile(last, List.of(adviser)), last, at);
    }

    /// The people of the provider whose sample application stands in the queue.
    Person sample(String name, String corporateNumber) {
        var provider = new Provider(ProviderId.random(), name, corporateNumber);
        people.add(provider);
        return add(person("見本 花子(架空)", PROVIDER, Role.PROVIDER_ADMIN, provider.id()));
    }

    Person of(Fiction fiction, int number) {
        var provider =
                new Provider(ProviderId.random(), fiction.provider(), fiction.corporateNumber());
        people.add(provider);
        var email = "provider%02d@demo.example".formatted(number);
        return add(person("担当 " + number + "(架空)", email, Role.PROVIDER_ADMIN, provider.id()));
    }

    private static Person person(
            String name, String email, Role role, @Nullable ProviderId provider) {
        return new Person(PersonId.random(), name, email, role, provider);
    }

    private Person add(Person person) {
        people.add(person, hash());
        return person;
    }

    private @Nullable PasswordHash known;

    /// Hashed once: the demo's password is no secret, and hashing is slow on purpose.
    private PasswordHash hash() {
        if (known == null) {
            known = passwords.hash(PASSWORD);
        }
        return known;
    }
}
