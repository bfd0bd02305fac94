package jp.akashi.web.office;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.InvitationLinks;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.WaitingInvitations;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The people of the office and the committee, and how they are invited.
@Controller
public class StaffPage {
    private static final String HERE = "/office/staff";

    private final People people;
    private final Desk desk;
    private final Keeping keeping;
    private final Wording wording;

    StaffPage(People people, Desk desk, Keeping keeping, Wording wording) {
        this.people = people;
        this.desk = desk;
        this.keeping = keeping;
        this.wording = wording;
    }

    @GetMapping(HERE + "/{member}/end")
    Page askToEnd(Person person, @PathVariable String member) {
        return Page.of("office/staffEnd", Actor.OFFICE, "職員・委員の登録を終える")
                .crumb("職員・委員", HERE)
                .with("member", find(person, member));
    }

    @PostMapping(HERE + "/{member}/end")
    View end(Person person, @PathVariable String member) {
        var found = find(person, member);
        return switch (act(person, found, () -> keeping.changeMember().end(found))) {
            case Outcome.Done<PersonId> _ -> Flash.done(HERE, found.name() + "さんの登録を終えました。");
            case Outcome.Refused<PersonId>(var obstacles) ->
                    Flash.refused(HERE, wording.sentence(obstacles.getFirst()));
        };
    }

    /// For somebody who has lost the phone and the recovery codes, and whom one knows to be it.
    @PostMapping(HERE + "/{member}/second-factor")
    View dropFactor(Person person, @PathVariable String member) {
        var found = find(person, member);
        act(
                        person,
                        found,
                        () ->
                                keeping.dropFactor()
                                        .drop(found)
                                        .map(dropped ->
                                                keeping.tell().factorChanged(found, dropped)))
                .orThrow();
        return Flash.done(HERE, found.name() + "さんの二段階認証を解除しました。本人が次のログインで設定し直します。");
    }

    /// Somebody else of the office or the committee; nobody else is there.
    private Person find(Person person, String member) {
        desk.check(person, Action.MANAGE_STAFF, Access.Target.NONE);
        return staff().filter(other -> other.id().value().equals(member))
                .filter(other -> !other.id().equals(person.id()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such person: " + member));
    }

    private <T> Outcome<T> act(Person person, Person member, Supplier<Outcome<T>> work) {
        var subject = Desk.Subject.of(member.id(), Access.Target.NONE);
        return desk.act(person, Action.MANAGE_STAFF, subject, work);
    }

    private Stream<Person> staff() {
        return Stream.of(Role.OFFICE, Role.COMMITTEE)
                .flatMap(role -> people.listByRole(role).stream());
    }

    /// What is done with those who are there already, and with who is to come.
    @Component
    record Keeping(
            ChangeMember changeMember,
            DropFactor dropFactor,
            TellOfAccounts tell,
            Invite invite,
            Invitations invitations,
            WaitingInvitations waiting,
            InvitationLinks links) {}

    /// A person as the list shows it.
    ///
    /// @param affiliations the page of where a member of the committee belongs; empty for others
    /// @param acts the address below which what is done with the person lies; empty for oneself
    public record Member(
            String name, String email, String role, String affiliations, String acts) {}

    @GetMapping(HERE)
    Page show(Person person) {
        desk.check(person, Action.MANAGE_STAFF, Access.Target.NONE);
        return page(person);
    }

    @PostMapping(HERE)
    View invite(
            Person person,
            @RequestParam String email,
            @RequestParam String role,
            HttpServletRequest request) {
        var wanted = "COMMITTEE".equals(role) ? Role.COMMITTEE : Role.OFFICE;
        return switch (keeping.invite().staff(person, email, wanted)) {
            case Outcome.Done<InviteMember.Sent>(var sent) ->
                    keeping.links().answer(sent, page(person), HERE, request);
            case Outcome.Refused<InviteMember.Sent>(var obstacles) ->
                    Flash.refused(HERE, wording.sentence(obstacles.getFirst()));
        };
    }

    @PostMapping(HERE + "/invitations/{secret}/withdraw")
    View withdraw(Person person, @PathVariable String secret) {
        desk.check(person, Action.MANAGE_STAFF, Access.Target.NONE);
        var subject = Desk.Subject.of("staff", Access.Target.NONE);
        return keeping.waiting()
                .withdraw(
                        keeping.invitations().listStaff(),
                        secret,
                        HERE,
                        work -> desk.act(person, Action.MANAGE_STAFF, subject, work));
    }

    private Page page(Person person) {
        return Page.of("office/staff", Actor.OFFICE, "職員・委員")
                .crumb("審査の一覧", "/office")
                .with("members", members(person))
                .with("waiting", keeping.waiting().lines(keeping.invitations().listStaff(), HERE))
                .with("link", "")
                .with("invited", "");
    }

    private List<Member> members(Person self) {
        return staff().map(person ->
                        new Member(
                                person.name(),
                                person.email(),
                                wording.term(person.role()),
                                person.role() == Role.COMMITTEE
                                        ? AffiliationsPage.href(person)
                                        : "",
                                person.id().equals(self.id()) ? "" : HERE + "/" + person.id()))
                .toList();
    }
}
