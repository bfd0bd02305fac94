package jp.akashi.registry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.CertificationNumber;

/// The public record: every publication of every certified service, in the order they were made.
public interface Registry {
    /// The present entry.
    Optional<Entry> find(CertificationNumber number);

    /// The present entries of these numbers, in the order asked for; unknown ones are left out.
    List<Entry> list(List<CertificationNumber> numbers);

    /// Every revision of the entry, the first one first; none when the number is not known.
    List<Entry> history(CertificationNumber number);

    /// What the register said of a service at a moment.
    default Optional<Entry> findAsOf(CertificationNumber number, Instant moment) {
        return history(number).stream()
                .filter(entry -> !entry.standing().publishedAt().isAfter(moment))
                .reduce((_, later) -> later);
    }

    /// The present entries of all services by the signs of their numbers, at most so many of those
    /// that follow `after`.
    ///
    /// @param after the last number seen, as `CertificationNumber.slug` has it; empty to begin
    List<Entry> present(String after, int most);

    /// How many services there are.
    int size();

    /// When the present entries were published, by the signs of their numbers, at most so many from
    /// the `offset`-th on.
    List<Stamp> stamps(int offset, int most);

    /// When a service was published last.
    record Stamp(CertificationNumber number, Instant publishedAt) {}

    /// Publishes the next revision; an existing one is never changed.
    ///
    /// @throws IllegalStateException when the revision is published already
    void append(Entry entry);
}
