package jp.akashi.web.committee;

import java.util.List;
import java.util.Optional;
import jp.akashi.committee.Meeting;
import jp.akashi.committee.Meetings;
import jp.akashi.committee.Opinion;
import jp.akashi.committee.Packs;
import jp.akashi.desk.CaseFile;
import jp.akashi.examination.Event;
import jp.akashi.examination.Examination;
import jp.akashi.paper.letter.Letter;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Choice;
import jp.akashi.web.kit.Moments;
import jp.akashi.web.kit.PackLetters;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// A case as the committee hears it, in a meeting or by circulation (持ち回り): the frozen pack,
/// whether the case has gone on since, and the member's opinion.
@Component
class MeetingCase {
    private final Meetings meetings;
    private final Packs packs;
    private final PackLetters letters;
    private final Wording wording;

    MeetingCase(Meetings meetings, Packs packs, PackLetters letters, Wording wording) {
        this.meetings = meetings;
        this.packs = packs;
        this.letters = letters;
        this.wording = wording;
    }

    /// The meeting that hears the case now, or heard it last, when the member is invited and was
    /// not asked by circulation after it.
    Optional<Meeting> find(Person person, CaseFile file) {
        return file.findMeeting()
                .or(() ->
                        file.referral() != null && file.referral().members().contains(person.id())
                                ? Optional.empty()
                                : file.hearing().meetings().stream().findFirst())
                .filter(meeting -> meeting.plan().members().contains(person.id()));
    }

    /// What the member may read of the case: the pack of the meeting, or of the circulation;
    /// nothing for a circulation from before packs were frozen.
    Optional<Letter> findLetter(Person person, CaseFile file) {
        return find(person, file)
                .map(meeting -> letter(file, pack(file, meeting)))
                .or(() -> findCirculated(file).map(frozen -> letter(file, frozen)));
    }

    Page page(Person person, CaseFile file, Meeting meeting, List<Choice> views) {
        var given =
                meetings.opinions(meeting.id()).stream()
                        .filter(said -> said.application().equals(file.application().id()))
                        .filter(said -> said.member().equals(person.id()))
                        .findFirst();
        return page(file, pack(file, meeting), given, views)
                .with("hearing", "第" + meeting.number() + "回認定審査委員会")
                .with("open", file.findMeeting().isPresent())
                .with("again", true);
    }

    /// A case that goes round: one opinion, which is not changed.
    Optional<Page> findPage(CaseFile file, Optional<Opinion> given, List<Choice> views) {
        return findCirculated(file)
                .map(frozen ->
                        page(file, frozen, given, views)
                                .with("hearing", "持ち回り")
                                .with("open", file.findCirculation().isPresent() && given.isEmpty())
                                .with("again", false));
    }

    private Page page(
            CaseFile file, Packs.Frozen frozen, Optional<Opinion> given, List<Choice> views) {
        return Page.of("committee/pack", Actor.COMMITTEE, file.application().serviceName())
                .crumb("担当案件", "/committee")
                .with("id", file.application().id().value())
                .with("letter", letter(file, frozen))
                .with("gone", gone(file.examination(), frozen))
                .with("views", views)
                .with("given", given.map(Opinion::view).map(Enum::name).orElse(""))
                .with("said", given.map(Opinion::view).map(wording::term).orElse(""))
                .with("reasons", given.map(Opinion::reasons).orElse(""));
    }

    private Letter letter(CaseFile file, Packs.Frozen frozen) {
        return letters.of(frozen, file.application().number().toString());
    }

    private Packs.Frozen pack(CaseFile file, Meeting meeting) {
        var id = file.application().id();
        int number = meeting.find(id).map(Meeting.Heard::pack).orElse(0);
        return packs.find(id, number).orElseThrow();
    }

    private Optional<Packs.Frozen> findCirculated(CaseFile file) {
        return Optional.ofNullable(file.referral())
                .flatMap(referral -> packs.find(referral.application(), referral.pack()));
    }

    /// What the case did after its pack was frozen; empty when it stands where it stood.
    private static String gone(Examination examination, Packs.Frozen frozen) {
        return examination.taken().stream()
                .filter(step -> step.at().isAfter(frozen.pack().frozenAt()))
                .filter(step -> step.event() == Event.REOPEN)
                .findFirst()
                .map(step -> Moments.print(step.at()) + "に、案件は書類審査に戻されました。この資料は、その前に固定されたものです。")
                .orElse("");
    }
}
