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

    /// What ran out in the register with a day: the terms that were over, without those of the
    /// certifications that ended before; and of the certifications that went on, the dates until
    /// which answers are withheld. By that day, then by the sign of the number.
    ///
    /// @param after the last one seen
    /// @param until the last day to be told of
    List<RanOut> ranOut(Deadline after, LocalDate until, int most);

    /// A day on which something of a service ran out. A certification whose term is over withholds
    /// nothing any more, so that it is one thing.
    ///
    /// @param day the last day of the term, or until which an answer is withheld
    /// @param number as `CertificationNumber.slug` has it; empty for before all of that day
    record Deadline(LocalDate day, String number) {}

    /// @param entry as it stood in the register when the day was over
    record RanOut(LocalDate day, Entry entry) {
        public Deadline deadline() {
            return new Deadline(day, entry.number().slug());
        }
    }

    /// The place of the last publication; zero when nothing was ever published.
    long last();
}
