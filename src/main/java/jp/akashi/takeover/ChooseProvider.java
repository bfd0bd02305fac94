package jp.akashi.takeover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.ProviderId;
import jp.akashi.party.People;
import jp.akashi.party.Provider;

/// Finds the organisation of each provider: by its corporate number, or by its name where one of
/// the two has no number. Who has none yet gets one, without people.
final class ChooseProvider {
    private final List<Provider> there;
    private final List<Provider> made = new ArrayList<>();

    ChooseProvider(People people) {
        there = new ArrayList<>(people.listProviders());
    }

    /// @param isNew whether nobody had it before
    record Choice(Provider provider, boolean isNew, List<Assumption> assumed) {}

    Choice of(EarlierEntry service) {
        var names = service.names();
        var byNumber = byNumber(names);
        var found = byNumber.or(() -> byName(names));
        if (found.isPresent()) {
            var name = found.get().name();
            return new Choice(
                    found.get(),
                    false,
                    byNumber.isPresent()
                            ? List.of()
                            : assumed(Assumption.Kind.PROVIDER_BY_NAME, name));
        }
        var provider = new Provider(ProviderId.random(), names.provider(), names.corporateNumber());
        there.add(provider);
        made.add(provider);
        return new Choice(
                provider,
                true,
                names.corporateNumber().isEmpty()
                        ? assumed(Assumption.Kind.NO_CORPORATE_NUMBER, names.provider())
                        : List.of());
    }

    /// The names of those that had none, each once.
    List<String> made() {
        return made.stream().map(Provider::name).toList();
    }

    private Optional<Provider> byNumber(EarlierEntry.Names names) {
        return names.corporateNumber().isEmpty()
                ? Optional.empty()
                : there.stream()
                        .filter(each -> each.corporateNumber().equals(names.corporateNumber()))
                        .findFirst();
    }

    private Optional<Provider> byName(EarlierEntry.Names names) {
        return there.stream()
                .filter(each -> each.name().equals(names.provider()))
                .filter(each ->
                        each.corporateNumber().isEmpty() || names.corporateNumber().isEmpty())
                .findFirst();
    }

    private static List<Assumption> assumed(Assumption.Kind kind, String detail) {
        return List.of(new Assumption(kind, detail));
    }
}
