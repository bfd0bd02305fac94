package jp.akashi.web.provider;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import jp.akashi.access.Action;
import jp.akashi.desk.Desk;
import jp.akashi.examination.AnswerVisit;
import jp.akashi.examination.Hand;
import jp.akashi.examination.Visit;
import jp.akashi.examination.Visits;
import jp.akashi.item.Typed;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.VisitId;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Flash;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The provider's answer to a visit that was proposed (調査の受諾), on the page of its application.
@Controller
public class VisitAnswer {
    private static final int LONGEST = 1000;

    private final Own own;
    private final Visits visits;
    private final AnswerVisit answerVisit;
    private final Desk desk;
    private final Wording wording;
    private final InstantSource clock;

    VisitAnswer(
            Own own,
            Visits visits,
            AnswerVisit answerVisit,
            Desk desk,
            Wording wording,
            InstantSource clock) {
        this.own = own;
        this.visits = visits;
        this.answerVisit = answerVisit;
        this.desk = desk;
        this.wording = wording;
        this.clock = clock;
    }

    @PostMapping("/provider/applications/{id}/visits/{visit}")
    public Flash answer(
            Person person,
            @PathVariable String id,
            @PathVariable String visit,
            @RequestParam Map<String, String> form) {
        var file = own.filed(person, Action.SEE_APPLICATION, id);
        var here = "/provider/applications/" + file.application().id();
        var found =
                Optional.of(visit)
                        .filter(text -> text.matches("[0-9a-z]{26}"))
                        .flatMap(text -> visits.find(new VisitId(text)))
                        .filter(each -> each.application().equals(file.application().id()))
                        .orElseThrow(Own::notThere);
        var said = Typed.clean(form.getOrDefault("words:" + visit, ""));
        boolean accepted = form.getOrDefault("answer", "").equals("accept");
        if (!accepted && said.isEmpty() || said.length() > LONGEST) {
            return Flash.refused(
                    here + "#visits", "別の日時を希望するときは、希望の日時を" + LONGEST + "文字以内で書いてください。");
        }
        var seen =
                form.getOrDefault("version", "").equals("" + found.version())
                        ? found
                        : found.asSeen(-1);
        Outcome<Visit> outcome =
                desk.act(
                        person,
                        Action.ANSWER_VISIT,
                        file.subject(),
                        () ->
                                answerVisit.answer(
                                        Hand.of(person, clock.instant()), seen, accepted, said));
        return switch (outcome) {
            case Outcome.Done<Visit> _ ->
                    Flash.done(here, accepted ? "調査を受諾しました。" : "希望の日時を事務局に伝えました。");
            case Outcome.Refused<Visit>(var obstacles) ->
                    Flash.refused(here, wording.sentence(obstacles.getFirst()));
        };
    }
}
