package jp.akashi.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Every publication of the register in the order they were made (公表の記録). Places count from one
/// without gaps, and what is seen is never followed by something of an earlier place.
public interface Publications {
    record Publication(long place, Entry entry) {
        /// What was published, in a few words by which the log of another register is told apart.
        public String mark() {
            var standing = entry.standing();
            return entry.number() + " " + standing.revision() + " " + standing.publishedAt();
        }
    }

    /// The publications after a place, at most so many.
    List<Publication> after(long place, int most);

    /// The place after which everything stands that was published at a moment or later.
    long before(Instant moment);

    /// The entries that stood in the register when the last day of their term was over, without the
    /// certifications that ended before; by that day, then by the sign of the number.
    ///
    /// @param after the last one seen
    /// @param until the last day to be told of
    List<Entry> expired(Expiry after, LocalDate until, int most);

    /// Which expiry was told last.
    ///
    /// @param day the last day of the term
    /// @param number as `CertificationNumber.slug` has it; empty for before all of that day
    record Expiry(LocalDate day, String number) {
        public static Expiry of(Entry entry) {
            return new Expiry(entry.standing().term().until(), entry.number().slug());
        }
    }

    /// The place of the last publication; zero when nothing was ever published.
    long last();
}
