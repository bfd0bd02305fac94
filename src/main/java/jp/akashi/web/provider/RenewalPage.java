package jp.akashi.web.provider;

import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.application.Draft;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.desk.Desk;
import jp.akashi.item.Typed;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Outcome;
import jp.akashi.notice.Announce;
import jp.akashi.notice.TellOfTerm;
import jp.akashi.notice.TermNotice;
import jp.akashi.party.Person;
import jp.akashi.renewal.Declination;
import jp.akashi.renewal.DeclineRenewal;
import jp.akashi.renewal.OpenRenewal;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Field;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Need;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// 認定の更新: when it may be done, what is to be handed in, and beginning it.
@Controller
public class RenewalPage {
    private final Certifications certifications;
    private final RenewalDesk renewals;
    private final Acts acts;
    private final SchemeOffers offers;
    private final Desk desk;
    private final Wording wording;

    RenewalPage(
            Certifications certifications,
            RenewalDesk renewals,
            Acts acts,
            SchemeOffers offers,
            Desk desk,
            Wording wording) {
        this.certifications = certifications;
        this.renewals = renewals;
        this.acts = acts;
        this.offers = offers;
        this.desk = desk;
        this.wording = wording;
    }

    /// What can be done here.
    @Component
    record Acts(OpenRenewal open, DeclineRenewal decline, Announce announce, Schemes schemes) {}

    @GetMapping("/provider/certifications/{number}/renewal")
    public Page show(Person person, @PathVariable String number) {
        return page(find(person, Action.SEE_APPLICATION, number), "", "");
    }

    private Page page(Certification certification, String reason, String error) {
        return Page.of("provider/renewal", Actor.PROVIDER, "認定の更新")
                .crumb("申請の一覧", "/provider")
                .with("service", certification.holder().serviceName())
                .with("href", href(certification))
                .with("facts", renewals.facts(certification))
                .with("view", renewals.view(certification))
                .with("outdated", renewals.isOutdated(certification))
                .with(
                        "reason",
                        Field.of("reason", "更新しない理由")
                                .need(Need.MANDATORY)
                                .value(reason)
                                .error(error.isEmpty() ? null : error))
                .with("fee", offers.renewal(certification.edition().scheme()));
    }

    @PostMapping("/provider/certifications/{number}/renewal")
    public Flash begin(Person person, @PathVariable String number) {
        var certification = find(person, Action.OPEN_DRAFT, number);
        Outcome<Draft> outcome =
                desk.act(
                        person,
                        Action.OPEN_DRAFT,
                        Desk.Subject.of(certification.number(), target(certification)),
                        () -> acts.open().open(certification, person.id()));
        return switch (outcome) {
            case Outcome.Done<Draft>(var draft) ->
                    Flash.done(
                            "/provider/drafts/" + draft.id(),
                            "公表している内容で、更新の下書きを作りました。変わったところを直してください。");
            case Outcome.Refused<Draft>(var obstacles) ->
                    Flash.refused(href(certification), wording.sentence(obstacles.getFirst()));
        };
    }

    @PostMapping("/provider/certifications/{number}/not-renewing")
    public View decline(
            Person person,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason) {
        var certification = find(person, Action.DECLINE_RENEWAL, number);
        Outcome<Declination> outcome =
                desk.act(
                        person,
                        Action.DECLINE_RENEWAL,
                        Desk.Subject.of(certification.number(), target(certification)),
                        () ->
                                acts.decline()
                                        .decline(certification, Typed.clean(reason), person.id())
                                        .map(said -> told(certification, said)));
        return switch (outcome) {
            case Outcome.Done<Declination> _ ->
                    Flash.done(href(certification), "更新しない旨の回答を受け付けました。更新の督促は止めました。");
            case Outcome.Refused<Declination>(var obstacles) ->
                    page(certification, reason, wording.sentence(obstacles.getFirst()));
        };
    }

    private Declination told(Certification certification, Declination said) {
        acts.announce()
                .announce(
                        new TermNotice.NotRenewing(
                                TellOfTerm.holding(certification, acts.schemes())));
        return said;
    }

    private Certification find(Person person, Action action, String number) {
        var certification = read(number);
        desk.check(person, action, target(certification));
        return certification;
    }

    private Certification read(String number) {
        try {
            return certifications
                    .find(CertificationNumber.parse(number))
                    .orElseThrow(Own::notThere);
        } catch (IllegalArgumentException noNumber) {
            throw Own.notThere();
        }
    }

    private static Access.Target target(Certification certification) {
        return Access.Target.of(certification.holder().provider());
    }

    private static String href(Certification certification) {
        return "/provider/certifications/" + certification.number().slug() + "/renewal";
    }
}
