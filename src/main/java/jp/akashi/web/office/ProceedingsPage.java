package jp.akashi.web.office;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.desk.Desk;
import jp.akashi.examination.Hand;
import jp.akashi.examination.Turn;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.Person;
import jp.akashi.scheme.Schemes;
import jp.akashi.surveillance.proceeding.Concern;
import jp.akashi.surveillance.proceeding.Concern.Family;
import jp.akashi.surveillance.proceeding.Move;
import jp.akashi.surveillance.proceeding.OpenProceeding;
import jp.akashi.surveillance.proceeding.OpenProceeding.Opening;
import jp.akashi.surveillance.proceeding.Proceeding;
import jp.akashi.surveillance.proceeding.Proceedings;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Choice;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.NavLink;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.Supervision;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 認定後の手続: the emergencies, surveys, requests for improvement and revocations of all certified
/// services, and where one begins.
@Controller
public class ProceedingsPage {
    static final String HREF = "/office/proceedings";
    private static final int MOST = 100;

    private final Proceedings proceedings;
    private final Certifications certifications;
    private final OpenProceeding open;
    private final Schemes schemes;
    private final Supervision supervision;
    private final Seat seat;

    ProceedingsPage(
            Proceedings proceedings,
            Certifications certifications,
            OpenProceeding open,
            Schemes schemes,
            Supervision supervision,
            Seat seat) {
        this.proceedings = proceedings;
        this.certifications = certifications;
        this.open = open;
        this.schemes = schemes;
        this.supervision = supervision;
        this.seat = seat;
    }

    /// What acting takes.
    @Component
    public record Seat(Desk desk, Wording wording, InstantSource clock) {
        Hand hand(Person person) {
            return Hand.of(person, clock.instant());
        }
    }

    @GetMapping(HREF)
    Page list(Person person, @RequestParam(defaultValue = "") String shown) {
        seat.desk().check(person, Action.SEE_PROCEEDINGS, Access.Target.NONE);
        var lines =
                switch (shown) {
                    case "provider" -> proceedings.listWaitingFor(Turn.PROVIDER, MOST);
                    case "overdue" -> proceedings.listOverdue(Tokyo.today(seat.clock()), MOST);
                    case "closed" -> proceedings.listWaitingFor(Turn.CLOSED, MOST);
                    default -> proceedings.listWaitingFor(Turn.OFFICE, MOST);
                };
        return Page.of("office/proceedings", Actor.OFFICE, "認定後の手続")
                .with("tabs", tabs(shown))
                .with("lines", supervision.lines(lines, Turn.OFFICE));
    }

    private List<NavLink> tabs(String shown) {
        int overdue = proceedings.listOverdue(Tokyo.today(seat.clock()), MOST).size();
        return List.of(
                tab("事務局の対応待ち", "", shown, proceedings.countWaitingFor(Turn.OFFICE) + "件"),
                tab(
                        "事業者の対応待ち",
                        "provider",
                        shown,
                        proceedings.countWaitingFor(Turn.PROVIDER) + "件"),
                tab("期限超過", "overdue", shown, overdue + "件"),
                tab("終了", "closed", shown, ""));
    }

    private static NavLink tab(String label, String key, String shown, String note) {
        var href = key.isEmpty() ? HREF : HREF + "?shown=" + key;
        return new NavLink(label, href, key.equals(shown), note);
    }

    @GetMapping(HREF + "/new")
    Page begin(
            Person person,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String kind) {
        seat.desk().check(person, Action.SUPERVISE, Access.Target.NONE);
        var found = find(number);
        var concern = concern(kind);
        return Page.of("office/proceedingNew", Actor.OFFICE, "手続を始める")
                .crumb("認定後の手続", HREF)
                .with("number", number)
                .with("kind", concern.map(Enum::name).orElse(""))
                .with("family", concern.map(each -> each.family().name()).orElse(""))
                .with("service", found.map(each -> each.holder().serviceName()).orElse(""))
                .with("provider", found.map(each -> each.holder().providerName()).orElse(""))
                .with(
                        "kinds",
                        List.of(Concern.values()).stream()
                                .map(each ->
                                        new Choice(each.name(), seat.wording().term(each))
                                                .chosen(Optional.of(each).equals(concern)))
                                .toList())
                .with("grounds", supervision.grounds(List.of()))
                .with("day", day(concern));
    }

    /// The day the data proposes.
    private String day(Optional<Concern> concern) {
        var days = schemes.deadlines().proceedings();
        boolean isHearing = concern.filter(each -> each.family() == Family.REVOCATION).isPresent();
        return schemes.calendar()
                .findPlus(
                        Tokyo.today(seat.clock()),
                        isHearing ? days.hearingWithin() : days.answerWithin())
                .map(Days::print)
                .orElse("");
    }

    @PostMapping(HREF)
    Flash start(Person person, @RequestParam MultiValueMap<String, String> form) {
        var number = Optional.ofNullable(form.getFirst("number")).orElse("");
        var certification = find(number);
        var concern = concern(Optional.ofNullable(form.getFirst("kind")).orElse(""));
        if (certification.isEmpty() || concern.isEmpty()) {
            return Flash.refused(HREF + "/new", "認定番号(台帳にあるもの)と、手続の種類を指定してください。");
        }
        var back = HREF + "/new?number=" + certification.get().number() + "&kind=" + concern.get();
        var outcome =
                seat.desk()
                        .act(
                                person,
                                Action.SUPERVISE,
                                Desk.Subject.of(certification.get().number(), Access.Target.NONE),
                                () ->
                                        open.open(
                                                seat.hand(person),
                                                certification.get(),
                                                new Opening(
                                                        concern.get(),
                                                        move(concern.get()),
                                                        Supervision.read(form, ""))));
        return switch (outcome) {
            case Outcome.Done<Proceeding>(var opened) ->
                    Flash.done(HREF + "/" + opened.id(), "手続を始め、事業者に知らせました。");
            case Outcome.Refused<Proceeding>(var obstacles) ->
                    Flash.refused(back, seat.wording().sentence(obstacles.getFirst()));
        };
    }

    private static Move move(Concern concern) {
        return switch (concern.family()) {
            case INCIDENT -> Move.FIND;
            case DEMAND -> Move.REQUEST;
            case REVOCATION -> Move.OPEN_HEARING;
        };
    }

    private static Optional<Concern> concern(String kind) {
        return List.of(Concern.values()).stream()
                .filter(each -> each.name().equals(kind))
                .findFirst();
    }

    private Optional<Certification> find(String typed) {
        try {
            return typed.length() > 40
                    ? Optional.empty()
                    : certifications.find(CertificationNumber.parse(typed));
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }
}
