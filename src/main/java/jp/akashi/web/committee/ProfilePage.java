package jp.akashi.web.committee;

import java.time.InstantSource;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.committee.Profiles;
import jp.akashi.desk.Desk;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.AffiliationForm;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where a member belongs and works (所属・兼職先), kept by the member.
@Controller
public class ProfilePage {
    private final Profiles profiles;
    private final Desk desk;
    private final InstantSource clock;

    ProfilePage(Profiles profiles, Desk desk, InstantSource clock) {
        this.profiles = profiles;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/committee/profile")
    Page show(Person person) {
        desk.check(person, Action.KEEP_OWN_PROFILE, Access.Target.NONE);
        return Page.of("committee/profile", Actor.COMMITTEE, "所属・兼職先")
                .with("lines", AffiliationForm.lines(profiles.get(person.id())));
    }

    @PostMapping("/committee/profile")
    Flash keep(Person person, @RequestParam MultiValueMap<String, String> form) {
        var profile = AffiliationForm.read(person.id(), form);
        desk.act(
                        person,
                        Action.KEEP_OWN_PROFILE,
                        Desk.Subject.of(person.id(), Access.Target.NONE),
                        () -> {
                            profiles.put(profile, person.id(), clock.instant());
                            return Outcome.done(profile);
                        })
                .orThrow();
        return Flash.done("/committee/profile", "所属・兼職先を保存しました。");
    }
}
