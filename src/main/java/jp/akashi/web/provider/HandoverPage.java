package jp.akashi.web.provider;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.certification.Certification;
import jp.akashi.desk.Desk;
import jp.akashi.item.Typed;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.Person;
import jp.akashi.scheme.Schemes;
import jp.akashi.surveillance.Handover;
import jp.akashi.surveillance.Handovers;
import jp.akashi.surveillance.OfferHandover;
import jp.akashi.web.kit.Choice;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Fact;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// 承継の届出, the former provider's part: offering a service to the next provider.
@Controller
public class HandoverPage {
    private final Holding holding;
    private final Desk desk;
    private final OfferHandover offer;
    private final Handovers handovers;
    private final Schemes schemes;
    private final Wording wording;

    HandoverPage(
            Holding holding,
            Desk desk,
            OfferHandover offer,
            Handovers handovers,
            Schemes schemes,
            Wording wording) {
        this.holding = holding;
        this.desk = desk;
        this.offer = offer;
        this.handovers = handovers;
        this.schemes = schemes;
        this.wording = wording;
    }

    /// A handover as it stands.
    public record Line(String state, List<Fact> facts, boolean open) {}

    @GetMapping("/provider/certifications/{number}/handover")
    public Page show(Person person, @PathVariable String number) {
        return page(holding.find(person, Action.OFFER_HANDOVER, number), Map.of(), List.of());
    }

    /// The code is shown on the answer itself, once: it is kept nowhere.
    @PostMapping("/provider/certifications/{number}/handover")
    public View offer(
            Person person, @PathVariable String number, @RequestParam Map<String, String> form) {
        var certification = holding.find(person, Action.OFFER_HANDOVER, number);
        var on = Days.read(form.getOrDefault("on", ""));
        if (on.isEmpty()) {
            return page(certification, form, List.of("承継の日を、2027-03-31 のように入力してください。"));
        }
        var wish = wish(form, on.get());
        Outcome<OfferHandover.Offered> outcome =
                desk.act(
                        person,
                        Action.OFFER_HANDOVER,
                        Holding.subject(certification),
                        () -> offer.offer(certification.number(), wish, person.id()));
        return switch (outcome) {
            case Outcome.Done<OfferHandover.Offered>(var offered) ->
                    page(certification, Map.of(), List.of()).with("code", offered.code());
            case Outcome.Refused<OfferHandover.Offered> refused ->
                    page(certification, form, holding.sentences(refused));
        };
    }

    private static OfferHandover.Wish wish(Map<String, String> form, LocalDate on) {
        return new OfferHandover.Wish(
                form.getOrDefault("passing", ""),
                on,
                Typed.clean(form.getOrDefault("reason", "")),
                form.containsKey("documents"));
    }

    @PostMapping("/provider/certifications/{number}/handover/call-off")
    public Flash callOff(Person person, @PathVariable String number) {
        var certification = holding.find(person, Action.OFFER_HANDOVER, number);
        var here = Holding.href(certification) + "/handover";
        var open = findOpen(certification).orElseThrow(Own::notThere);
        Outcome<Handover> outcome =
                desk.act(
                        person,
                        Action.OFFER_HANDOVER,
                        Holding.subject(certification).because("取りやめ"),
                        () -> offer.callOff(open));
        return switch (outcome) {
            case Outcome.Done<Handover> _ -> Flash.done(here, "承継の届出を取りやめました。");
            case Outcome.Refused<Handover> refused ->
                    Flash.refused(here, String.join("\n", holding.sentences(refused)));
        };
    }

    private Optional<Handover> findOpen(Certification certification) {
        return handovers.list(certification.number()).stream().filter(Handover::isOpen).findFirst();
    }

    private Page page(Certification certification, Map<String, String> typed, List<String> errors) {
        var passings =
                schemes.house().changes().passings().stream()
                        .map(passing ->
                                new Choice(passing.id(), passing.label().ja())
                                        .hint("証明する書類: " + passing.proofs().ja()))
                        .toList();
        return holding.page("handover", certification, "承継の届出")
                .with(
                        "lines",
                        handovers.list(certification.number()).stream()
                                .filter(each ->
                                        each.offer()
                                                .former()
                                                .equals(certification.holder().provider()))
                                .map(this::line)
                                .toList())
                .with("open", findOpen(certification).isPresent())
                .with("passings", passings)
                .with("code", "")
                .with("typed", typed)
                .with("errors", errors);
    }

    private Line line(Handover handover) {
        var offer = handover.offer();
        var facts = new ArrayList<Fact>();
        facts.add(
                new Fact(
                        "承継の方法",
                        schemes.house()
                                .changes()
                                .findPassing(offer.passing())
                                .map(passing -> passing.label().ja())
                                .orElse(offer.passing())));
        facts.add(new Fact("承継の日", Days.print(offer.on())));
        facts.add(new Fact("理由", offer.reason()));
        facts.add(new Fact("提出した資料", offer.documents() ? "引き継ぐ" : "引き継がない"));
        facts.add(
                new Fact(
                        "届け出た日", Days.print(LocalDate.ofInstant(offer.signed().at(), Tokyo.ZONE))));
        handover.findRuling()
                .ifPresent(ruling -> facts.add(new Fact("事務局の決定の理由", ruling.reason())));
        return new Line(wording.term(handover.state()), facts, handover.isOpen());
    }

    static boolean may(Person person) {
        return Access.isAllowed(
                person, Action.ACCEPT_HANDOVER, Access.Target.of(Own.providerOf(person)));
    }
}
