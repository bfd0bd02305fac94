package jp.akashi.registry;

import java.time.LocalDate;
import java.util.Optional;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Takes down a provider's word that a withheld answer may be published before its last day.
public final class AskRelease {
    private final Registry registry;
    private final Pleas pleas;
    private final Releases releases;

    public AskRelease(Registry registry, Pleas pleas, Releases releases) {
        this.registry = registry;
        this.pleas = pleas;
        this.releases = releases;
    }

    /// @return REG-08 when the answer is not withheld, a wish to withhold it longer waits, or it
    ///   was said before
    public Outcome<Release> ask(Plea.Hand by, CertificationNumber number, ItemId item) {
        var until = until(registry, number, item);
        if (until.isEmpty()) {
            return amiss("item");
        }
        boolean waiting =
                pleas.list(number).stream()
                        .anyMatch(plea -> plea.isOpen() && plea.wish().item().equals(item));
        if (waiting) {
            return amiss("waiting");
        }
        var release = new Release(number, item, until.get(), by);
        if (isAsked(releases, number, item, until.get())) {
            return amiss("twice");
        }
        releases.add(release);
        return Outcome.done(release);
    }

    private static Outcome<Release> amiss(String why) {
        return Outcome.refused(Obstacle.of(RegistryRules.EARLY_AT_ITS_WORD, "case", why));
    }

    /// Until when an answer is withheld, if it is.
    static Optional<LocalDate> until(Registry registry, CertificationNumber number, ItemId item) {
        return registry.find(number)
                .flatMap(entry ->
                        entry.statement(item) instanceof Statement.Withheld(_, var until, _)
                                ? Optional.of(until)
                                : Optional.empty());
    }

    /// Whether the provider said that the answer withheld until a day may be published before.
    public static boolean isAsked(
            Releases releases, CertificationNumber number, ItemId item, LocalDate until) {
        return releases.list(number).stream()
                .anyMatch(each -> each.item().equals(item) && each.until().equals(until));
    }
}
