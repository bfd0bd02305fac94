package jp.akashi.web.office;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.application.Applications;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.desk.Desk;
import jp.akashi.item.Typed;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.Person;
import jp.akashi.registry.Publish;
import jp.akashi.scheme.Schemes;
import jp.akashi.surveillance.EndNotice;
import jp.akashi.surveillance.Handover;
import jp.akashi.surveillance.Handovers;
import jp.akashi.surveillance.ReturnCertificate;
import jp.akashi.surveillance.ServiceEnd;
import jp.akashi.surveillance.ServiceEnds;
import jp.akashi.surveillance.TakeEnd;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Fact;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 認定後の届出: the ends of services that wait for the office, and the certificates to come back.
@Controller("endsAndPassings")
public class ReportedEndsPage {
    private static final String HERE = "/office/reports";
    private static final int MOST = 200;

    private final Desk desk;
    private final Acts acts;
    private final Records records;
    private final Wording wording;
    private final InstantSource clock;

    ReportedEndsPage(Desk desk, Acts acts, Records records, Wording wording, InstantSource clock) {
        this.desk = desk;
        this.acts = acts;
        this.records = records;
        this.wording = wording;
        this.clock = clock;
    }

    /// What can be done here.
    @Component("endsAndPassings.Acts")
    record Acts(TakeEnd take, ReturnCertificate back, Publish publish) {}

    /// What is looked up here.
    @Component("endsAndPassings.Records")
    record Records(
            ServiceEnds ends,
            Handovers handovers,
            Certifications certifications,
            Applications applications,
            Schemes schemes) {}

    /// A line of a list.
    ///
    /// @param late why it should be seen to first, empty when nothing presses
    public record Line(
            String href, String number, String service, String provider, String day, String late) {}

    @GetMapping(HERE)
    Page show(Person person) {
        desk.check(person, Action.SEE_REPORTS, Access.Target.NONE);
        var today = Tokyo.today(clock);
        return Page.of("office/reports", Actor.OFFICE, "認定後の届出")
                .crumb("審査の一覧", "/office")
                .with(
                        "waiting",
                        records.ends().listWaiting().stream()
                                .map(end -> line(end, end.told().lastDay(), waits(end, today)))
                                .toList())
                .with(
                        "handovers",
                        records.handovers().listAccepted().stream().map(this::passing).toList())
                .with(
                        "unreturned",
                        records.ends().listUnreturned(MOST).stream()
                                .map(end -> unreturned(end, today))
                                .toList());
    }

    private Line passing(Handover handover) {
        var certification = records.certifications().find(handover.number()).orElseThrow();
        return new Line(
                HERE + "/handovers/" + handover.id(),
                printed(certification),
                certification.holder().serviceName(),
                certification.holder().providerName(),
                Days.print(handover.offer().on()),
                "");
    }

    private String waits(ServiceEnd end, LocalDate today) {
        return end.told().lastDay().isBefore(today) ? "最終日を過ぎています" : "";
    }

    private Line unreturned(ServiceEnd end, LocalDate today) {
        var due = acts.take().returnBy(end.findTaken().orElseThrow().endsOn());
        return line(end, due, due.isBefore(today) ? "返納の期限を過ぎています" : "");
    }

    private Line line(ServiceEnd end, LocalDate day, String late) {
        var certification = records.certifications().find(end.number()).orElseThrow();
        return new Line(
                HERE + "/ends/" + end.number().slug(),
                printed(certification),
                certification.holder().serviceName(),
                certification.holder().providerName(),
                Days.print(day),
                late);
    }

    @GetMapping(HERE + "/ends/{number}")
    Page showEnd(Person person, @PathVariable String number) {
        desk.check(person, Action.SEE_REPORTS, Access.Target.NONE);
        var end = find(number);
        var certification = records.certifications().find(end.number()).orElseThrow();
        var notice = notice(certification, end);
        return Page.of("office/end", Actor.OFFICE, "サービス終了届")
                .crumb("審査の一覧", "/office")
                .crumb("認定後の届出", HERE)
                .with("href", HERE + "/ends/" + end.number().slug())
                .with("page", "/services/" + end.number().slug())
                .with("title", printed(certification) + " " + certification.holder().serviceName())
                .with("facts", facts(certification, end, notice))
                .with(
                        "shortNotice",
                        notice.isShort()
                                ? "開示している告知の時期は%d日前ですが、最終日の%d日前の告知です。"
                                        .formatted(
                                                notice.disclosedDays(),
                                                Math.max(0, notice.givenDays()))
                                : "")
                .with("takes", end.taken() == null)
                .with("endsOn", Days.print(endsOn(end)))
                .with("returns", end.taken() != null && end.handback() == null)
                .with("over", certification.life().ending() != null);
    }

