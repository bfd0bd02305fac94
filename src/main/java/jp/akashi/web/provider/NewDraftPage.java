package jp.akashi.web.provider;

import java.util.List;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.application.Applications;
import jp.akashi.application.Draft;
import jp.akashi.application.Drafts;
import jp.akashi.application.OpenDraft;
import jp.akashi.application.Purpose;
import jp.akashi.desk.Desk;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.Persons;
import jp.akashi.web.kit.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// 新規申請: choosing a scheme and opening a draft. A draft that nobody has written in yet is taken
/// again, so that pressing twice opens one.
@Controller
public class NewDraftPage {
    private final Desk desk;
    private final Drafts drafts;
    private final Applications applications;
    private final OpenDraft openDraft;
    private final Persons persons;
    private final SchemeOffers offers;

    NewDraftPage(
            Desk desk,
            Drafts drafts,
            Applications applications,
            OpenDraft openDraft,
            Persons persons,
            SchemeOffers offers) {
        this.applications = applications;
        this.desk = desk;
        this.drafts = drafts;
        this.openDraft = openDraft;
        this.persons = persons;
        this.offers = offers;
    }

    @GetMapping("/provider/drafts/new")
    public Page show(Person person) {
        desk.check(person, Action.OPEN_DRAFT, target(person));
        return page(isFiled(person), "");
    }

    @PostMapping("/provider/drafts")
    public View open(Person person, @RequestParam(defaultValue = "") String scheme) {
        desk.check(person, Action.OPEN_DRAFT, target(person));
        var offer = offers.find(scheme);
        if (offer.isEmpty()) {
            return page(isFiled(person), "申請する制度を選んでください。");
        }
        var untouched =
                drafts.findUntouched(Own.providerOf(person), Purpose.ANEW, offer.get().id());
        if (untouched.isPresent()) {
            return Redirect.to("/provider/drafts/" + untouched.get().id());
        }
        var subject = Desk.Subject.of(Own.providerOf(person), target(person));
        Outcome<Draft> outcome =
                desk.act(
                        person,
                        Action.OPEN_DRAFT,
                        subject,
                        () -> openDraft.open(offer.get().id(), persons.providerOf(person), person));
        return switch (outcome) {
            case Outcome.Done<Draft>(var draft) ->
                    Flash.done("/provider/drafts/" + draft.id(), "下書きを作りました。申請書Aから記入してください。");
            case Outcome.Refused<Draft> _ -> page(isFiled(person), "この制度は、いま申請を受け付けていません。");
        };
    }

    /// Whether there is an earlier application to begin from.
    private boolean isFiled(Person person) {
        return applications.isAnyOf(Own.providerOf(person));
    }

    private Page page(boolean filed, String error) {
        return Page.of("provider/newDraft", Actor.PROVIDER, "新規申請")
                .crumb("申請の一覧", "/provider")
                .with("filed", filed)
                .with("offers", offers.all())
                .with("applicants", offers.applicants())
                .with("errors", error.isEmpty() ? List.of() : List.of(error));
    }

    private static Access.Target target(Person person) {
        return Access.Target.of(Own.providerOf(person));
    }
}
