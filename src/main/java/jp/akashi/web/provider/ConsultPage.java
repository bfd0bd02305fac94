package jp.akashi.web.provider;

import java.time.InstantSource;
import java.util.Map;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.consultation.Consultation;
import jp.akashi.consultation.Consultations;
import jp.akashi.consultation.OpenConsultation;
import jp.akashi.desk.Desk;
import jp.akashi.examination.Hand;
import jp.akashi.examination.Turn;
import jp.akashi.item.Typed;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.TalkDesk;
import jp.akashi.web.kit.Talks;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// 相談: what the organisation asked the office, before and during an application, and what came
/// back.
@Controller
public class ConsultPage {
    static final String HREF = "/provider/consultations";
    private static final TalkDesk.Side SIDE = new TalkDesk.Side(HREF, Action.ASK_OFFICE);

    private final Consultations consultations;
    private final OpenConsultation openConsultation;
    private final Talks talks;
    private final TalkDesk talkDesk;
    private final Desk desk;
    private final Works works;
    private final Wording wording;
    private final InstantSource clock;

    ConsultPage(
            Consultations consultations,
            OpenConsultation openConsultation,
            Talks talks,
            TalkDesk talkDesk,
            Desk desk,
            Works works,
            Wording wording,
            InstantSource clock) {
        this.consultations = consultations;
        this.openConsultation = openConsultation;
        this.talks = talks;
        this.talkDesk = talkDesk;
        this.desk = desk;
        this.works = works;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping(HREF)
    public Page list(Person person) {
        desk.check(person, Action.SEE_CONSULTATION, own(person));
        var all = consultations.list(Own.providerOf(person));
        return page("consultations", "相談")
                .with(
                        "open",
                        talks.lines(
                                all.stream().filter(each -> each.turn() != Turn.CLOSED).toList(),
                                person))
                .with(
                        "closed",
                        talks.lines(
                                all.stream().filter(each -> each.turn() == Turn.CLOSED).toList(),
                                person));
    }

    @GetMapping(HREF + "/new")
    public Page begin(
            Person person,
            @RequestParam(defaultValue = "") String work,
            @RequestParam(defaultValue = "") String item) {
        desk.check(person, Action.ASK_OFFICE, own(person));
        return form(person, Map.of("work", work, "item", item), "");
    }

    @PostMapping(HREF)
    public View open(Person person, @RequestParam Map<String, String> typed) {
        var question =
                new OpenConsultation.Question(
                        works.about(person, typed),
                        Typed.clean(typed.getOrDefault("title", "")),
                        Typed.clean(typed.getOrDefault("text", "")));
        var provider = Own.providerOf(person);
        Outcome<Consultation> outcome =
                desk.act(
                        person,
                        Action.ASK_OFFICE,
                        Desk.Subject.of("consultation", own(person)),
                        () ->
                                openConsultation.open(
                                        Hand.of(person, clock.instant()), provider, question));
        return switch (outcome) {
            case Outcome.Done<Consultation>(var opened) ->
                    Flash.done(HREF + "/" + opened.id(), "相談を送りました。事務局の回答をお待ちください。");
            case Outcome.Refused<Consultation>(var obstacles) ->
                    form(person, typed, wording.sentence(obstacles.getFirst()));
        };
    }

    @GetMapping(HREF + "/{id}")
    public Page show(Person person, @PathVariable String id) {
        var talk = talkDesk.read(person, id);
        return page("consultation", talk.line().title()).crumb("相談", HREF).with("talk", talk);
    }

    @PostMapping(HREF + "/{id}")
    public View say(
            Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") long version) {
        var wish = new TalkDesk.Wish(SIDE, id, version, "送りました。事務局の回答をお待ちください。");
        return talkDesk.say(person, wish, text);
    }

    @PostMapping(HREF + "/{id}/close")
    public View close(
            Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long version) {
        var wish = new TalkDesk.Wish(SIDE, id, version, "この相談を終了しました。続けて書くと、再開されます。");
        return talkDesk.turn(person, wish, Consultation.Kind.CLOSED);
    }

    private Page form(Person person, Map<String, String> typed, String error) {
        return page("consultationNew", "新しい相談")
                .crumb("相談", HREF)
                .with("works", works.choices(person))
                .with("about", talks.about(works.about(person, typed)))
                .with("typed", Map.copyOf(typed))
                .with("error", error);
    }

    private static Access.Target own(Person person) {
        return Access.Target.of(Own.providerOf(person));
    }

    private static Page page(String template, String title) {
        return Page.of("provider/" + template, Actor.PROVIDER, title);
    }
}
