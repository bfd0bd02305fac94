package jp.akashi.web.provider;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.certification.Certification;
import jp.akashi.desk.Desk;
import jp.akashi.item.Typed;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Person;
import jp.akashi.surveillance.proceeding.AnnounceMaintenance;
import jp.akashi.surveillance.proceeding.AnnounceMaintenance.Announced;
import jp.akashi.surveillance.proceeding.Maintenance;
import jp.akashi.surveillance.proceeding.Maintenances;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.Visiting;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// メンテナンスの告知: what the organisation told its users of stops to come, held against what it
/// disclosed.
@Controller
public class MaintenancePage {
    private static final String HREF = "/provider/maintenance";

    private final ReportsPage.Records records;
    private final Maintenances maintenances;
    private final AnnounceMaintenance announce;
    private final Desk desk;
    private final Wording wording;

    MaintenancePage(
            ReportsPage.Records records,
            Maintenances maintenances,
            AnnounceMaintenance announce,
            Desk desk,
            Wording wording) {
        this.records = records;
        this.maintenances = maintenances;
        this.announce = announce;
        this.desk = desk;
        this.wording = wording;
    }

    /// An announcement as the page lists it.
    public record Line(String service, String announced, String stop, String what) {}

    @GetMapping(HREF)
    public Page show(Person person) {
        desk.check(person, Action.SEE_PROCEEDINGS, own(person));
        return Page.of("provider/maintenance", Actor.PROVIDER, "メンテナンスの告知")
                .crumb("報告・通知", ReportsPage.HREF)
                .with("services", records.choices(person))
                .with("lines", lines(person));
    }

    private List<Line> lines(Person person) {
        var lines = new ArrayList<Line>();
        for (var service : records.certifications().list(Own.providerOf(person))) {
            maintenances.list(service.number()).forEach(each -> lines.add(line(service, each)));
        }
        return List.copyOf(lines);
    }

    private static Line line(Certification service, Maintenance each) {
        return new Line(
                service.holder().serviceName(),
                Days.print(each.announcedOn()),
                Visiting.print(each.stop().from()) + " ～ " + Visiting.print(each.stop().until()),
                each.what());
    }

    @PostMapping(HREF)
    public Flash put(Person person, @RequestParam Map<String, String> form) {
        var certification = records.chosen(person, form.get("number"));
        if (certification.isEmpty()) {
            return Flash.refused(HREF, "サービスを選んでください。");
        }
        var outcome =
                desk.act(
                        person,
                        Action.SPEAK_IN_PROCEEDING,
                        Desk.Subject.of(certification.get().number(), own(person)),
                        () ->
                                announce.announce(
                                        certification.get(),
                                        maintenance(person, certification.get(), form)));
        return switch (outcome) {
            case Outcome.Done<Announced>(var announced) -> done(announced);
            case Outcome.Refused<Announced>(var obstacles) ->
                    Flash.refused(HREF, wording.sentence(obstacles.getFirst()));
        };
    }

    private static Flash done(Announced announced) {
        return announced
                .found()
                .map(found ->
                        Flash.done(
                                ReportsPage.HREF + "/" + found.id(),
                                "告知を登録しました。開示している告知時期より短いため、緊急事態の通知が必要です。このページから通知してください。"))
                .orElseGet(() -> Flash.done(HREF, "告知を登録しました。開示している告知時期を守っています。"));
    }

    /// What cannot be read is left where the use case refuses it.
    private Maintenance maintenance(
            Person person, Certification certification, Map<String, String> form) {
        return new Maintenance(
                certification.number(),
                Days.read(form.getOrDefault("announced", "")).orElse(LocalDate.MAX),
                new Maintenance.Stop(moment(form, "from"), moment(form, "until")),
                Typed.clean(form.getOrDefault("what", "")),
                records.hand(person));
    }

    private static LocalDateTime moment(Map<String, String> form, String name) {
        return Visiting.read(
                        form.getOrDefault(name + "-day", ""), form.getOrDefault(name + "-time", ""))
                .orElse(LocalDateTime.MIN);
    }

    private static Access.Target own(Person person) {
        return Access.Target.of(Own.providerOf(person));
    }
}
