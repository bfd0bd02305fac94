package jp.akashi.store.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.committee.Meeting;
import jp.akashi.committee.Meetings;
import jp.akashi.committee.Opinion;
import jp.akashi.committee.SealedMinutes;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.MeetingId;

/// Meetings in memory.
public final class MemoryMeetings implements Undoable, Meetings {
    private final Map<MeetingId, Meeting> meetings = new LinkedHashMap<>();
    private final List<Said> said = new ArrayList<>();
    private final Map<MeetingId, SealedMinutes> sealed = new LinkedHashMap<>();
    private int last;

    private record Said(MeetingId meeting, Opinion opinion) {}

    @Override
    public Optional<Meeting> find(MeetingId id) {
        return Optional.ofNullable(meetings.get(id));
    }

    @Override
    public List<Meeting> list() {
        return meetings.values().stream()
                .sorted(Comparator.comparing(Meeting::number).reversed())
                .toList();
    }

    @Override
    public List<Meeting> listOf(ApplicationId application) {
        return list().stream()
                .filter(meeting -> meeting.phase() != Meeting.Phase.PLANNED)
                .filter(meeting -> meeting.find(application).isPresent())
                .toList();
    }

    @Override
    public int nextNumber() {
        return ++last;
    }

    @Override
    public void add(Meeting meeting) {
        meetings.put(meeting.id(), meeting);
    }

    @Override
    public boolean replace(Meeting next) {
        var present = meetings.get(next.id());
        if (present == null || present.version() != next.version() - 1) {
            return false;
        }
        meetings.put(next.id(), next);
        return true;
    }

    @Override
    public void add(MeetingId meeting, Opinion opinion) {
        said.add(new Said(meeting, opinion));
    }

    @Override
    public List<Opinion> opinions(MeetingId meeting) {
        var latest = new ArrayList<Opinion>();
        for (var each : said) {
            if (each.meeting().equals(meeting)) {
                latest.removeIf(other ->
                        other.member().equals(each.opinion().member())
                                && other.application().equals(each.opinion().application()));
                latest.add(each.opinion());
            }
        }
        return List.copyOf(latest);
    }

    @Override
    public void seal(SealedMinutes minutes) {
        if (sealed.putIfAbsent(minutes.meeting(), minutes) != null) {
            throw new IllegalStateException("sealed already: " + minutes.meeting());
        }
    }

    @Override
    public Optional<SealedMinutes> findSealed(MeetingId meeting) {
        return Optional.ofNullable(sealed.get(meeting));
    }

    @Override
    public Runnable savePoint() {
        return Undoable.all(Undoable.copy(meetings), Undoable.copy(said), Undoable.copy(sealed));
    }
}
