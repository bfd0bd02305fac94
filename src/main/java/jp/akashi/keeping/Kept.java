package jp.akashi.keeping;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.akashi.application.Application;
import jp.akashi.decision.Returned;
import jp.akashi.evidence.Evidence;

/// The documents of a case and what is to become of them.
///
/// @param documents every file that was ever filed with it
/// @param period what the schedule says; nothing while the case is not over, or where it says
///   nothing
public record Kept(
        Application application,
        Standing standing,
        List<Evidence> documents,
        Optional<Schedule.Period> period,
        Done done) {
    /// What was done about them so far.
    public record Done(
            Optional<Handover> handover, Optional<Proposal> proposal, Optional<Returned> deleted) {}

    public enum State {
        /// 返却・消去できない
        BLOCKED,
        /// 返却待ち
        RETURN_DUE,
        /// 保管中: returned, and kept until a day
        KEPT,
        /// 消去できる
        DELETABLE,
        /// 消去の承認待ち
        PROPOSED,
        /// 消去済み
        DELETED
    }

    public Kept {
        documents = List.copyOf(documents);
    }

    public State stateOn(LocalDate today) {
        if (done.deleted().isPresent()) {
            return State.DELETED;
        }
        if (period.isEmpty()) {
            return State.BLOCKED;
        }
        if (done.handover().isEmpty()) {
            return State.RETURN_DUE;
        }
        if (!isDeletableOn(today)) {
            return State.KEPT;
        }
        return done.proposal().isPresent() ? State.PROPOSED : State.DELETABLE;
    }

    public boolean isDeletableOn(LocalDate today) {
        return findDeletableFrom().filter(from -> !today.isBefore(from)).isPresent();
    }

    /// The last day on which the return is in time.
    public Optional<LocalDate> findReturnBy() {
        return over().flatMap(since -> period.map(each -> each.returnBy(since)));
    }

    public Optional<LocalDate> findDeletableFrom() {
        return over().flatMap(since -> period.map(each -> each.deletableFrom(since)));
    }

    /// Since when the case is over.
    public Optional<LocalDate> over() {
        return standing instanceof Standing.Over(var _, var since)
                ? Optional.of(since)
                : Optional.empty();
    }
}
