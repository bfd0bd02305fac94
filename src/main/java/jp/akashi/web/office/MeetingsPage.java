package jp.akashi.web.office;

import java.util.List;
import java.util.function.Function;
import jp.akashi.access.Action;
import jp.akashi.committee.Meeting;
import jp.akashi.committee.Meetings;
import jp.akashi.committee.PlanMeeting;
import jp.akashi.kernel.PersonId;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.Tone;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The meetings of the committee as the office keeps them, and planning the next.
@Controller
public class MeetingsPage {
    static final String UNREAD = "開催日(例: 2026年12月1日)、開始時刻(例: 13:30)、委員長を確かめてください。";
    private final Desktop desktop;
    private final Meetings meetings;
    private final MeetingDesk desk;
    private final MeetingChoices choices;
    private final PlanMeeting planMeeting;
    private final Wording wording;

    MeetingsPage(
            Desktop desktop,
            Meetings meetings,
            MeetingDesk desk,
            MeetingChoices choices,
            PlanMeeting planMeeting,
            Wording wording) {
        this.desktop = desktop;
        this.meetings = meetings;
        this.desk = desk;
        this.choices = choices;
        this.planMeeting = planMeeting;
        this.wording = wording;
    }

    /// A meeting as the list shows it.
    public record Line(String href, String title, String when, String cases, State state) {}

    /// The state of a meeting in words.
    public record State(String word, Tone tone) {}

    @GetMapping("/office/meetings")
    Page show(Person person) {
        desktop.check(person, Action.SEE_MEETINGS);
        return Page.of("office/meetings", Actor.OFFICE, "認定審査委員会")
                .with("meetings", meetings.list().stream().map(this::line).toList())
                .with("choices", choices.anew());
    }

    @PostMapping("/office/meetings")
    Flash plan(Person person, @RequestParam MultiValueMap<String, String> form) {
        var wish = MeetingForm.of(form).wish();
        return wish.isEmpty()
                ? Flash.refused("/office/meetings", UNREAD)
                : desk.act(
                        person,
                        new MeetingDesk.Wish(Action.PLAN_MEETING, "meetings", "/office/meetings"),
                        () -> planMeeting.plan(wish.get()),
                        meeting -> Flash.done(href(meeting), "会議を準備中として登録しました。内容を確かめて招集してください。"));
    }

    static String href(Meeting meeting) {
        return "/office/meetings/" + meeting.id();
    }

    private Line line(Meeting meeting) {
        return new Line(
                href(meeting),
                "第" + meeting.number() + "回",
                Days.print(meeting.plan().on()) + " " + meeting.plan().from(),
                meeting.proceedings().agenda().size() + "件",
                state(meeting, wording));
    }

    static State state(Meeting meeting, Wording wording) {
        return new State(
                wording.term(meeting.phase()),
                switch (meeting.phase()) {
                    case PLANNED -> Tone.WARN;
                    case CONVENED -> Tone.INFO;
                    case CLOSED -> Tone.SUCCESS;
                });
    }

    static List<String> members(Meeting meeting, Function<PersonId, String> name) {
        return meeting.plan().members().stream()
                .map(member ->
                        name.apply(member) + (member.equals(meeting.plan().chair()) ? "(委員長)" : ""))
                .toList();
    }
}
