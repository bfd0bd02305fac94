package jp.akashi.web.account;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.function.Supplier;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.desk.Desk;
import jp.akashi.desk.TellOfAccounts;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.PartyRules;
import jp.akashi.party.Person;
import jp.akashi.store.PgPasskeys;
import jp.akashi.web.account.OwnProof.Purpose;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Moments;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.Redirect;
import jp.akashi.wording.Wording;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// パスキー on one's own account: those there are, another one, and taking one away. A passkey stands
/// for the password and the second factor, so that who makes one has given both just now.
@Controller
public class PasskeysPage {
    private static final String HERE = "/account/passkeys";
    private static final int LONGEST_NAME = 50;

    private final Desk desk;
    private final PasskeyDesk passkeyDesk;
    private final PgPasskeys passkeys;
    private final TellOfAccounts tell;
    private final OwnProof ownProof;
    private final Wording wording;

    PasskeysPage(
            Desk desk,
            PasskeyDesk passkeyDesk,
            PgPasskeys passkeys,
            TellOfAccounts tell,
            OwnProof ownProof,
            Wording wording) {
        this.ownProof = ownProof;
        this.wording = wording;
        this.desk = desk;
        this.passkeyDesk = passkeyDesk;
        this.passkeys = passkeys;
        this.tell = tell;
    }

    /// A passkey in the list.
    public record Row(String id, String name, String created, String used) {
        static Row of(CredentialRecord record) {
            return new Row(
                    record.getCredentialId().toBase64UrlString(),
                    record.getLabel(),
                    Moments.print(record.getCreated()),
                    Moments.print(record.getLastUsed()));
        }
    }

    @GetMapping(HERE)
    Page show(Person person, HttpSession session) {
        desk.check(person, Action.MANAGE_OWN_ACCOUNT, Access.Target.NONE);
        return page(person, session, Faults.NONE);
    }

    @PostMapping(HERE + "/proof")
    View prove(
            Person person,
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String code,
            HttpSession session) {
        desk.check(person, Action.MANAGE_OWN_ACCOUNT, Access.Target.NONE);
        return switch (ownProof.all(person, present, code)) {
            case Outcome.Done<Person> _ -> {
                ownProof.note(person, Purpose.PASSKEY, session);
                yield Redirect.to(HERE);
            }
            case Outcome.Refused<Person>(var obstacles) ->
                    page(person, session, Faults.of(obstacles, wording));
        };
    }

    private Page page(Person person, HttpSession session, Faults faults) {
        List<Row> rows = passkeyDesk.list(person).stream().map(Row::of).toList();
        boolean proven = ownProof.isFresh(person, Purpose.PASSKEY, session);
        return Page.of("account/passkeys", Actor.of(person.role()), "パスキー")
                .crumb("アカウント", "/account")
                .with("rows", rows)
                .with("wanted", ownProof.wanted(person))
                .with("faults", faults)
                .with("options", proven ? passkeyDesk.askToMake(session) : "");
    }

    @PostMapping(HERE)
    View make(
            Person person,
            @RequestParam(defaultValue = "") String credential,
            @RequestParam(defaultValue = "") String name,
            HttpSession session) {
        if (!ownProof.isFresh(person, Purpose.PASSKEY, session)) {
            return Flash.refused(
                    HERE,
                    OwnProof.wasShown(Purpose.PASSKEY, session)
                            ? "本人確認から5分が過ぎたため、登録していません。もう一度、本人確認からお願いします。"
                            : "パスキーを登録する前に、ご本人であることを確かめさせてください。");
        }
        var label = name.isBlank() ? "パスキー" : name.strip();
        var shown = label.substring(0, Math.min(label.length(), LONGEST_NAME));
        Outcome<Person> outcome =
                act(
                        person,
                        () ->
                                passkeyDesk.make(session, credential, shown)
                                        ? Outcome.done(person)
                                        : Outcome.refused(Obstacle.of(PartyRules.PASSKEY)));
        return switch (outcome) {
            case Outcome.Done<Person> _ -> {
                OwnProof.end(Purpose.PASSKEY, session);
                yield Flash.done(HERE, "パスキーを登録しました。次からは、ログイン画面の「パスキーでログイン」を使えます。");
            }
            case Outcome.Refused<Person> _ -> Flash.refused(HERE, "パスキーを登録できませんでした。もう一度お試しください。");
        };
    }

    @PostMapping(HERE + "/{id}/end")
    View end(Person person, @PathVariable String id) {
        var found =
                passkeyDesk.list(person).stream()
                        .map(CredentialRecord::getCredentialId)
                        .filter(each -> each.toBase64UrlString().equals(id))
                        .findFirst();
        if (found.isPresent()) {
            act(
                            person,
                            () -> {
                                passkeys.delete(found.get());
                                return Outcome.done(person);
                            })
                    .orThrow();
        }
        return Flash.done(HERE, "パスキーを取り消しました。");
    }

    private Outcome<Person> act(Person person, Supplier<Outcome<Person>> work) {
        return desk.act(
                person,
                Action.MANAGE_OWN_ACCOUNT,
                Desk.Subject.of(person.id(), Access.Target.NONE).because("passkey"),
                () -> work.get().map(done -> tell.passkeyChanged(person, done)));
    }
}
