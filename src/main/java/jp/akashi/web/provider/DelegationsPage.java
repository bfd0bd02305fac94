package jp.akashi.web.provider;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.desk.Desk;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.Delegate;
import jp.akashi.party.Delegation;
import jp.akashi.party.Delegations;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Role;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Fault;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// 代理の許可: who from outside may act for the organisation, as what and until when.
@Controller
public class DelegationsPage {
    private static final String HERE = "/provider/organisation/delegations";

    private final Desk desk;
    private final Delegate delegate;
    private final Delegations delegations;
    private final People people;
    private final InstantSource clock;
    private final Wording wording;

    DelegationsPage(
            Desk desk,
            Delegate delegate,
            Delegations delegations,
            People people,
            InstantSource clock,
            Wording wording) {
        this.desk = desk;
        this.delegate = delegate;
        this.delegations = delegations;
        this.people = people;
        this.clock = clock;
        this.wording = wording;
    }

    /// A delegation in the list.
    public record Line(String email, String role, String until, String by, String end) {}

    @GetMapping(HERE)
    public Page show(Person person) {
        desk.check(person, Action.SEE_ORGANISATION, target(person));
        return page(person, Map.of(), List.of());
    }

    @PostMapping(HERE)
    public View give(Person person, @RequestParam Map<String, String> typed) {
        var given =
                new Delegate.Typed(
                        typed.getOrDefault("email", ""),
                        typed.getOrDefault("role", "").equals("PROVIDER_VIEWER")
                                ? Role.PROVIDER_VIEWER
                                : Role.PROVIDER_MEMBER,
                        Days.read(typed.getOrDefault("until", "")).orElse(null));
        return switch (act(person, () -> delegate.delegate(person, given))) {
            case Outcome.Done<Delegation>(var done) ->
                    Flash.done(
                            HERE,
                            done.email()
                                    + " の方に、"
                                    + Days.print(done.until())
                                    + "まで代理を許可しました。その方がログインすると、アカウントの画面から代理を始められます。");
            case Outcome.Refused<Delegation>(var obstacles) ->
                    page(person, typed, obstacles.stream().map(this::fault).toList());
        };
    }

    @PostMapping(HERE + "/{id}/end")
    public View end(Person person, @PathVariable String id) {
        desk.check(person, Action.MANAGE_MEMBERS, target(person));
        var found =
                delegations.list(Own.providerOf(person)).stream()
                        .filter(delegation -> delegation.id().value().equals(id))
                        .findFirst()
                        .orElseThrow(Own::notThere);
        act(
                        person,
                        () -> {
                            delegations.remove(found.id());
                            return Outcome.done(found);
                        })
                .orThrow();
        return Flash.done(HERE, found.email() + " の方の代理を終えました。");
    }

    private Outcome<Delegation> act(Person person, Supplier<Outcome<Delegation>> work) {
        var subject = Desk.Subject.of(Own.providerOf(person), target(person)).because("代理の許可");
        return desk.act(person, Action.MANAGE_MEMBERS, subject, work);
    }

    private Page page(Person person, Map<String, String> typed, List<Fault> faults) {
        return Page.of("provider/delegations", Actor.PROVIDER, "代理の許可")
                .crumb("組織と担当者", "/provider/organisation")
                .with(
                        "lines",
                        delegations.list(Own.providerOf(person)).stream().map(this::line).toList())
                .with("manages", Access.isAllowed(person, Action.MANAGE_MEMBERS, target(person)))
                .with("typed", typed)
                .with("faults", faults);
    }

    private Fault fault(Obstacle obstacle) {
        var wrong = obstacle.facts().getOrDefault("case", "");
        return Fault.at(
                wrong.equals("until") || wrong.equals("role") ? wrong : "email",
                wording.sentence(obstacle));
    }

    private Line line(Delegation delegation) {
        LocalDate today = Tokyo.today(clock);
        return new Line(
                delegation.email(),
                wording.term(delegation.role()),
                Days.print(delegation.until()) + (today.isAfter(delegation.until()) ? "(終了)" : ""),
                people.findPerson(delegation.by()).map(Person::name).orElse(""),
                HERE + "/" + delegation.id() + "/end");
    }

    private static Access.Target target(Person person) {
        return Access.Target.of(Own.providerOf(person));
    }
}
