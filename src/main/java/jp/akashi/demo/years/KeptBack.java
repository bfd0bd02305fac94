package jp.akashi.demo.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.application.WithholdingReason;
import jp.akashi.certification.Certification;
import jp.akashi.desk.Desk;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PleaId;
import jp.akashi.party.Person;
import jp.akashi.registry.Plea;
import jp.akashi.registry.RuleOnPlea;
import jp.akashi.registry.Statement;

/// What becomes of what is withheld (公表の留保): the provider asks for longer and the office rules on
/// it, or the office publishes it after its last day.
final class KeptBack {
    private final Hands hands;
    private final Cast cast;
    private final Road road;

    KeptBack(Hands hands, Cast cast, Road road) {
        this.hands = hands;
        this.cast = cast;
        this.road = road;
    }

    List<Deed> deeds(Fate fate) {
        var deeds = new ArrayList<Deed>();
        var hush = fate.hush();
        if (hush == null) {
            return deeds;
        }
        var prolonged = hush.prolonged();
        if (prolonged != null) {
            deeds.add(
                    new Deed(
                            hush.prolongedOn().minusDays(5),
                            fate.place(),
                            "hush/1",
                            () -> ask(fate, prolonged)));
            deeds.add(
                    new Deed(
                            hush.prolongedOn(),
                            fate.place(),
                            "hush/2",
                            () -> grant(fate, prolonged)));
        }
        if (hush.published() != null) {
            deeds.add(new Deed(hush.published(), fate.place(), "hush/3", () -> publish(fate)));
        }
        return deeds;
    }

    private String ask(Fate fate, LocalDate until) {
        var held = road.certification(fate);
        var by = cast.provider(fate.place());
        var wish =
                new Plea.Wish(
                        withheld(held).orElseThrow(),
                        WithholdingReason.SECURITY,
                        "公表すると攻撃の手がかりになるため。",
                        until);
        return act(
                        by,
                        Action.ASK_WITHHOLDING,
                        held,
                        hand -> hands.keeping().ask().ask(hand, held.number(), wish))
                .id()
                .value();
    }

    private String grant(Fate fate, LocalDate until) {
        var held = road.certification(fate);
        var id = new PleaId(hands.noted(fate.place() + "/hush/1").orElseThrow());
        var plea = hands.keeping().pleas().find(id).orElseThrow();
        var grant = new RuleOnPlea.Grant(WithholdingReason.SECURITY, until);
        act(
                cast.office(),
                Action.RULE_ON_WITHHOLDING,
                held,
                hand -> hands.keeping().rule().grant(hand, plea, held, grant));
        return "";
    }

    /// Unless the edition that came since asks the item no more.
    private String publish(Fate fate) {
        var held = road.certification(fate);
        var application = hands.filing().applications().get(held.application());
        withheld(held)
                .ifPresent(item ->
                        act(
                                cast.office(),
                                Action.RULE_ON_WITHHOLDING,
                                held,
                                _ -> hands.keeping().publish().publish(held, application, item)));
        return "";
    }

    private Optional<ItemId> withheld(Certification held) {
        return hands.keeping().registry().find(held.number()).stream()
                .flatMap(entry -> entry.statements().entrySet().stream())
                .filter(each -> each.getValue() instanceof Statement.Withheld)
                .map(each -> each.getKey())
                .findFirst();
    }

    private <T> T act(
            Person person,
            Action action,
            Certification held,
            Function<Plea.Hand, Outcome<T>> work) {
        var subject = Desk.Subject.of(held.number(), Access.Target.of(held.holder().provider()));
        var hand = new Plea.Hand(person.id(), hands.clock().instant());
        return hands.desk().act(person, action, subject, () -> work.apply(hand)).orThrow();
    }
}