    @PostMapping(HERE + "/ends/{number}/take")
    Flash take(Person person, @PathVariable String number) {
        var end = find(number);
        Outcome<ServiceEnd> outcome =
                act(
                        person,
                        Action.TAKE_END,
                        end,
                        () ->
                                acts.take()
                                        .take(end.number(), person.id())
                                        .map(certification -> {
                                            acts.publish().restate(certification);
                                            return find(number);
                                        }));
        return answer(outcome, end, "受理しました。公表ページ、認定の確認、認定マークに終了日が反映されています。");
    }

    @PostMapping(HERE + "/ends/{number}/certificate")
    Flash back(Person person, @PathVariable String number, @RequestParam Map<String, String> form) {
        var end = find(number);
        var on = Days.read(form.getOrDefault("on", ""));
        var way =
                List.of(ServiceEnd.ReturnWay.values()).stream()
                        .filter(each -> each.name().equals(form.getOrDefault("way", "")))
                        .findFirst();
        if (on.isEmpty() || way.isEmpty()) {
            return Flash.refused(href(end), "認定証をどうしたかを選び、日付を 2027-03-31 のように入力してください。");
        }
        var found =
                new ReturnCertificate.Found(
                        way.get(), on.get(), Typed.clean(form.getOrDefault("note", "")));
        Outcome<ServiceEnd> outcome =
                act(
                        person,
                        Action.NOTE_CERTIFICATE,
                        end,
                        () -> acts.back().note(end.number(), found, person.id()));
        return answer(outcome, end, "認定証の返納を記録しました。");
    }

    private <T> Outcome<T> act(
            Person person, Action action, ServiceEnd end, Supplier<Outcome<T>> work) {
        return desk.act(person, action, Desk.Subject.of(end.number(), Access.Target.NONE), work);
    }

    private Flash answer(Outcome<?> outcome, ServiceEnd end, String done) {
        return switch (outcome) {
            case Outcome.Done<?> _ -> Flash.done(href(end), done);
            case Outcome.Refused<?>(var obstacles) ->
                    Flash.refused(href(end), wording.sentence(obstacles.getFirst()));
        };
    }

    private static String href(ServiceEnd end) {
        return HERE + "/ends/" + end.number().slug();
    }

    private ServiceEnd find(String number) {
        try {
            return records.ends()
                    .find(CertificationNumber.parse(number))
                    .orElseThrow(Desktop::notFound);
        } catch (IllegalArgumentException noNumber) {
            throw Desktop.notFound();
        }
    }

    private EndNotice notice(Certification certification, ServiceEnd end) {
        var told = end.told();
        return EndNotice.of(
                records.schemes(),
                records.applications().get(certification.application()).dossier().disclosure(),
                told.users().on(),
                told.lastDay());
    }

    private LocalDate endsOn(ServiceEnd end) {
        var after = end.told().lastDay().plusDays(1);
        var today = Tokyo.today(clock);
        return end.findTaken()
                .map(ServiceEnd.Taken::endsOn)
                .orElse(after.isBefore(today) ? today : after);
    }

    private List<Fact> facts(Certification certification, ServiceEnd end, EndNotice notice) {
        var told = end.told();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("事業者", certification.holder().providerName()));
        facts.add(new Fact("届け出た日", Days.print(told.signed().at())));
        facts.add(new Fact("提供の最終日", Days.print(told.lastDay())));
        facts.add(new Fact("終了の理由", told.reason()));
        facts.add(
                new Fact(
                        "利用者への告知",
                        Days.print(told.users().on())
                                + "(最終日の"
                                + Math.max(0, notice.givenDays())
                                + "日前)"
                                + told.users().how()));
        end.findTaken()
                .ifPresent(taken -> {
                    facts.add(new Fact("受理した日", Days.print(taken.signed().at())));
                    facts.add(new Fact("認定の効力がなくなる日", Days.print(taken.endsOn())));
                    facts.add(
                            new Fact(
                                    "認定証の返納の期限", Days.print(acts.take().returnBy(taken.endsOn()))));
                });
        Optional.ofNullable(end.handback())
                .ifPresent(back ->
                        facts.add(
                                new Fact(
                                        "認定証",
                                        wording.term(back.way())
                                                + " "
                                                + Days.print(back.on())
                                                + " "
                                                + back.note())));
        return facts;
    }

    private String printed(Certification certification) {
        return records.schemes()
                .get(certification.edition().scheme())
                .numbering()
                .print(certification.number());
    }
}
