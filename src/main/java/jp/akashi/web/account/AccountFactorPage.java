package jp.akashi.web.account;

import jakarta.servlet.http.HttpSession;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.desk.Desk;
import jp.akashi.desk.LetIn;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.CheckPassword;
import jp.akashi.party.EnrolFactor;
import jp.akashi.party.Factor;
import jp.akashi.party.Factors;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Entrance;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.Redirect;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// 二段階認証 on one's own account: set up by who gives the password, so that whoever sits at a stolen
/// session locks nobody out; other recovery codes, another phone. What takes something away asks
/// for a code first.
@Controller
public class AccountFactorPage {
    private static final String HERE = "/account/second-factor";

    private final Desk desk;
    private final LetIn letIn;
    private final Factors factors;
    private final OwnFactor ownFactor;
    private final OwnProof ownProof;
    private final Entrance entrance;
    private final Wording wording;

    AccountFactorPage(
            Desk desk,
            LetIn letIn,
            Factors factors,
            OwnFactor ownFactor,
            OwnProof ownProof,
            Entrance entrance,
            Wording wording) {
        this.desk = desk;
        this.letIn = letIn;
        this.factors = factors;
        this.ownFactor = ownFactor;
        this.ownProof = ownProof;
        this.entrance = entrance;
        this.wording = wording;
    }

    @GetMapping(HERE)
    Page show(Person person, HttpSession session) {
        desk.check(person, Action.MANAGE_OWN_ACCOUNT, Access.Target.NONE);
        if (entrance.hasFactor(person)) {
            return page(person, Faults.NONE);
        }
        return ownProof.wanted(person).password()
                ? enrolling(person, Faults.NONE, session)
                : Page.of("account/factorUnproven", Actor.of(person.role()), "二段階認証の設定")
                        .crumb("アカウント", "/account");
    }

    @PostMapping(HERE)
    View confirm(
            Person person,
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String code,
            HttpSession session) {
        if (entrance.hasFactor(person) || !ownProof.wanted(person).password()) {
            return Redirect.to(HERE);
        }
        if (ownProof.password(person, present)
                instanceof Outcome.Refused<CheckPassword.Answer.Right>(var obstacles)) {
            return enrolling(person, Faults.of(obstacles, wording), session);
        }
        return switch (ownFactor.confirm(person, code, session)) {
            case Outcome.Done<EnrolFactor.Codes>(var codes) -> FactorForms.codes(codes, "/account");
            case Outcome.Refused<EnrolFactor.Codes>(var obstacles) ->
                    enrolling(person, Faults.of(obstacles, wording), session);
        };
    }

    @PostMapping(HERE + "/codes")
    View renewCodes(Person person, @RequestParam(defaultValue = "") String code) {
        return switch (letIn.confirmCode(person, code).then(_ -> ownFactor.renewCodes(person))) {
            case Outcome.Done<EnrolFactor.Codes>(var codes) -> FactorForms.codes(codes, "/account");
            case Outcome.Refused<EnrolFactor.Codes>(var obstacles) ->
                    page(person, Faults.of(obstacles, wording));
        };
    }

    @PostMapping(HERE + "/end")
    View end(Person person, @RequestParam(defaultValue = "") String code) {
        return switch (letIn.confirmCode(person, code).then(_ -> ownFactor.drop(person))) {
            case Outcome.Done<Person> _ -> Flash.done("/login", "二段階認証の設定を解除しました。もう一度ログインしてください。");
            case Outcome.Refused<Person>(var obstacles) ->
                    page(person, Faults.of(obstacles, wording));
        };
    }

    private Page page(Person person, Faults faults) {
        int left = factors.find(person.id()).map(Factor::recoveryCodes).orElseThrow().size();
        return Page.of("account/factorOwn", Actor.of(person.role()), "二段階認証")
                .crumb("アカウント", "/account")
                .with("left", left)
                .with("needed", entrance.needsFactor(person))
                .with("faults", faults);
    }

    private Page enrolling(Person person, Faults faults, HttpSession session) {
        return FactorForms.enrolling(person, ownFactor.begin(person, session), faults)
                .with("needed", false)
                .with("password", true)
                .with("action", HERE);
    }
}
