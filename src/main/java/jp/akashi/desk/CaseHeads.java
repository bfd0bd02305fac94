package jp.akashi.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import jp.akashi.examination.Stage;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/// The cases as lists name them, found without reading any application, however many there are.
public interface CaseHeads {
    /// The cases asked for, the longest waiting first, at most so many behind a place.
    List<CaseHead> list(Wanted wanted, @Nullable Place after, int most);

    List<CaseHead> list(Collection<ApplicationId> applications);

    /// How many cases stand at each stage, and how many of them are overdue, stalled, or in
    /// somebody's hand.
    Map<Stage, Count> count(Marks marks, PersonId hand);

    /// Which cases are wanted.
    ///
    /// @param stages those at one of these stages
    /// @param hand those that this person has in hand; everybody's when there is none
    /// @param lateness all, or only the overdue or the stalled
    /// @param words those whose number, service or provider has these words
    record Wanted(
            Collection<Stage> stages, @Nullable PersonId hand, Lateness lateness, String words) {}

    /// What is late, and by which marks.
    record Lateness(Late late, Marks marks) {}

    /// Which of the late ones.
    enum Late {
        ALL,
        /// 期限超過: the day by which the provider has to act has passed
        OVERDUE,
        /// 滞留: the office's turn for longer than it should be
        STALLED
    }

    /// Overdue is what was due before this day; stalled what the office has had since before this
    /// moment.
    record Marks(LocalDate today, Instant stalledSince) {}

    /// The place of a case in the list, to go on behind it.
    record Place(Instant since, ApplicationId application) {
        public static Place of(CaseHead head) {
            return new Place(head.standing().since(), head.application());
        }
    }

    /// Numbers of cases.
    record Count(int all, int overdue, int stalled, int mine) {
        public static final Count NONE = new Count(0, 0, 0, 0);

        public Count plus(Count other) {
            return new Count(
                    all + other.all,
                    overdue + other.overdue,
                    stalled + other.stalled,
                    mine + other.mine);
        }
    }
}
