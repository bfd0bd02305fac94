package jp.akashi.demo.years;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.akashi.demo.Fiction;
import jp.akashi.demo.Programme;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.SchemeId;
import jp.akashi.party.PasswordHash;
import jp.akashi.party.Person;
import jp.akashi.party.Provider;
import jp.akashi.party.Role;
import org.jspecify.annotations.Nullable;

/// Who takes part: two people of the office, and one of each provider of the demo.
final class Cast {
    private static final String OFFICE = "office@rehearsal.example";
    private static final String DECIDER = "office2@rehearsal.example";
    private static final String PROVIDER = "provider%02d@rehearsal.example";

    /// Of this scheme services switch to one of the two others.
    static final SchemeId SWITCHES_FROM = new SchemeId("asp-saas");

    private static final SchemeId MEDICAL = new SchemeId("medical-asp-saas");
    private static final SchemeId MY_NUMBER = new SchemeId("mynumber-asp-saas");

    private final Hands hands;
    private final List<Fiction> fictions = Programme.read().services();

    Cast(Hands hands) {
        this.hands = hands;
    }

    /// Brings them onto the platform, unless they are there.
    void enter() {
        if (hands.filing().people().findByEmail(OFFICE).isPresent()) {
            return;
        }
        hands.transactions()
                .inOne(() -> {
                    add("事務 太郎(架空)", OFFICE, Role.OFFICE, null);
                    add("判定 さくら(架空)", DECIDER, Role.OFFICE, null);
                    for (int i = 0; i < fictions.size(); i++) {
                        var fiction = fictions.get(i);
                        var provider =
                                new Provider(
                                        ProviderId.random(),
                                        fiction.provider(),
                                        fiction.corporateNumber());
                        hands.filing().people().add(provider);
                        add(
                                "担当 %d(架空)".formatted(i + 1),
                                PROVIDER.formatted(i + 1),
                                Role.PROVIDER_ADMIN,
                                provider.id());
                    }
                    return Outcome.done(fictions);
                })
                .orThrow();
    }

    private void add(String name, String email, Role role, @Nullable ProviderId provider) {
        var person = new Person(PersonId.random(), name, email, role, provider);
        hands.filing().people().add(person, new PasswordHash("nobody signs in"));
    }

    Person office() {
        return find(OFFICE);
    }

    /// Who decides what the other examined.
    Person decider() {
        return find(DECIDER);
    }

    Person provider(int place) {
        return find(PROVIDER.formatted(place % Turns.SWITCHED % fictions.size() + 1));
    }

    /// All providers, in one order.
    List<ProviderId> providers() {
        return fictions.stream()
                .map(fiction -> provider(fictions.indexOf(fiction)))
                .map(Person::provider)
                .map(Objects::requireNonNull)
                .toList();
    }

    /// The service at a place: those of one provider are told apart by a number.
    Fiction service(int where, LocalDate certified) {
        int place = where % Turns.SWITCHED;
        var fiction = fictions.get(place % fictions.size());
        int number = place / fictions.size() + 1;
        var offer = fiction.offer();
        var name =
                number == 1
                        ? offer.name()
                        : offer.name().replace("(架空)", "%d(架空)".formatted(number));
        return new Fiction(
                fiction.company(),
                new Fiction.Offer(
                        scheme(where, offer.scheme()), name, offer.type(), offer.summary()),
                certified);
    }

    private static SchemeId scheme(int where, SchemeId first) {
        if (where < Turns.SWITCHED) {
            return first;
        }
        return where / 2 % 2 == 0 ? MEDICAL : MY_NUMBER;
    }

    private Person find(String email) {
        return hands.filing().people().findByEmail(email).orElseThrow();
    }
}
