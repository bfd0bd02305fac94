package jp.akashi.web.office;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.desk.Desk;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.InviteMember;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Role;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.PublicAddress;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The people of the office and the committee, and how they are invited.
@Controller
public class StaffPage {
    private final People people;
    private final InviteMember inviteMember;
    private final Desk desk;
    private final Wording wording;

    StaffPage(People people, InviteMember inviteMember, Desk desk, Wording wording) {
        this.people = people;
        this.inviteMember = inviteMember;
        this.desk = desk;
        this.wording = wording;
    }

    /// A person as the list shows it.
    ///
    /// @param affiliations the page of where a member of the committee belongs; empty for others
    public record Member(String name, String email, String role, String affiliations) {}

    @GetMapping("/office/staff")
    Page show(Person person) {
        desk.check(person, Action.MANAGE_STAFF, Access.Target.NONE);
        return page("", "", "");
    }

    @PostMapping("/office/staff")
    Page invite(
            Person person,
            @RequestParam String email,
            @RequestParam String role,
            HttpServletRequest request) {
        var wanted = "COMMITTEE".equals(role) ? Role.COMMITTEE : Role.OFFICE;
        var outcome =
                desk.act(
                        person,
                        Action.MANAGE_STAFF,
                        Desk.Subject.of("staff", Access.Target.NONE),
                        () -> inviteMember.invite(null, email, wanted));
        return switch (outcome) {
            case Outcome.Done<InviteMember.Sent>(var sent) ->
                    page(link(request, sent.secret()), "", "");
            case Outcome.Refused<InviteMember.Sent>(var obstacles) ->
                    page("", wording.sentence(obstacles.getFirst()), email);
        };
    }

    private Page page(String link, String error, String email) {
        return Page.of("office/staff", Actor.OFFICE, "職員・委員")
                .crumb("審査の一覧", "/office")
                .with("members", members())
                .with("link", link)
                .with("error", error)
                .with("email", email);
    }

    private List<Member> members() {
        return Stream.of(Role.OFFICE, Role.COMMITTEE)
                .flatMap(role -> people.listByRole(role).stream())
                .map(person ->
                        new Member(
                                person.name(),
                                person.email(),
                                wording.term(person.role()),
                                person.role() == Role.COMMITTEE
                                        ? AffiliationsPage.href(person)
                                        : ""))
                .toList();
    }

    static String link(HttpServletRequest request, String secret) {
        return PublicAddress.of(request, "/invitations/" + secret);
    }
}
