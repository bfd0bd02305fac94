package jp.akashi.takeover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.akashi.certification.Certifications;
import jp.akashi.kernel.ProviderId;
import jp.akashi.party.People;
import jp.akashi.party.Provider;

/// Finds the organisation of each provider: by its corporate number, or by its name where one of
/// the two has no number. Who has none yet gets one, without people.
///
/// Anybody can sign up under any name and number: an organisation with people is taken for the
/// provider only when it holds a certification, and never by its name alone.
final class ChooseProvider {
    private final List<Provider> there;
    private final List<Provider> made = new ArrayList<>();
    private final People people;
    private final Certifications certifications;

    ChooseProvider(People people, Certifications certifications) {
        this.people = people;
        this.certifications = certifications;
        there = new ArrayList<>(people.listProviders());
    }

    /// @param isNew whether nobody had it before
    record Choice(Provider provider, boolean isNew, List<Assumption> assumed) {}

    Choice of(EarlierEntry service) {
        var names = service.names();
        var byNumber = byNumber(names);
        var found = byNumber.or(() -> byName(names));
        if (found.isEmpty()) {
            return make(names);
        }
        var name = found.get().name();
        return new Choice(
                found.get(),
                false,
                byNumber.isPresent()
                        ? List.of()
                        : List.of(new Assumption(Assumption.Kind.PROVIDER_BY_NAME, name)));
    }

    /// The names of those that had none, each once.
    List<String> made() {
        return made.stream().map(Provider::name).toList();
    }

    private Choice make(EarlierEntry.Names names) {
        var assumed = new ArrayList<Assumption>();
        if (names.corporateNumber().isEmpty()) {
            assumed.add(new Assumption(Assumption.Kind.NO_CORPORATE_NUMBER, names.provider()));
        }
        if (there.stream().anyMatch(each -> isLike(each, names))) {
            assumed.add(new Assumption(Assumption.Kind.APART, names.provider()));
        }
        var provider = new Provider(ProviderId.random(), names.provider(), names.corporateNumber());
        there.add(provider);
        made.add(provider);
        return new Choice(provider, true, assumed);
    }

    private Optional<Provider> byNumber(EarlierEntry.Names names) {
        return there.stream()
                .filter(each -> hasNumber(each, names))
                .filter(each -> isWithoutPeople(each) || !certifications.list(each.id()).isEmpty())
                .findFirst();
    }

    private Optional<Provider> byName(EarlierEntry.Names names) {
        return there.stream()
                .filter(each -> each.name().equals(names.provider()))
                .filter(each ->
                        each.corporateNumber().isEmpty() || names.corporateNumber().isEmpty())
                .filter(this::isWithoutPeople)
                .findFirst();
    }

    private static boolean isLike(Provider provider, EarlierEntry.Names names) {
        return provider.name().equals(names.provider()) || hasNumber(provider, names);
    }

    private static boolean hasNumber(Provider provider, EarlierEntry.Names names) {
        return !names.corporateNumber().isEmpty()
                && provider.corporateNumber().equals(names.corporateNumber());
    }

    private boolean isWithoutPeople(Provider provider) {
        return people.listMembers(provider.id()).isEmpty();
    }
}
