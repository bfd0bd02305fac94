package jp.akashi.committee;

import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.MeetingId;

/// The meetings, the opinions given in them, and the sealed minutes.
public interface Meetings {
    Optional<Meeting> find(MeetingId id);

    /// The latest first.
    List<Meeting> list();

    /// Those called with a case on the agenda, and those closed, the latest first.
    List<Meeting> listOf(ApplicationId application);

    /// The number the next meeting gets.
    int nextNumber();

    void add(Meeting meeting);

    /// Stores the next version, unless somebody else stored one since: then nothing changes.
    ///
    /// @return whether it was stored
    boolean replace(Meeting next);

    /// Adds an opinion; a later one of the same member on the same case takes its place, and both
    /// stay in the record.
    void add(MeetingId meeting, Opinion opinion);

    /// The opinions that stand, one a member and case.
    List<Opinion> opinions(MeetingId meeting);

    /// Keeps the minutes of a meeting as they are from now on.
    ///
    /// @throws IllegalStateException when the meeting has sealed minutes
    void seal(SealedMinutes minutes);

    Optional<SealedMinutes> findSealed(MeetingId meeting);
}
