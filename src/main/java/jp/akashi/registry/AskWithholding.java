package jp.akashi.registry;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PleaId;
import jp.akashi.kernel.Tokyo;

/// Takes down a provider's wish to withhold an answer that is published, or to go on withholding
/// one (期間の更新).
public final class AskWithholding {
    public static final int LONGEST = 1000;

    private final Pleas pleas;
    private final Registry registry;
    private final InstantSource clock;

    public AskWithholding(Pleas pleas, Registry registry, InstantSource clock) {
        this.pleas = pleas;
        this.registry = registry;
        this.clock = clock;
    }

    public Outcome<Plea> ask(Plea.Hand by, CertificationNumber number, Plea.Wish typed) {
        var wish = new Plea.Wish(typed.item(), typed.kind(), typed.reason().strip(), typed.until());
        var fault = fault(number, wish);
        if (fault.isPresent()) {
            return Outcome.refused(
                    Obstacle.of(RegistryRules.ASKED, "case", fault.get()).with("most", LONGEST));
        }
        var plea = new Plea(PleaId.random(), number, wish, by, null);
        pleas.add(plea);
        return Outcome.done(plea);
    }

    private Optional<String> fault(CertificationNumber number, Plea.Wish wish) {
        if (wish.reason().isEmpty() || wish.reason().length() > LONGEST) {
            return Optional.of("reason");
        }
        boolean waiting =
                pleas.list(number).stream()
                        .anyMatch(plea -> plea.isOpen() && plea.wish().item().equals(wish.item()));
        if (waiting) {
            return Optional.of("waiting");
        }
        return registry.find(number)
                .map(entry -> fault(entry.statement(wish.item()), wish.until()))
                .orElse(Optional.of("item"));
    }

    /// A day to come; of what is withheld, one later than until now.
    private Optional<String> fault(Statement said, LocalDate until) {
        boolean late = until.isAfter(Tokyo.today(clock));
        return switch (said) {
            case Statement.Disclosed _ -> late ? Optional.empty() : Optional.of("until");
            case Statement.Withheld(_, var present, _) ->
                    late && until.isAfter(present) ? Optional.empty() : Optional.of("until");
            case Statement.Unanswered(), Statement.NotAsked(), Statement.NotHeld() ->
                    Optional.of("item");
        };
    }
}
