package jp.akashi.web.office;

import java.util.List;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.consultation.Consultation;
import jp.akashi.consultation.Consultations;
import jp.akashi.desk.Desk;
import jp.akashi.examination.Turn;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.NavLink;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.TalkDesk;
import jp.akashi.web.kit.Talks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The consultations (相談) of all providers, those that wait for the office first.
@Controller
public class ConsultationsPage {
    private static final String HREF = "/office/consultations";
    private static final TalkDesk.Side SIDE = new TalkDesk.Side(HREF, Action.ANSWER_CONSULTATION);

    private final Consultations consultations;
    private final Talks talks;
    private final TalkDesk talkDesk;
    private final Desk desk;

    ConsultationsPage(Consultations consultations, Talks talks, TalkDesk talkDesk, Desk desk) {
        this.consultations = consultations;
        this.talks = talks;
        this.talkDesk = talkDesk;
        this.desk = desk;
    }

    @GetMapping(HREF)
    Page list(Person person, @RequestParam(defaultValue = "") String shown) {
        desk.check(person, Action.SEE_CONSULTATION, Access.Target.NONE);
        var turn =
                switch (shown) {
                    case "answered" -> Turn.PROVIDER;
                    case "closed" -> Turn.CLOSED;
                    default -> Turn.OFFICE;
                };
        var waiting = consultations.listWaitingFor(turn);
        return Page.of("office/consultations", Actor.OFFICE, "相談")
                .with("tabs", tabs(turn, waiting.size()))
                .with("waiting", turn == Turn.OFFICE)
                .with(
                        "lines",
                        talks.lines(turn == Turn.OFFICE ? waiting : waiting.reversed(), person));
    }

    private List<NavLink> tabs(Turn turn, int count) {
        return List.of(
                NavLink.tab("回答待ち", HREF, turn == Turn.OFFICE, count),
                NavLink.tab("回答済み", HREF + "?shown=answered", turn == Turn.PROVIDER, count),
                NavLink.tab("終了", HREF + "?shown=closed", turn == Turn.CLOSED, count));
    }

    @GetMapping(HREF + "/{id}")
    Page show(Person person, @PathVariable String id) {
        var talk = talkDesk.read(person, id);
        return Page.of("office/consultation", Actor.OFFICE, talk.line().title())
                .crumb("相談", HREF)
                .with("talk", talk);
    }

    @PostMapping(HREF + "/{id}")
    Flash answer(
            Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") long version) {
        return talkDesk.say(person, new TalkDesk.Wish(SIDE, id, version, "回答を送りました。"), text);
    }

    @PostMapping(HREF + "/{id}/close")
    Flash close(
            Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long version) {
        var wish = new TalkDesk.Wish(SIDE, id, version, "この相談を終了しました。");
        return talkDesk.turn(person, wish, Consultation.Kind.CLOSED);
    }

    @PostMapping(HREF + "/{id}/reopen")
    Flash reopen(
            Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long version) {
        var wish = new TalkDesk.Wish(SIDE, id, version, "この相談を再開しました。");
        return talkDesk.turn(person, wish, Consultation.Kind.REOPENED);
    }
}
