package jp.akashi.consultation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.examination.Hand;
import jp.akashi.examination.Turn;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.ConsultationId;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/// A consultation (相談): one subject, and what was said about it. `version` counts changes, so that
/// nobody answers over an answer they have not seen.
///
/// @param read until when each person has read it
public record Consultation(
        ConsultationId id,
        ProviderId provider,
        About about,
        String title,
        long version,
        List<Entry> entries,
        Map<PersonId, Instant> read) {
    /// What it is about: nothing in particular, an application or its draft (which go by the same
    /// id), and an item of it.
    public record About(@Nullable ApplicationId work, @Nullable ItemId item) {
        public static final About NOTHING = new About(null, null);
    }

    /// What an entry is.
    public enum Kind {
        SAID,
        CLOSED,
        REOPENED
    }

    /// An entry in the order of time; only what was said has a text.
    public record Entry(Kind kind, Turn party, PersonId by, Instant at, String text) {
        static Entry of(Kind kind, Hand hand, String text) {
            return new Entry(kind, hand.party(), hand.person(), hand.at(), text);
        }
    }

    public Consultation {
        entries = List.copyOf(entries);
        read = Collections.unmodifiableMap(new LinkedHashMap<>(read));
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a consultation begins with a question");
        }
    }

    public boolean isClosed() {
        return entries.stream()
                .filter(entry -> entry.kind() != Kind.SAID)
                .reduce((_, later) -> later)
                .filter(entry -> entry.kind() == Kind.CLOSED)
                .isPresent();
    }

    /// Whose answer is awaited.
    public Turn turn() {
        if (isClosed()) {
            return Turn.CLOSED;
        }
        return lastSaid().party() == Turn.OFFICE ? Turn.PROVIDER : Turn.OFFICE;
    }

    public Entry lastSaid() {
        return entries.stream()
                .filter(entry -> entry.kind() == Kind.SAID)
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    /// Whether somebody else wrote something the person has not read.
    public boolean isUnreadBy(PersonId person) {
        var until = Optional.ofNullable(read.get(person));
        return entries.stream()
                .filter(entry -> entry.kind() == Kind.SAID && !entry.by().equals(person))
                .anyMatch(entry -> until.isEmpty() || entry.at().isAfter(until.get()));
    }

    /// The consultation as somebody saw it who has not seen the latest: whatever is made of it is
    /// refused as overtaken.
    public Consultation asSeen(long earlier) {
        return new Consultation(id, provider, about, title, earlier, entries, read);
    }

    Consultation with(Entry... more) {
        var next = new ArrayList<>(entries);
        next.addAll(List.of(more));
        return new Consultation(id, provider, about, title, version + 1, next, read);
    }

    Consultation readBy(PersonId person, Instant at) {
        var next = new LinkedHashMap<>(read);
        next.put(person, at);
        return new Consultation(id, provider, about, title, version, entries, next);
    }
}
