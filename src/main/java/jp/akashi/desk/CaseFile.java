package jp.akashi.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.akashi.access.Access;
import jp.akashi.application.Application;
import jp.akashi.committee.Declarations;
import jp.akashi.committee.Meeting;
import jp.akashi.committee.Referral;
import jp.akashi.examination.Examination;
import jp.akashi.examination.Stage;
import jp.akashi.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/// One case as a whole: the application, its examination, who of the committee was asked about it,
/// and who of them has an interest.
public record CaseFile(Application application, Examination examination, Hearing hearing) {
    /// The committee's part in a case: the latest circulation, the meetings that hear or heard it,
    /// and what was declared about interests.
    public record Hearing(
            @Nullable Referral referral, List<Meeting> meetings, Declarations declarations) {
        public Hearing {
            meetings = List.copyOf(meetings);
        }
    }

    public @Nullable Referral referral() {
        return hearing.referral();
    }

    public Declarations declarations() {
        return hearing.declarations();
    }

    /// The meeting that is to hear the case, while it is with the committee.
    public Optional<Meeting> findMeeting() {
        return hearing.meetings().stream()
                .filter(meeting -> meeting.phase() == Meeting.Phase.CONVENED)
                .filter(_ -> examination.stage() == Stage.COMMITTEE)
                .findFirst();
    }

    /// The circulation the case waits for, when it does not wait for a meeting.
    public Optional<Referral> findCirculation() {
        return Optional.ofNullable(hearing.referral())
                .filter(_ -> examination.stage() == Stage.COMMITTEE && findMeeting().isEmpty());
    }

    /// The case as the table of permissions looks at it. Who has an interest is asked no more.
    public Access.Target target() {
        var asked = asked();
        asked.removeAll(declarations().recused());
        var cleared = new HashSet<>(asked);
        cleared.retainAll(declarations().cleared());
        return new Access.Target(application.provider(), examination.stage(), asked, cleared);
    }

    private Set<PersonId> asked() {
        var asked = new HashSet<PersonId>();
        hearing.meetings().forEach(meeting -> asked.addAll(meeting.plan().members()));
        Optional.ofNullable(hearing.referral())
                .ifPresent(referral -> asked.addAll(referral.members()));
        return asked;
    }

    public Desk.Subject subject() {
        return Desk.Subject.of(application.id(), target());
    }
}
