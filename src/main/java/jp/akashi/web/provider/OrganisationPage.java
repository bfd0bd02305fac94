package jp.akashi.web.provider;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.desk.Desk;
import jp.akashi.desk.Invite;
import jp.akashi.desk.TellOfAccounts;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.party.ChangeMember;
import jp.akashi.party.DropFactor;
import jp.akashi.party.Invitations;
import jp.akashi.party.InviteMember;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Role;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Choice;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.InvitationLinks;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.Persons;
import jp.akashi.web.kit.WaitingInvitations;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// 組織と担当者: the people of a provider, inviting colleagues, and what each may do.
@Controller
public class OrganisationPage {
    private static final String HERE = "/provider/organisation";

    private final Desk desk;
    private final People people;
    private final Invitations invitations;
    private final Invite invite;
    private final ChangeMember changeMember;
    private final Persons persons;
    private final DropFactor dropFactor;
    private final TellOfAccounts tell;
    private final InvitationLinks links;
    private final WaitingInvitations sent;
    private final Wording wording;

    OrganisationPage(
            Desk desk,
            People people,
            Invitations invitations,
            Invite invite,
            ChangeMember changeMember,
            Persons persons,
            DropFactor dropFactor,
            TellOfAccounts tell,
            InvitationLinks links,
            WaitingInvitations sent,
            Wording wording) {
        this.desk = desk;
        this.people = people;
        this.invitations = invitations;
        this.invite = invite;
        this.changeMember = changeMember;
        this.persons = persons;
        this.dropFactor = dropFactor;
        this.tell = tell;
        this.links = links;
        this.sent = sent;
        this.wording = wording;
    }

    /// A member in the list.
    public record Member(Person person, String role, boolean self) {}

    @GetMapping(HERE)
    public Page show(Person person) {
        desk.check(person, Action.SEE_ORGANISATION, target(person));
        return page(person);
    }

    /// Whoever is invited gets the link by mail, and the inviter the same answer whether the
    /// address has an account elsewhere or not.
    @PostMapping(HERE + "/invitations")
    public View invite(
            Person person,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "PROVIDER_MEMBER") String role,
            HttpServletRequest request) {
        return switch (invite.colleague(person, Own.providerOf(person), email, role(role))) {
            case Outcome.Done<InviteMember.Sent>(var sent) ->
                    links.answer(sent, page(person), HERE, request);
            case Outcome.Refused<InviteMember.Sent>(var obstacles) ->
                    Flash.refused(HERE, wording.sentence(obstacles.getFirst()));
        };
    }

    @PostMapping(HERE + "/members/{member}/role")
    public View changeRole(
            Person person,
            @PathVariable String member,
            @RequestParam(defaultValue = "") String role) {
        var found = find(person, Action.MANAGE_MEMBERS, member);
        Outcome<Person> outcome = act(person, () -> changeMember.setRole(found, role(role)));
        return switch (outcome) {
            case Outcome.Done<Person>(var changed) ->
                    Flash.done(
                            changed.id().equals(person.id()) ? "/provider" : HERE,
                            changed.name() + "さんを「" + wording.term(changed.role()) + "」にしました。");
            case Outcome.Refused<Person>(var obstacles) ->
                    Flash.refused(HERE, wording.sentence(obstacles.getFirst()));
        };
    }

    @GetMapping(HERE + "/members/{member}/end")
    public Page askToEnd(Person person, @PathVariable String member) {
        var leaving = find(person, Action.MANAGE_MEMBERS, member);
        return Page.of("provider/endMember", Actor.PROVIDER, "担当者の登録を終える")
                .crumb("組織と担当者", HERE)
                .with("member", leaving)
                .with(
                        "successors",
                        people.listMembers(Own.providerOf(person)).stream()
                                .filter(other -> !other.id().equals(leaving.id()))
                                .map(other -> new Choice(other.id().value(), other.name()))
                                .toList())
                .with("self", person.id().value());
    }

    @PostMapping(HERE + "/members/{member}/end")
    public View end(
            Person person,
            @PathVariable String member,
            @RequestParam(defaultValue = "") String successor) {
        var found = find(person, Action.MANAGE_MEMBERS, member);
        var next = find(person, Action.MANAGE_MEMBERS, successor);
        Outcome<PersonId> outcome = act(person, () -> changeMember.end(found, next.id()));
        return switch (outcome) {
            case Outcome.Done<PersonId> _ ->
                    Flash.done(HERE, found.name() + "さんの登録を終え、" + next.name() + "さんに引き継ぎました。");
            case Outcome.Refused<PersonId>(var obstacles) ->
                    Flash.refused(HERE, wording.sentence(obstacles.getFirst()));
        };
    }

    /// For a colleague who has lost the phone and the recovery codes.
    @PostMapping(HERE + "/members/{member}/second-factor")
    public View dropFactor(Person person, @PathVariable String member) {
        var found = find(person, Action.MANAGE_MEMBERS, member);
        act(person, () -> dropFactor.drop(found).map(dropped -> tell.factorChanged(found, dropped)))
                .orThrow();
        return Flash.done(HERE, found.name() + "さんの二段階認証を解除しました。");
    }

    @PostMapping(HERE + "/invitations/{secret}/withdraw")
    public View withdraw(Person person, @PathVariable String secret) {
        desk.check(person, Action.MANAGE_MEMBERS, target(person));
        return sent.withdraw(
                invitations.list(Own.providerOf(person)), secret, HERE, work -> act(person, work));
    }

    private <T> Outcome<T> act(Person person, Supplier<Outcome<T>> work) {
        var subject = Desk.Subject.of(Own.providerOf(person), target(person));
        return desk.act(person, Action.MANAGE_MEMBERS, subject, work);
    }

    /// A colleague of the same provider; nobody else is there.
    private Person find(Person person, Action action, String member) {
        desk.check(person, action, target(person));
        return people.listMembers(Own.providerOf(person)).stream()
                .filter(other -> other.id().value().equals(member))
                .findFirst()
                .orElseThrow(Own::notThere);
    }

    private Page page(Person person) {
        var provider = Own.providerOf(person);
        var members =
                people.listMembers(provider).stream()
                        .map(member ->
                                new Member(
                                        member,
                                        wording.term(member.role()),
                                        member.id().equals(person.id())))
                        .toList();
        return Page.of("provider/organisation", Actor.PROVIDER, "組織と担当者")
                .with("provider", persons.providerOf(person))
                .with("members", members)
                .with("waiting", sent.lines(invitations.list(provider), HERE))
                .with("manages", Access.isAllowed(person, Action.MANAGE_MEMBERS, target(person)))
                .with("link", "")
                .with("invited", "")
                .with("wording", wording);
    }

    private static Role role(String name) {
        return Optional.of(name)
                .filter(List.of("PROVIDER_ADMIN", "PROVIDER_MEMBER", "PROVIDER_VIEWER")::contains)
                .map(Role::valueOf)
                .orElse(Role.PROVIDER_MEMBER);
    }

    private static Access.Target target(Person person) {
        return Access.Target.of(Own.providerOf(person));
    }
}
