package jp.akashi.web.provider;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.access.Action;
import jp.akashi.application.Applications;
import jp.akashi.certification.Certification;
import jp.akashi.desk.Desk;
import jp.akashi.item.Typed;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.Person;
import jp.akashi.scheme.Schemes;
import jp.akashi.surveillance.EndNotice;
import jp.akashi.surveillance.ServiceEnd;
import jp.akashi.surveillance.ServiceEnds;
import jp.akashi.surveillance.TakeEnd;
import jp.akashi.surveillance.TellEnd;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// サービス終了届: told by the provider, taken back while the office has not taken it.
@Controller
public class EndPage {
    private final Holding holding;
    private final Desk desk;
    private final TellEnd tell;
    private final Records records;
    private final InstantSource clock;

    EndPage(Holding holding, Desk desk, TellEnd tell, Records records, InstantSource clock) {
        this.holding = holding;
        this.desk = desk;
        this.tell = tell;
        this.records = records;
        this.clock = clock;
    }

    /// What is looked up.
    @Component
    record Records(ServiceEnds ends, Applications applications, Schemes schemes, TakeEnd take) {}

    /// What was told, in words.
    ///
    /// @param returnBy the day by which the certificate is given back, empty before it is known
    public record Told(
            String lastDay,
            String reason,
            String informed,
            String at,
            String endsOn,
            String returnBy,
            String handback) {}

    @GetMapping("/provider/certifications/{number}/end")
    public Page show(Person person, @PathVariable String number) {
        var certification = holding.find(person, Action.REPORT_END, number);
        return page(certification, Map.of(), List.of());
    }

    @PostMapping("/provider/certifications/{number}/end")
    public View tell(
            Person person, @PathVariable String number, @RequestParam Map<String, String> form) {
        var certification = holding.find(person, Action.REPORT_END, number);
        var lastDay = Days.read(form.getOrDefault("last-day", ""));
        var informedOn = Days.read(form.getOrDefault("informed-on", ""));
        if (lastDay.isEmpty() || informedOn.isEmpty()) {
            return page(certification, form, List.of("日付は、2027-03-31 のように入力してください。"));
        }
        var wish = wish(form, lastDay.get(), informedOn.get());
        var notice = notice(certification, informedOn.get(), lastDay.get());
        if (notice.isShort() && !form.containsKey("short-known")) {
            return page(certification, form, List.of(sentence(notice)));
        }
        Outcome<ServiceEnd> outcome =
                desk.act(
                        person,
                        Action.REPORT_END,
                        Holding.subject(certification),
                        () -> tell.tell(certification.number(), wish, person.id()));
        return switch (outcome) {
            case Outcome.Done<ServiceEnd> _ ->
                    Flash.done(
                            Holding.href(certification) + "/end",
                            "サービス終了届を受け付けました。事務局が受理すると、公表ページに終了日が表示されます。");
            case Outcome.Refused<ServiceEnd> refused ->
                    page(certification, form, holding.sentences(refused));
        };
    }

    @PostMapping("/provider/certifications/{number}/end/back")
    public View takeBack(Person person, @PathVariable String number) {
        var certification = holding.find(person, Action.REPORT_END, number);
        Outcome<CertificationNumber> outcome =
                desk.act(
                        person,
                        Action.REPORT_END,
                        Holding.subject(certification).because("取下げ"),
                        () -> tell.takeBack(certification.number()));
        return switch (outcome) {
            case Outcome.Done<CertificationNumber> _ ->
                    Flash.done(Holding.href(certification), "サービス終了届を取り下げました。");
            case Outcome.Refused<CertificationNumber> refused ->
                    Flash.refused(
                            Holding.href(certification) + "/end",
                            String.join("\n", holding.sentences(refused)));
        };
    }

    private static TellEnd.Wish wish(
            Map<String, String> form, LocalDate lastDay, LocalDate informedOn) {
        return new TellEnd.Wish(
                lastDay,
                Typed.clean(form.getOrDefault("reason", "")),
                new ServiceEnd.Informed(
                        informedOn, Typed.clean(form.getOrDefault("informed-how", ""))));
    }

    private EndNotice notice(Certification certification, LocalDate informed, LocalDate last) {
        var application = records.applications().get(certification.application());
        return EndNotice.of(records.schemes(), application.dossier().disclosure(), informed, last);
    }

    private static String sentence(EndNotice notice) {
        return "開示している告知の時期(%d日前)より短い告知です(%d日前)。このまま届け出るときは、確認の欄にチェックを入れてください。"
                .formatted(notice.disclosedDays(), Math.max(0, notice.givenDays()));
    }

    private Page page(Certification certification, Map<String, String> typed, List<String> errors) {
        var end = records.ends().find(certification.number());
        var today = Tokyo.today(clock);
        var page =
                holding.page("end", certification, "サービス終了届")
                        .with("mayTakeBack", end.filter(each -> each.taken() == null).isPresent())
                        .with("inForce", certification.isInForceOn(today))
                        .with("disclosed", notice(certification, today, today).disclosedDays())
                        .with(
                                "askShort",
                                errors.stream().anyMatch(each -> each.startsWith("開示している告知")))
                        .with("typed", typed)
                        .with("errors", errors);
        return end.map(each -> page.with("told", told(each))).orElse(page);
    }

    private Told told(ServiceEnd end) {
        var said = end.told();
        var taken = end.findTaken();
        return new Told(
                Days.print(said.lastDay()),
                said.reason(),
                Days.print(said.users().on()) + " " + said.users().how(),
                Days.print(LocalDate.ofInstant(said.signed().at(), Tokyo.ZONE)),
                taken.map(each -> Days.print(each.endsOn())).orElse(""),
                taken.map(each -> Days.print(records.take().returnBy(each.endsOn()))).orElse(""),
                Optional.ofNullable(end.handback()).map(back -> Days.print(back.on())).orElse(""));
    }
}
