package jp.akashi.web.office;

import java.time.InstantSource;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.committee.Profiles;
import jp.akashi.desk.Desk;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Role;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.AffiliationForm;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where a member of the committee belongs and works (所属・兼職先), put down by the office for the
/// member.
@Controller
public class AffiliationsPage {
    private final People people;
    private final Profiles profiles;
    private final Desk desk;
    private final InstantSource clock;

    AffiliationsPage(People people, Profiles profiles, Desk desk, InstantSource clock) {
        this.people = people;
        this.profiles = profiles;
        this.desk = desk;
        this.clock = clock;
    }

    static String href(Person member) {
        return "/office/staff/" + member.id() + "/affiliations";
    }

    @GetMapping("/office/staff/{id}/affiliations")
    Page show(Person person, @PathVariable String id) {
        desk.check(person, Action.MANAGE_STAFF, Access.Target.NONE);
        var member = find(id);
        return Page.of("office/affiliations", Actor.OFFICE, "所属・兼職先")
                .crumb("職員・委員", "/office/staff")
                .with("name", member.name())
                .with("href", href(member))
                .with("lines", AffiliationForm.lines(profiles.get(member.id())));
    }

    @PostMapping("/office/staff/{id}/affiliations")
    Flash keep(
            Person person,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form) {
        desk.check(person, Action.MANAGE_STAFF, Access.Target.NONE);
        var member = find(id);
        var profile = AffiliationForm.read(member.id(), form);
        desk.act(
                        person,
                        Action.MANAGE_STAFF,
                        Desk.Subject.of(member.id(), Access.Target.NONE),
                        () -> {
                            profiles.put(profile, person.id(), clock.instant());
                            return Outcome.done(profile);
                        })
                .orThrow();
        return Flash.done(href(member), member.name() + "さんの所属・兼職先を保存しました。");
    }

    private Person find(String id) {
        return people.listByRole(Role.COMMITTEE).stream()
                .filter(member -> member.id().value().equals(id))
                .findFirst()
                .orElseThrow(Desktop::notFound);
    }
}
