package jp.akashi.guide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.akashi.kernel.Label;
import org.jspecify.annotations.Nullable;

/// A guideline of the library (ガイドライン・指針): what it is called, for whom it is, and when it came out.
///
/// @param number its place in the library
/// @param isEnglishOfficial whether the English title is the issuer's own
/// @param published and each of `revised`: a year, a month or a day, as exactly as it is known
public record Guideline(
        String id,
        int number,
        Label title,
        boolean isEnglishOfficial,
        Subject subject,
        Dates dates,
        Label summary,
        Remarks remarks) {
    /// What it is about, for whom, and by whom.
    public record Subject(Tag collection, Tag sector, List<Tag> audiences, List<Tag> issuers) {
        public Subject {
            audiences = List.copyOf(audiences);
            issuers = List.copyOf(issuers);
        }
    }

    public record Dates(String published, List<String> revised) {
        public Dates {
            revised = List.copyOf(revised);
        }

        /// The years in which it came out or was revised.
        public List<Integer> years() {
            return Stream.concat(Stream.of(published), revised.stream())
                    .map(date -> Integer.valueOf(date.substring(0, 4)))
                    .distinct()
                    .toList();
        }
    }

    /// Where it can be read, and what is not certain of it.
    public record Remarks(@Nullable String address, @Nullable Label note) {
        public Optional<String> findAddress() {
            return Optional.ofNullable(address);
        }

        public Optional<Label> findNote() {
            return Optional.ofNullable(note);
        }
    }
}
