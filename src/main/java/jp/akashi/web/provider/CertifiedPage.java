package jp.akashi.web.provider;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.application.Draft;
import jp.akashi.application.Drafts;
import jp.akashi.certification.Certification;
import jp.akashi.desk.Cases;
import jp.akashi.desk.Desk;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.Person;
import jp.akashi.surveillance.Handovers;
import jp.akashi.surveillance.OpenChangeReport;
import jp.akashi.surveillance.ServiceEnds;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Fact;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.Validity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// 認定を受けたサービス: how its certification stands, and what can be reported of it.
@Controller
public class CertifiedPage {
    private final Holding holding;
    private final Desk desk;
    private final OpenChangeReport open;
    private final Records records;
    private final HomeLines lines;
    private final IssuedCertificates issued;
    private final RenewalDesk renewals;
    private final InstantSource clock;

    CertifiedPage(
            Holding holding,
            Desk desk,
            OpenChangeReport open,
            Records records,
            HomeLines lines,
            IssuedCertificates issued,
            RenewalDesk renewals,
            InstantSource clock) {
        this.renewals = renewals;
        this.issued = issued;
        this.holding = holding;
        this.desk = desk;
        this.open = open;
        this.records = records;
        this.lines = lines;
        this.clock = clock;
    }

    /// What is looked up.
    @Component
    record Records(Cases cases, Drafts drafts, ServiceEnds ends, Handovers handovers) {}

    /// How the certification stands.
    ///
    /// @param unpaid whether another certificate is to be paid for first
    public record Standing(
            Validity validity,
            boolean inForce,
            boolean unpaid,
            boolean endTold,
            boolean handedOver,
            List<Fact> facts) {}

    @GetMapping("/provider/certifications/{number}")
    public Page show(Person person, @PathVariable String number) {
        var certification = holding.find(person, Action.SEE_CERTIFICATION, number);
        var provider = certification.holder().provider();
        var cases =
                records.cases().list(provider).stream()
                        .filter(line ->
                                certification
                                                .number()
                                                .equals(
                                                        line.application()
                                                                .purpose()
                                                                .certification())
                                        || line.application()
                                                .id()
                                                .equals(certification.application()))
                        .toList();
        var drafts =
                records.drafts().list(provider).stream()
                        .filter(draft -> draft.corrects() == null)
                        .filter(draft ->
                                certification
                                        .number()
                                        .equals(draft.begun().purpose().certification()))
                        .map(lines::ofDraft)
                        .toList();
        return Page.of("provider/certified", Actor.PROVIDER, certification.holder().serviceName())
                .crumb("申請の一覧", "/provider")
                .with("href", Holding.href(certification))
                .with("page", "/services/" + certification.number().slug())
                .with("standing", standing(certification))
                .with("renewal", renewals.link(certification))
                .with("mayHandOver", mayHandOver(person, certification))
                .with("cases", cases.stream().map(lines::ofCase).toList())
                .with("drafts", drafts);
    }

    private static boolean mayHandOver(Person person, Certification certification) {
        return Access.isAllowed(person, Action.OFFER_HANDOVER, Holding.target(certification));
    }

    @PostMapping("/provider/certifications/{number}/change")
    public Flash begin(Person person, @PathVariable String number) {
        var certification = holding.find(person, Action.REPORT_CHANGE, number);
        Outcome<Draft> outcome =
                desk.act(
                        person,
                        Action.REPORT_CHANGE,
                        Holding.subject(certification),
                        () -> open.open(certification, person.id()));
        return switch (outcome) {
            case Outcome.Done<Draft>(var draft) ->
                    Flash.done(
                            "/provider/drafts/" + draft.id(),
                            "いま認定されている内容で、変更届の下書きを作りました。変わったところだけを直してください。");
            case Outcome.Refused<Draft> refused ->
                    Flash.refused(
                            Holding.href(certification),
                            String.join("\n", holding.sentences(refused)));
        };
    }

    private Standing standing(Certification certification) {
        var today = Tokyo.today(clock);
        var life = certification.life();
        boolean inForce = life.isInForceOn(today);
        var end = records.ends().find(certification.number());
        return new Standing(
                Validity.of(certification, today),
                inForce,
                issued.isUnpaid(certification),
                end.isPresent(),
                records.handovers().list(certification.number()).stream()
                        .anyMatch(handover -> handover.isOpen()),
                facts(certification));
    }

    private List<Fact> facts(Certification certification) {
        var ending = certification.life().ending();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("認定番号", holding.printed(certification)));
        facts.add(new Fact("サービス名称", certification.holder().serviceName()));
        facts.add(new Fact("事業者名称", certification.holder().providerName()));
        facts.add(new Fact("認定年月日", Days.print(certification.certifiedOn())));
        facts.add(new Fact("有効期間", Days.print(certification.term())));
        if (ending != null) {
            facts.add(new Fact("認定の効力がなくなる日", Days.print(ending.on())));
        }
        return facts;
    }
}
