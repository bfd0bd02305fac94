package jp.akashi.web.provider;

import java.time.InstantSource;
import java.util.Optional;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.desk.Desk;
import jp.akashi.examination.Hand;
import jp.akashi.item.Typed;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.QuestionId;
import jp.akashi.party.Person;
import jp.akashi.question.AnswerQuestion;
import jp.akashi.question.Question;
import jp.akashi.question.Questions;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.QuestionLines;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 問合せ: what people outside asked about the organisation's services, without who they are.
@Controller
public class AskedPage {
    private static final String HREF = "/provider/questions";

    private final Desk desk;
    private final Questions questions;
    private final Certifications certifications;
    private final QuestionLines lines;
    private final Wording wording;
    private final InstantSource clock;

    AskedPage(
            Desk desk,
            Questions questions,
            Certifications certifications,
            QuestionLines lines,
            Wording wording,
            InstantSource clock) {
        this.desk = desk;
        this.questions = questions;
        this.certifications = certifications;
        this.lines = lines;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping(HREF)
    Page list(Person person) {
        var provider = Own.providerOf(person);
        desk.check(person, Action.SEE_QUESTIONS, Access.Target.of(provider));
        var numbers = certifications.list(provider).stream().map(Certification::number).toList();
        var own =
                questions.list(numbers).stream()
                        .filter(question -> question.about().kind() == Question.Kind.ITEM)
                        .toList();
        return Page.of("provider/questions", Actor.PROVIDER, "問合せ").with("lines", lines.lines(own));
    }

    @GetMapping(HREF + "/{id}")
    Page show(Person person, @PathVariable String id) {
        return Page.of("provider/question", Actor.PROVIDER, "問合せへの回答")
                .crumb("問合せ", HREF)
                .with("line", lines.line(find(person, id, Action.SEE_QUESTIONS)));
    }

    @PostMapping(HREF + "/{id}")
    Flash answer(
            Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "") String text) {
        var found = find(person, id, Action.ANSWER_QUESTION);
        var seen = found.version() == version ? found : found.asSeen(version);
        var here = HREF + "/" + found.id();
        return switch (desk.act(
                person,
                Action.ANSWER_QUESTION,
                Desk.Subject.of(found.id(), target(found)),
                () ->
                        new AnswerQuestion(questions)
                                .answer(
                                        Hand.of(person, clock.instant()),
                                        seen,
                                        Typed.clean(text)))) {
            case Outcome.Done<Question> _ -> Flash.done(here, "回答しました。問い合わせた方にメールで知らせました。");
            case Outcome.Refused<Question>(var obstacles) ->
                    Flash.refused(here, wording.sentence(obstacles.getFirst()));
        };
    }

    private Question find(Person person, String id, Action action) {
        var found =
                Optional.of(id)
                        .filter(text -> text.matches("[0-9a-z]{26}"))
                        .flatMap(text -> questions.find(new QuestionId(text)))
                        .filter(question -> question.about().kind() == Question.Kind.ITEM)
                        .filter(question -> question.state() != Question.State.UNCONFIRMED)
                        .orElseThrow(Own::notThere);
        desk.check(person, action, target(found));
        return found;
    }

    private Access.Target target(Question question) {
        return Access.Target.of(lines.certification(question).orElseThrow().holder().provider());
    }
}
