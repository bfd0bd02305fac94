package jp.akashi.store.memory;

import jp.akashi.store.Stores;

/// What the committee keeps, in memory.
record MemoryRoom(
        MemoryInterests interests,
        MemoryProfiles profiles,
        MemoryMeetings meetings,
        MemoryPacks packs)
        implements Undoable {
    MemoryRoom() {
        this(new MemoryInterests(), new MemoryProfiles(), new MemoryMeetings(), new MemoryPacks());
    }

    Stores.Room stores() {
        return new Stores.Room(interests, profiles, meetings, packs);
    }

    @Override
    public Runnable savePoint() {
        return Undoable.all(
                interests.savePoint(),
                profiles.savePoint(),
                meetings.savePoint(),
                packs.savePoint());
    }
}
