package jp.akashi.web.office;

import java.time.InstantSource;
import java.util.function.Supplier;
import jp.akashi.access.Action;
import jp.akashi.committee.CloseMeeting;
import jp.akashi.committee.ConveneMeeting;
import jp.akashi.committee.KeepMinutes;
import jp.akashi.committee.Meeting;
import jp.akashi.committee.PlanMeeting;
import jp.akashi.desk.CaseFile;
import jp.akashi.examination.ExaminationRules;
import jp.akashi.examination.Hand;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The secretary's view of one meeting: its plan, its agenda with what is still open, who is there,
/// the minutes, and the steps from planning to closing.
@Controller
public class MeetingPage {
    private final MeetingDesk desk;
    private final MeetingView view;
    private final MeetingChoices choices;
    private final Acts acts;
    private final InstantSource clock;

    MeetingPage(
            MeetingDesk desk,
            MeetingView view,
            MeetingChoices choices,
            Acts acts,
            InstantSource clock) {
        this.desk = desk;
        this.view = view;
        this.choices = choices;
        this.acts = acts;
        this.clock = clock;
    }

    /// What can be done here.
    @Component
    record Acts(PlanMeeting plan, ConveneMeeting convene, KeepMinutes keep, CloseMeeting close) {}

    @GetMapping("/office/meetings/{id}")
    Page show(Person person, @PathVariable String id) {
        var meeting = desk.open(person, id);
        return Page.of("office/meeting", Actor.OFFICE, "第" + meeting.number() + "回")
                .crumb("認定審査委員会", "/office/meetings")
                .with("it", view.of(meeting, desk.agenda(meeting)))
                .with("choices", choices.of(meeting));
    }

    @PostMapping("/office/meetings/{id}/plan")
    Flash plan(
            Person person,
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam MultiValueMap<String, String> form) {
        var meeting = desk.open(person, id);
        var wish = MeetingForm.of(form).wish();
        return wish.isEmpty()
                ? Flash.refused(MeetingsPage.href(meeting), MeetingsPage.UNREAD)
                : act(
                        person,
                        new Step(Action.PLAN_MEETING, meeting, version, "予定を変更しました。"),
                        () -> acts.plan().change(meeting, wish.get()));
    }

    @PostMapping("/office/meetings/{id}/convene")
    Flash convene(Person person, @PathVariable String id, @RequestParam long version) {
        var meeting = desk.open(person, id);
        var cases =
                desk.agenda(meeting).stream()
                        .map(file ->
                                new ConveneMeeting.Case(file.application(), file.examination()))
                        .toList();
        return act(
                person,
                new Step(
                        Action.CONVENE_MEETING,
                        meeting,
                        version,
                        "会議を招集し、審議資料を固定しました。委員は、利害関係の申告の後に資料を読めます。"),
                () -> acts.convene().convene(hand(person), meeting, cases));
    }

    @PostMapping("/office/meetings/{id}/minutes")
    Flash keep(
            Person person,
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam MultiValueMap<String, String> form) {
        var meeting = desk.open(person, id);
        return act(
                person,
                new Step(Action.KEEP_MINUTES, meeting, version, "出欠と議事録を保存しました。"),
                () ->
                        acts.keep()
                                .keep(
                                        meeting,
                                        MinutesForm.of(meeting, view.drafts(meeting), form)));
    }

    @PostMapping("/office/meetings/{id}/close")
    Flash close(Person person, @PathVariable String id, @RequestParam long version) {
        var meeting = desk.open(person, id);
        var cases = desk.agenda(meeting).stream().map(CaseFile::examination).toList();
        return act(
                person,
                new Step(Action.CLOSE_MEETING, meeting, version, "閉会し、議事録を確定しました。案件は判定に進めます。"),
                () ->
                        acts.close()
                                .close(
                                        hand(person),
                                        view.drafted(meeting),
                                        cases,
                                        "第%d回認定審査委員会".formatted(meeting.number())));
    }

    private Hand hand(Person person) {
        return Hand.of(person, clock.instant());
    }

    /// A step of a meeting: the permission it takes, the meeting as it is and the version the
    /// person saw, and what they read afterwards.
    private record Step(Action action, Meeting meeting, long version, String done) {}

    private <T> Flash act(Person person, Step step, Supplier<Outcome<T>> work) {
        var meeting = step.meeting();
        var href = MeetingsPage.href(meeting);
        return desk.act(
                person,
                new MeetingDesk.Wish(step.action(), meeting.id().value(), href),
                () ->
                        meeting.version() == step.version()
                                ? work.get()
                                : Outcome.refused(Obstacle.of(ExaminationRules.NO_LOST_UPDATE)),
                _ -> Flash.done(href, step.done()));
    }
}
