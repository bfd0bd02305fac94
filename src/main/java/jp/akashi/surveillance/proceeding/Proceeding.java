package jp.akashi.surveillance.proceeding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.akashi.certification.Certification;
import jp.akashi.examination.Hand;
import jp.akashi.examination.Turn;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProceedingId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.SchemeId;
import org.jspecify.annotations.Nullable;

/// A proceeding on a certified service (緊急事態の通知・報告, 調査, 改善要請, 取消し): what was done in it, in the
/// order of time. `version` counts changes, so that nobody acts over what they have not seen.
public record Proceeding(
        ProceedingId id,
        About about,
        Concern concern,
        Standing standing,
        long version,
        List<Entry> entries) {
    /// The service it is about, by the names it had when the proceeding began.
    public record About(
            CertificationNumber number,
            ApplicationId application,
            SchemeId scheme,
            Certification.Holder holder) {
        static About of(Certification certification) {
            return new About(
                    certification.number(),
                    certification.application(),
                    certification.edition().scheme(),
                    certification.holder());
        }
    }

    /// Where it stands, and by when the provider has to act.
    ///
    /// @param due the next day; none where it is not the provider's turn
    /// @param last the day of the final report; none but in an emergency that is reported on
    public record Standing(
            ProceedingPhase phase, @Nullable LocalDate due, @Nullable LocalDate last) {
        public Optional<LocalDate> findDue() {
            return Optional.ofNullable(due);
        }

        public Optional<LocalDate> findLast() {
            return Optional.ofNullable(last);
        }
    }

    /// Something that was done, by whom, and in which words.
    public record Entry(Move move, Hand hand, Said said) {}

    /// What is said with it.
    ///
    /// @param day the due day, or that of effect, where one is named
    /// @param grounds of a revocation
    /// @param of the place of the entry that is shown or hidden; -1 otherwise
    public record Said(
            Map<ReportPart, String> words,
            @Nullable LocalDate day,
            List<RevocationGround> grounds,
            int of) {
        private static final int NONE = -1;

        public Said {
            var kept = new EnumMap<ReportPart, String>(ReportPart.class);
            words.forEach((part, text) -> {
                if (!text.isBlank()) {
                    kept.put(part, text.strip());
                }
            });
            words = Collections.unmodifiableMap(kept);
            grounds = List.copyOf(grounds);
        }

        public static Said of(Map<ReportPart, String> words) {
            return new Said(words, null, List.of(), NONE);
        }

        public Said by(LocalDate day) {
            return new Said(words, day, grounds, of);
        }

        public Said on(List<RevocationGround> named) {
            return new Said(words, day, named, of);
        }

        public Said about(int entry) {
            return new Said(words, day, grounds, entry);
        }

        public String text(ReportPart part) {
            return words.getOrDefault(part, "");
        }
    }

    public Proceeding {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a proceeding begins with something");
        }
    }

    public CertificationNumber number() {
        return about.number();
    }

    public ProviderId provider() {
        return about.holder().provider();
    }

    public ProceedingPhase phase() {
        return standing.phase();
    }

    public Turn turn() {
        return phase().turn();
    }

    public Entry first() {
        return entries.getFirst();
    }

    /// The last thing done in it that is more than showing or hiding another.
    public Entry last() {
        return entries.reversed().stream()
                .filter(entry -> !entry.move().isShowing())
                .findFirst()
                .orElseThrow();
    }

    /// The latest entry of a kind.
    public Optional<Entry> findLatest(Move move) {
        return entries.reversed().stream().filter(entry -> entry.move() == move).findFirst();
    }

    /// What is shown of an entry to everybody; nothing where that was not decided, or decided
    /// against.
    public Optional<Entry> findShown(int entry) {
        return findShowing(entry).filter(decided -> decided.move() == Move.SHOW);
    }

    /// What was decided last about showing an entry.
    public Optional<Entry> findShowing(int entry) {
        return entries.reversed().stream()
                .filter(each -> each.move().isShowing() && each.said().of() == entry)
                .findFirst();
    }

    /// The places of the entries of which it is open whether everybody sees them.
    public List<Integer> undecided() {
        return IntStream.range(0, entries.size())
                .filter(at -> !entries.get(at).move().isShowing())
                .filter(at -> findShowing(at).isEmpty())
                .boxed()
                .toList();
    }

    /// Whether a person examined it, and so does not decide.
    public boolean wasExaminedBy(PersonId person) {
        return entries.stream()
                .anyMatch(entry -> entry.move().examines() && entry.hand().person().equals(person));
    }

    /// The proceeding as somebody saw it who has not seen the latest: whatever is made of it is
    /// refused as overtaken.
    public Proceeding asSeen(long earlier) {
        return new Proceeding(id, about, concern, standing, earlier, entries);
    }

    Proceeding with(Entry entry, Standing next) {
        var more = new ArrayList<>(entries);
        more.add(entry);
        return new Proceeding(id, about, concern, next, version + 1, more);
    }
}
