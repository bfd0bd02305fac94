package jp.akashi.web.provider;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.certification.Certifications;
import jp.akashi.desk.Desk;
import jp.akashi.item.Typed;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Person;
import jp.akashi.scheme.Schemes;
import jp.akashi.surveillance.AcceptHandover;
import jp.akashi.surveillance.Handover;
import jp.akashi.surveillance.Handovers;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Fact;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// 承継の承諾, the next provider's part: it shows the code it was given, and files its proofs.
@Controller
public class TakeoverPage {
    private static final String HERE = "/provider/handovers";

    private final Desk desk;
    private final AcceptHandover accept;
    private final Records records;
    private final ProofFiles proofs;
    private final Wording wording;

    TakeoverPage(
            Desk desk, AcceptHandover accept, Records records, ProofFiles proofs, Wording wording) {
        this.desk = desk;
        this.accept = accept;
        this.records = records;
        this.proofs = proofs;
        this.wording = wording;
    }

    /// What is looked up.
    @Component
    record Records(Handovers handovers, Certifications certifications, Schemes schemes) {}

    /// A handover the provider accepted.
    public record Line(String number, String service, String state, String reason, String href) {}

    @GetMapping(HERE)
    public Page show(Person person) {
        return page(person, "", List.of());
    }

    /// What a code is for, before anything is accepted.
    @PostMapping(HERE + "/look")
    public View look(Person person, @RequestParam(defaultValue = "") String code) {
        var found = accept.find(Typed.clean(code));
        return found.isEmpty()
                ? page(person, "", List.of("承継コードが違うか、すでに使われています。"))
                : page(person, Typed.clean(code), List.of());
    }

    @PostMapping(HERE)
    public View accept(
            Person person,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String statement,
            @RequestParam(required = false) @Nullable List<MultipartFile> files)
            throws IOException {
        check(person);
        var provider = Own.providerOf(person);
        var read = proofs.keep(provider, files == null ? List.of() : files);
        if (!read.sentences().isEmpty()) {
            return page(person, code, List.of())
                    .with("statement", statement)
                    .with("fileErrors", read.sentences());
        }
        var words = new AcceptHandover.Words(provider, Typed.clean(statement), read.proofs());
        Outcome<Handover> outcome =
                desk.act(
                        person,
                        Action.ACCEPT_HANDOVER,
                        Desk.Subject.of(provider, Access.Target.of(provider)),
                        () -> accept.accept(code, words, person.id()));
        return switch (outcome) {
            case Outcome.Done<Handover> _ -> Flash.done(HERE, "承継を承諾しました。事務局の決定をお待ちください。");
            case Outcome.Refused<Handover>(var obstacles) ->
                    page(person, code, obstacles.stream().map(wording::sentence).toList())
                            .with("statement", statement);
        };
    }

    private void check(Person person) {
        desk.check(person, Action.ACCEPT_HANDOVER, Access.Target.of(Own.providerOf(person)));
    }

    private Page page(Person person, String code, List<String> errors) {
        check(person);
        var offered = code.isEmpty() ? Optional.<Handover>empty() : accept.find(code);
        return Page.of("provider/takeover", Actor.PROVIDER, "承継の承諾")
                .crumb("組織と担当者", "/provider/organisation")
                .with("code", offered.isPresent() ? code : "")
                .with("offer", offered.map(this::facts).orElse(List.of()))
                .with("statement", "")
                .with(
                        "lines",
                        records.handovers().listOf(Own.providerOf(person)).stream()
                                .map(this::line)
                                .toList())
                .with("errors", errors)
                .with("fileErrors", List.of());
    }

    private List<Fact> facts(Handover handover) {
        var certification = records.certifications().find(handover.number()).orElseThrow();
        var passing = records.schemes().house().changes().findPassing(handover.offer().passing());
        return List.of(
                new Fact("認定番号", printed(handover)),
                new Fact("サービス", certification.holder().serviceName()),
                new Fact("届け出た事業者", certification.holder().providerName()),
                new Fact("承継の方法", passing.map(each -> each.label().ja()).orElse("")),
                new Fact("承継の日", Days.print(handover.offer().on())),
                new Fact("これまでに提出された資料", handover.offer().documents() ? "引き継がれます" : "引き継がれません"),
                new Fact("必要な書類", passing.map(each -> each.proofs().ja()).orElse("")));
    }

    private Line line(Handover handover) {
        var certification = records.certifications().find(handover.number()).orElseThrow();
        boolean granted = handover.state() == Handover.HandoverState.GRANTED;
        return new Line(
                printed(handover),
                certification.holder().serviceName(),
                wording.term(handover.state()),
                handover.findRuling().map(Handover.Ruling::reason).orElse(""),
                granted ? "/provider/certifications/" + handover.number().slug() : "");
    }

    private String printed(Handover handover) {
        var certification = records.certifications().find(handover.number()).orElseThrow();
        return records.schemes()
                .get(certification.edition().scheme())
                .numbering()
                .print(handover.number());
    }
}
