package jp.akashi.web.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.desk.Desk;
import jp.akashi.evidence.StoredFiles;
import jp.akashi.item.Typed;
import jp.akashi.kernel.HandoverId;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.ProviderId;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Provider;
import jp.akashi.registry.Publish;
import jp.akashi.scheme.Schemes;
import jp.akashi.surveillance.DecideHandover;
import jp.akashi.surveillance.Handover;
import jp.akashi.surveillance.Handovers;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Fact;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.Wording;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 承継の可否: the office decides on the passing of a service to another provider.
@Controller
public class PassingPage {
    private static final String HERE = "/office/reports/handovers/{id}";

    private final Desk desk;
    private final DecideHandover decide;
    private final Publish publish;
    private final Records records;
    private final Wording wording;

    PassingPage(
            Desk desk, DecideHandover decide, Publish publish, Records records, Wording wording) {
        this.desk = desk;
        this.decide = decide;
        this.publish = publish;
        this.records = records;
        this.wording = wording;
    }

    /// What is looked up here.
    @Component
    record Records(
            Handovers handovers,
            Certifications certifications,
            People people,
            StoredFiles files,
            Schemes schemes) {}

    /// A proof to look at.
    public record Paper(String href, String title, int pages) {}

    @GetMapping(HERE)
    Page show(Person person, @PathVariable String id) {
        desk.check(person, Action.SEE_REPORTS, Access.Target.NONE);
        var handover = find(id);
        var certification = certification(handover);
        return Page.of("office/handover", Actor.OFFICE, "承継の届出")
                .crumb("審査の一覧", "/office")
                .crumb("認定後の届出", "/office/reports")
                .with("href", href(handover))
                .with("version", handover.version())
                .with("title", printed(certification) + " " + certification.holder().serviceName())
                .with("page", "/services/" + handover.number().slug())
                .with("state", wording.term(handover.state()))
                .with("facts", facts(handover))
                .with("papers", papers(handover))
                .with("decides", handover.state() == Handover.HandoverState.ACCEPTED);
    }

    @GetMapping(HERE + "/proofs/{place}")
    ResponseEntity<InputStreamResource> proof(
            Person person, @PathVariable String id, @PathVariable int place) throws IOException {
        desk.check(person, Action.SEE_REPORTS, Access.Target.NONE);
        var proofs = find(id).findAcceptance().map(Handover.Acceptance::proofs).orElse(List.of());
        if (place < 0 || place >= proofs.size()) {
            throw Desktop.notFound();
        }
        var proof = proofs.get(place);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename("proof-" + (place + 1) + ".pdf")
                                .build()
                                .toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .cacheControl(CacheControl.noStore())
                .body(new InputStreamResource(records.files().open(proof.file())));
    }

    @PostMapping(HERE)
    Flash decide(
            Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam Map<String, String> form) {
        var handover = find(id);
        if (version != handover.version()) {
            return Flash.refused(href(handover), "この画面を開いたあとに状況が変わりました。内容を確かめて、もう一度決定してください。");
        }
        boolean granted = form.getOrDefault("decision", "").equals("grant");
        var reason = Typed.clean(form.getOrDefault("reason", ""));
        Outcome<DecideHandover.Decided> outcome =
                desk.act(
                        person,
                        Action.DECIDE_HANDOVER,
                        Desk.Subject.of(handover.id(), Access.Target.NONE).because(reason),
                        () ->
                                decide.decide(handover, granted, reason, person.id())
                                        .map(decided -> {
                                            decided.passed().ifPresent(this::publish);
                                            return decided;
                                        }));
        return switch (outcome) {
            case Outcome.Done<DecideHandover.Decided> _ ->
                    Flash.done(
                            href(handover),
                            granted ? "承継を承認しました。公表ページの事業者名が改まりました。" : "承継を承認しないことにしました。");
            case Outcome.Refused<DecideHandover.Decided>(var obstacles) ->
                    Flash.refused(href(handover), wording.sentence(obstacles.getFirst()));
        };
    }

    private void publish(DecideHandover.Passed passed) {
        publish.passOn(passed.certification(), passed.next().corporateNumber());
    }

    private Handover find(String id) {
        return id.matches("[0-9a-z]{26}")
                ? records.handovers().find(new HandoverId(id)).orElseThrow(Desktop::notFound)
                : notFoundNow();
    }

    private static Handover notFoundNow() {
        throw Desktop.notFound();
    }

    private static String href(Handover handover) {
        return "/office/reports/handovers/" + handover.id();
    }

    private Certification certification(Handover handover) {
        return records.certifications().find(handover.number()).orElseThrow();
    }

    private List<Fact> facts(Handover handover) {
        var offer = handover.offer();
        var passing = records.schemes().house().changes().findPassing(offer.passing());
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("これまでの事業者", name(offer.former())));
        facts.add(new Fact("承継の方法", passing.map(each -> each.label().ja()).orElse("")));
        facts.add(new Fact("必要な書類", passing.map(each -> each.proofs().ja()).orElse("")));
        facts.add(new Fact("承継の日", Days.print(offer.on())));
        facts.add(new Fact("理由", offer.reason()));
        facts.add(new Fact("提出した資料", offer.documents() ? "引き継ぐ" : "引き継がない"));
        handover.findAcceptance()
                .ifPresent(acceptance -> {
                    facts.add(new Fact("引き継ぐ事業者", name(acceptance.next())));
                    facts.add(new Fact("承継後の提供体制", acceptance.statement()));
                });
        handover.findRuling().ifPresent(ruling -> facts.add(new Fact("決定の理由", ruling.reason())));
        return facts;
    }

    private String name(ProviderId id) {
        return records.people().findProvider(id).map(PassingPage::name).orElse("(登録のない事業者)");
    }

    private static String name(Provider provider) {
        return provider.corporateNumber().isEmpty()
                ? provider.name()
                : provider.name() + "(法人番号 " + provider.corporateNumber() + ")";
    }

    private static List<Paper> papers(Handover handover) {
        var proofs = handover.findAcceptance().map(Handover.Acceptance::proofs).orElse(List.of());
        return IntStream.range(0, proofs.size())
                .mapToObj(place ->
                        new Paper(
                                href(handover) + "/proofs/" + place,
                                proofs.get(place).title(),
                                proofs.get(place).pages()))
                .toList();
    }

    private String printed(Certification certification) {
        return records.schemes()
                .get(certification.edition().scheme())
                .numbering()
                .print(certification.number());
    }
}
