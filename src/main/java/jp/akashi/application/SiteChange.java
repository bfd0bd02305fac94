package jp.akashi.application;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jp.akashi.item.Answer;
import jp.akashi.kernel.ItemId;

/// The data centres of an application as changed. Answers go with the centre they were given for:
/// when it gets another name they keep it, when it goes they go. The answers given before centres
/// were told apart become those of the first one.
public record SiteChange(List<Site> sites) {
    /// A data centre with the name it had before; empty for a new one.
    public record Site(String was, String name) {}

    public SiteChange {
        sites = List.copyOf(sites);
        if (new LinkedHashSet<>(sites.stream().map(Site::name).toList()).size() < sites.size()
                || sites.stream().anyMatch(site -> site.name().isBlank())) {
            throw new IllegalArgumentException("data centres have names of their own: " + sites);
        }
    }

    /// The dossier after the change.
    ///
    /// @param isBySite which items are answered by data centre
    public Dossier in(Dossier dossier, Predicate<ItemId> isBySite) {
        var next = dossier.withSites(sites.stream().map(Site::name).toList());
        for (var answered : dossier.disclosure().answers().entrySet()) {
            if (isBySite.test(answered.getKey())) {
                next = next.with(answered.getKey(), moved(answered.getValue(), dossier.sites()));
            }
        }
        return next;
    }

    private Answer moved(Answer answer, List<String> before) {
        var parts = new ArrayList<Answer.Part>();
        for (var part : answer.parts()) {
            place(part.site(), before)
                    .ifPresent(site -> parts.add(new Answer.Part(site, part.values())));
        }
        return new Answer(parts);
    }

    /// Where the answers for a centre go; a centre nobody had listed keeps its own.
    private Optional<String> place(String site, List<String> before) {
        if (sites.isEmpty()) {
            return site.isEmpty() || !before.isEmpty() && before.getFirst().equals(site)
                    ? Optional.of("")
                    : Optional.empty();
        }
        if (site.isEmpty() && before.isEmpty()) {
            return Optional.of(sites.getFirst().name());
        }
        return before.contains(site)
                ? sites.stream()
                        .filter(moved -> moved.was().equals(site))
                        .map(Site::name)
                        .findFirst()
                : Optional.of(site);
    }
}
