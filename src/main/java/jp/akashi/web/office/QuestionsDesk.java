package jp.akashi.web.office;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.desk.Desk;
import jp.akashi.examination.Hand;
import jp.akashi.item.Typed;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.QuestionId;
import jp.akashi.party.Person;
import jp.akashi.question.AnswerQuestion;
import jp.akashi.question.CloseQuestion;
import jp.akashi.question.Question;
import jp.akashi.question.Question.State;
import jp.akashi.question.Questions;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.NavLink;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.QuestionLines;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 問合せの窓口: the questions of people outside, and what the office publishes of them.
@Controller
public class QuestionsDesk {
    private static final String HREF = "/office/questions";
    private static final int MOST = 200;

    private final Desk desk;
    private final Questions questions;
    private final CloseQuestion close;
    private final QuestionLines lines;
    private final Wording wording;
    private final InstantSource clock;

    QuestionsDesk(
            Desk desk,
            Questions questions,
            CloseQuestion close,
            QuestionLines lines,
            Wording wording,
            InstantSource clock) {
        this.desk = desk;
        this.questions = questions;
        this.close = close;
        this.lines = lines;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping(HREF)
    Page list(Person person, @RequestParam(defaultValue = "") String shown) {
        desk.check(person, Action.SEE_QUESTIONS, Access.Target.NONE);
        var state =
                switch (shown) {
                    case "provider" -> State.WITH_PROVIDER;
                    case "closed" -> State.CLOSED;
                    default -> State.WITH_OFFICE;
                };
        var found = questions.listAt(state, MOST);
        return Page.of("office/questions", Actor.OFFICE, "問合せ")
                .with("tabs", tabs(state, found.size()))
                .with("lines", lines.lines(state == State.CLOSED ? found.reversed() : found));
    }

    private static List<NavLink> tabs(State state, int count) {
        return List.of(
                NavLink.tab("事務局の処理待ち", HREF, state == State.WITH_OFFICE, count),
                NavLink.tab(
                        "事業者の回答待ち", HREF + "?shown=provider", state == State.WITH_PROVIDER, count),
                NavLink.tab("終了", HREF + "?shown=closed", state == State.CLOSED, count));
    }

    @GetMapping(HREF + "/{id}")
    Page show(Person person, @PathVariable String id) {
        var question = find(person, id);
        return Page.of("office/question", Actor.OFFICE, "問合せ")
                .crumb("問合せ", HREF)
                .with("line", lines.line(question))
                .with("asker", question.asker());
    }

    @PostMapping(HREF + "/{id}/answer")
    Flash answer(
            Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "") String text) {
        return act(
                person,
                new Wish(id, version, Action.ANSWER_QUESTION, "回答を送りました。"),
                (hand, seen) ->
                        new AnswerQuestion(questions).answer(hand, seen, Typed.clean(text)));
    }

    @PostMapping(HREF + "/{id}/publish")
    Flash publish(Person person, @PathVariable String id, @RequestParam Map<String, String> typed) {
        var words =
                new CloseQuestion.Words(
                        Typed.clean(typed.getOrDefault("question", "")),
                        Typed.clean(typed.getOrDefault("answer", "")));
        return act(
                person,
                new Wish(id, version(typed), Action.CLOSE_QUESTION, "公表して終了しました。"),
                (hand, seen) -> close.publish(hand, seen, words));
    }

    private static long version(Map<String, String> typed) {
        var version = typed.getOrDefault("version", "");
        return version.matches("[0-9]{1,9}") ? Long.parseLong(version) : 0;
    }

    @PostMapping(HREF + "/{id}/keep")
    Flash keep(
            Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long version) {
        return act(
                person, new Wish(id, version, Action.CLOSE_QUESTION, "公表しないで終了しました。"), close::keep);
    }

    @PostMapping(HREF + "/{id}/dismiss")
    Flash dismiss(
            Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "") String reason) {
        return act(
                person,
                new Wish(id, version, Action.CLOSE_QUESTION, "取り次がないことにし、問い合わせた方に知らせました。"),
                (hand, seen) -> close.dismiss(hand, seen, Typed.clean(reason)));
    }

    /// Which question, as it was seen, what is done to it, and what is read afterwards.
    private record Wish(String id, long version, Action action, String done) {}

    private Flash act(
            Person person, Wish wish, BiFunction<Hand, Question, Outcome<Question>> work) {
        var found = find(person, wish.id());
        var seen = found.version() == wish.version() ? found : found.asSeen(wish.version());
        var here = HREF + "/" + found.id();
        return switch (desk.act(
                person,
                wish.action(),
                Desk.Subject.of(found.id(), Access.Target.NONE),
                () -> work.apply(Hand.of(person, clock.instant()), seen))) {
            case Outcome.Done<Question> _ -> Flash.done(here, wish.done());
            case Outcome.Refused<Question>(var obstacles) ->
                    Flash.refused(here, wording.sentence(obstacles.getFirst()));
        };
    }

    private Question find(Person person, String id) {
        desk.check(person, Action.SEE_QUESTIONS, Access.Target.NONE);
        return Optional.of(id)
                .filter(text -> text.matches("[0-9a-z]{26}"))
                .flatMap(text -> questions.find(new QuestionId(text)))
                .filter(question -> question.state() != State.UNCONFIRMED)
                .orElseThrow(Desktop::notFound);
    }
}
