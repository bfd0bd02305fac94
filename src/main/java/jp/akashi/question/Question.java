package jp.akashi.question;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.QuestionId;
import org.jspecify.annotations.Nullable;

/// A question of somebody outside (問合せ): what it is about, who asked, and all that came of it.
/// `version` counts changes, so that nobody acts on what they have not seen.
///
/// @param secret the end of the link by which who asked follows it
/// @param due by when it is to be answered; null until it is confirmed
public record Question(
        QuestionId id,
        String secret,
        About about,
        Asker asker,
        long version,
        @Nullable LocalDate due,
        List<Entry> entries) {
    /// What kind of question it is.
    public enum Kind {
        /// 開示項目についての問合せ, which the provider answers
        ITEM,
        /// 認定マークの不正な使用の連絡, which the office answers
        MISUSE
    }

    /// What it is about.
    ///
    /// @param item the item; null for the service as a whole
    /// @param place where the mark was seen; empty for other questions
    public record About(
            Kind kind, CertificationNumber number, @Nullable ItemId item, String place) {}

    /// Who asked; known to nobody but the office.
    ///
    /// @param english whether mails are written in English
    public record Asker(String name, String email, boolean english) {
        @Override
        public String toString() {
            return "somebody";
        }
    }

    /// What happened.
    public enum Step {
        ASKED,
        CONFIRMED,
        /// 回答
        ANSWERED,
        /// 公表して終了
        PUBLISHED,
        /// 公表しないで終了
        KEPT,
        /// 取り次がない
        DISMISSED
    }

    /// A step in the order of time; `by` is null for who asked.
    public record Entry(Step step, @Nullable PersonId by, Instant at, String text) {}

    /// Where it stands.
    public enum State {
        UNCONFIRMED,
        WITH_PROVIDER,
        WITH_OFFICE,
        CLOSED
    }

    public Question {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a question begins with what is asked");
        }
    }

    public State state() {
        return switch (entries.getLast().step()) {
            case ASKED -> State.UNCONFIRMED;
            case CONFIRMED -> about.kind() == Kind.ITEM ? State.WITH_PROVIDER : State.WITH_OFFICE;
            case ANSWERED -> State.WITH_OFFICE;
            case PUBLISHED, KEPT, DISMISSED -> State.CLOSED;
        };
    }

    /// What was asked.
    public String text() {
        return entries.getFirst().text();
    }

    public Instant askedAt() {
        return entries.getFirst().at();
    }

    /// The answer, if there is one.
    public Optional<Entry> answer() {
        return find(Step.ANSWERED);
    }

    public Optional<Entry> find(Step step) {
        return entries.stream().filter(entry -> entry.step() == step).findFirst();
    }

    /// Whether the link in the mail can still confirm it.
    public boolean isConfirmableAt(Instant now, Duration within) {
        return state() == State.UNCONFIRMED && now.isBefore(askedAt().plus(within));
    }

    /// Whether somebody is late with it.
    public boolean isOverdueOn(LocalDate today) {
        return due != null && answer().isEmpty() && state() != State.CLOSED && today.isAfter(due);
    }

    /// The question as somebody saw it who has not seen the latest: whatever is made of it is
    /// refused as overtaken.
    public Question asSeen(long earlier) {
        return new Question(id, secret, about, asker, earlier, due, entries);
    }

    Question with(Entry entry) {
        return due(due, entry);
    }

    Question due(@Nullable LocalDate by, Entry entry) {
        var next = new ArrayList<>(entries);
        next.add(entry);
        return new Question(id, secret, about, asker, version + 1, by, next);
    }

    @Override
    public String toString() {
        return "Question[%s, %s, %s, version %d]".formatted(id, about, state(), version);
    }
}
