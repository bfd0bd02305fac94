package jp.akashi.web.provider;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationKind;
import jp.akashi.application.Draft;
import jp.akashi.application.Drafts;
import jp.akashi.application.Purpose;
import jp.akashi.application.ReuseApplication;
import jp.akashi.desk.CaseFile;
import jp.akashi.desk.Desk;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// 前回の申請から始める: beginning an application with the answers and documents of an earlier one, in its
/// own scheme or another.
@Controller
public class ReusePage {
    private final Own own;
    private final Desk desk;
    private final ReuseApplication reuse;
    private final Drafts drafts;
    private final SchemeOffers offers;
    private final Wording wording;

    ReusePage(
            Own own,
            Desk desk,
            ReuseApplication reuse,
            Drafts drafts,
            SchemeOffers offers,
            Wording wording) {
        this.own = own;
        this.desk = desk;
        this.reuse = reuse;
        this.drafts = drafts;
        this.offers = offers;
        this.wording = wording;
    }

    /// A scheme to begin in: the kind of application it would be, its fee, and what becomes of the
    /// answers.
    public record Way(String scheme, String name, String kind, String fee, Fate fate) {}

    /// How many items are answered as before, wait to be confirmed, and are to be answered anew.
    public record Fate(int copied, int waiting, int open) {}

    @GetMapping("/provider/applications/{id}/reuse")
    public Page show(Person person, @PathVariable String id) {
        return page(open(person, id), List.of());
    }

    @PostMapping("/provider/applications/{id}/reuse")
    public View begin(
            Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String scheme) {
        var file = open(person, id);
        var earlier = file.application();
        var offer = offers.findInForce(scheme);
        if (offer.isEmpty()) {
            return page(file, List.of("申請する制度を選んでください。"));
        }
        var to = offer.get().scheme();
        var kind = reuse.kind(earlier, to);
        var untouched = findUntouched(earlier, kind, offer.get().id());
        if (untouched.isPresent()) {
            return Flash.done(
                    "/provider/drafts/" + untouched.get().id(), "前回の申請を引き継いで、先ほど作った下書きです。");
        }
        Outcome<Draft> outcome =
                desk.act(
                        person,
                        Action.OPEN_DRAFT,
                        Desk.Subject.of(earlier.id(), Access.Target.of(earlier.provider())),
                        () -> reuse.open(earlier, to, kind, person.id()));
        return switch (outcome) {
            case Outcome.Done<Draft>(var draft) ->
                    Flash.done(
                            "/provider/drafts/" + draft.id(),
                            "前回の申請を引き継いで下書きを作りました。変わったところを直してください。");
            case Outcome.Refused<Draft>(var obstacles) ->
                    page(file, obstacles.stream().map(wording::sentence).toList());
        };
    }

    /// A draft begun the same way from what the application says now: pressing twice opens one.
    private Optional<Draft> findUntouched(
            Application earlier, ApplicationKind kind, EditionId edition) {
        var purpose = new Purpose(kind, earlier.id());
        return drafts.findUntouched(earlier.provider(), purpose, edition)
                .filter(draft -> draft.lastEdit().at().isAfter(earlier.latest().at()));
    }

    private CaseFile open(Person person, String id) {
        var file = own.filed(person, Action.SEE_APPLICATION, id);
        desk.check(person, Action.OPEN_DRAFT, Access.Target.of(file.application().provider()));
        return file;
    }

    private Page page(CaseFile file, List<String> errors) {
        var application = file.application();
        var own = application.edition().scheme();
        var ways =
                offers.inForce().stream()
                        .map(offer -> way(application, offer))
                        .sorted(Comparator.comparing(way -> !way.scheme().equals(own.value())))
                        .toList();
        return Page.of("provider/reuse", Actor.PROVIDER, "前回の申請から始める")
                .crumb("申請の一覧", "/provider")
                .crumb(
                        application.number() + " " + application.serviceName(),
                        "/provider/applications/" + application.id())
                .with("service", application.serviceName())
                .with("ways", ways)
                .with("errors", errors);
    }

    private Way way(Application earlier, SchemeOffers.Offer offer) {
        var kind = reuse.kind(earlier, offer.scheme());
        var fee = offers.fee(offer, new Purpose(kind, earlier.id()));
        return new Way(
                offer.scheme().value(),
                offer.name(),
                wording.term(kind),
                "%,d円(税込)".formatted(fee.gross().amount()),
                fate(earlier, offer));
    }

    private Fate fate(Application earlier, SchemeOffers.Offer offer) {
        var seeded = reuse.seed(earlier, offers.edition(offer));
        int waiting = seeded.unconfirmed().size();
        int answered =
                (int)
                        seeded.disclosure().answers().keySet().stream()
                                .filter(item -> !seeded.unconfirmed().containsKey(item))
                                .count();
        return new Fate(answered, waiting, offer.rows() - answered - waiting);
    }
}
