package jp.akashi.web.committee;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.committee.Affiliation;
import jp.akashi.committee.Profile;
import jp.akashi.committee.Profiles;
import jp.akashi.desk.Desk;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Actor;
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
    /// So many blank lines follow what is there.
    private static final int BLANK = 3;

    private static final int MOST = 50;
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
        var lines = new ArrayList<>(profiles.get(person.id()).affiliations());
        for (int i = 0; i < BLANK; i++) {
            lines.add(new Affiliation("", "", ""));
        }
        return Page.of("committee/profile", Actor.COMMITTEE, "所属・兼職先")
                .with("lines", List.copyOf(lines));
    }

    @PostMapping("/committee/profile")
    Flash keep(Person person, @RequestParam MultiValueMap<String, String> form) {
        var profile = new Profile(person.id(), affiliations(form));
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

    private static List<Affiliation> affiliations(MultiValueMap<String, String> form) {
        var names = form.getOrDefault("name", List.of());
        var affiliations = new ArrayList<Affiliation>();
        for (int i = 0; i < Math.min(MOST, names.size()); i++) {
            if (!names.get(i).isBlank()) {
                affiliations.add(
                        new Affiliation(at(form, "number", i), names.get(i), at(form, "as", i)));
            }
        }
        return affiliations;
    }

    private static String at(MultiValueMap<String, String> form, String name, int place) {
        var values = form.getOrDefault(name, List.of());
        return place < values.size() ? values.get(place) : "";
    }
}
