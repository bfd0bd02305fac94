package jp.akashi.web.account;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.desk.Desk;
import jp.akashi.desk.TellOfAccounts;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.ChangeName;
import jp.akashi.party.ChangePassword;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Entrance;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// アカウント: one's own name and password.
@Controller
public class AccountPage {
    private static final String HERE = "/account";

    private final Desk desk;
    private final ChangeName changeName;
    private final ChangePassword changePassword;
    private final TellOfAccounts tell;
    private final Ways ways;
    private final Wording wording;

    AccountPage(
            Desk desk,
            ChangeName changeName,
            ChangePassword changePassword,
            TellOfAccounts tell,
            Ways ways,
            Wording wording) {
        this.desk = desk;
        this.changeName = changeName;
        this.changePassword = changePassword;
        this.tell = tell;
        this.ways = ways;
        this.wording = wording;
    }

    /// The ways in that a person has.
    @Component
    record Ways(
            Entrance entrance,
            IdpDesk idpDesk,
            IdentityPage.Known known,
            PasskeyDesk passkeys,
            OwnProof proof) {
        String idp(Person person) {
            return person.role().ofProvider() ? idpDesk.name() : "";
        }

        /// Those that another password leaves as they are.
        List<Other> others(Person person) {
            var found = new ArrayList<Other>();
            int keys = passkeys.list(person).size();
            if (keys > 0) {
                found.add(new Other("パスキー(" + keys + "個)", "/account/passkeys"));
            }
            if (!idp(person).isEmpty() && known.isConnected(person)) {
                found.add(new Other(idp(person) + "との連携", "/account/identity"));
            }
            return List.copyOf(found);
        }

        /// A sentence that names them; nothing where there is none.
        String remaining(Person person) {
            var names = others(person).stream().map(Other::name).collect(Collectors.joining("と"));
            return names.isEmpty() ? "" : names + "は、そのまま残っています。";
        }
    }

    /// A way in beside the password, and where it is ended.
    public record Other(String name, String href) {}

    @GetMapping(HERE)
    public Page show(Person person) {
        desk.check(person, Action.MANAGE_OWN_ACCOUNT, Access.Target.NONE);
        return page(person, person.name(), Faults.NONE);
    }

    @PostMapping(HERE + "/name")
    public View rename(Person person, @RequestParam(defaultValue = "") String name) {
        return switch (act(person, () -> changeName.change(person, name))) {
            case Outcome.Done<Person> _ -> Flash.done(HERE, "お名前を変更しました。");
            case Outcome.Refused<Person>(var obstacles) ->
                    page(person, name, Faults.of(obstacles, wording));
        };
    }

    @PostMapping(HERE + "/password")
    public View changePassword(
            Person person, @RequestParam Map<String, String> typed, HttpSession here) {
        var next = typed.getOrDefault("password", "");
        if (!next.equals(typed.getOrDefault("again", ""))) {
            return page(
                    person,
                    person.name(),
                    Faults.NONE.and("again", "確認のために入力した新しいパスワードが、上と一致しません。"));
        }
        desk.check(person, Action.MANAGE_OWN_ACCOUNT, Access.Target.NONE);
        Outcome<Person> outcome =
                ways.proof()
                        .password(person, typed.getOrDefault("present", ""))
                        .then(known ->
                                act(
                                        person,
                                        () ->
                                                changePassword
                                                        .change(known, next, here.getId())
                                                        .map(tell::passwordReplaced)));
        return switch (outcome) {
            case Outcome.Done<Person> _ ->
                    Flash.done(HERE, "パスワードを変更しました。ほかの端末のログインは終了しました。" + ways.remaining(person));
            case Outcome.Refused<Person>(var obstacles) ->
                    page(person, person.name(), Faults.of(obstacles, wording));
        };
    }

    private Outcome<Person> act(Person person, Supplier<Outcome<Person>> change) {
        var self = Desk.Subject.of(person.id(), Access.Target.NONE);
        return desk.act(person, Action.MANAGE_OWN_ACCOUNT, self, change);
    }

    private Page page(Person person, String name, Faults faults) {
        return Page.of("account/account", Actor.of(person.role()), "アカウント")
                .with("person", person)
                .with("name", name)
                .with("hasFactor", ways.entrance().hasFactor(person))
                .with("hasPassword", ways.known().hasPassword(person))
                .with("idp", ways.idp(person))
                .with("others", ways.others(person))
                .with("faults", faults);
    }
}
