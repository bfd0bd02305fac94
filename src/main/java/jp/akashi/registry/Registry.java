package jp.akashi.registry;

import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.CertificationNumber;

/// The public record: every publication of every certified service, in the order they were made.
public interface Registry {
    /// The present entry.
    Optional<Entry> find(CertificationNumber number);

    /// The present entries of these numbers, in the order asked for; unknown ones are left out.
    List<Entry> list(List<CertificationNumber> numbers);

    /// Publishes the next revision; an existing one is never changed.
    ///
    /// @throws IllegalStateException when the revision is published already
    void append(Entry entry);
}
