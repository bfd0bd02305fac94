package jp.akashi.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.desk.Desk;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Delegation;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Provider;
import jp.akashi.web.kit.Acting;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/// 代理: for which other provider one acts now.
@Controller
public class ActingPage {
    private static final String HERE = "/account/acting";

    private final Desk desk;
    private final Acting acting;
    private final People people;
    private final Wording wording;

    ActingPage(Desk desk, Acting acting, People people, Wording wording) {
        this.desk = desk;
        this.acting = acting;
        this.people = people;
        this.wording = wording;
    }

    /// A provider that lets the person act for it.
    public record Offer(String provider, String role, String until, String begin, boolean now) {}

    @GetMapping(HERE)
    public Page show(Person person, HttpServletRequest request) {
        desk.check(person, Action.MANAGE_OWN_ACCOUNT, Access.Target.NONE);
        var present = acting.present(person, request);
        return Page.of("account/acting", Actor.of(person.role()), "代理")
                .crumb("アカウント", "/account")
                .with(
                        "offers",
                        acting.offered(person).stream()
                                .map(each -> offer(each, present.equals(Optional.of(each))))
                                .toList())
                .with("present", present.map(this::name).orElse(""));
    }

    @PostMapping(HERE + "/{id}/begin")
    public Flash begin(Person person, @PathVariable String id, HttpServletRequest request) {
        var begun =
                acting.begin(person, id, request)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        note(person, "代理の開始 " + begun.id());
        return Flash.done(
                "/provider", name(begun) + " の代理を始めました。終えるときは、アカウントの画面で「代理を終える」を押してください。");
    }

    @PostMapping(HERE + "/end")
    public Flash end(Person person, HttpServletRequest request) {
        acting.end(request);
        note(person, "代理の終了");
        return Flash.done("/provider", "代理を終え、自分の組織の画面に戻りました。");
    }

    private void note(Person person, String why) {
        var subject = Desk.Subject.of(person.id(), Access.Target.NONE).because(why);
        desk.act(person, Action.MANAGE_OWN_ACCOUNT, subject, () -> Outcome.done(why)).orThrow();
    }

    private Offer offer(Delegation delegation, boolean now) {
        return new Offer(
                name(delegation),
                wording.term(delegation.role()),
                Days.print(delegation.until()),
                HERE + "/" + delegation.id() + "/begin",
                now);
    }

    private String name(Delegation delegation) {
        return people.findProvider(delegation.provider()).map(Provider::name).orElse("");
    }
}
