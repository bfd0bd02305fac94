package jp.akashi.registry;

import java.time.Instant;
import java.util.List;
import jp.akashi.kernel.CertificationNumber;

/// The bulletins, in the order they were published. Places count from one without gaps.
public interface Bulletins {
    /// Those that stand on a service: of each source the latest, without what was taken down; by
    /// the day of what they tell, the earliest first.
    List<Bulletin> list(CertificationNumber number);

    /// Those that stood on a service at a moment, but for what was taken down since: that is told
    /// no more, of no day.
    List<Bulletin> listAsOf(CertificationNumber number, Instant moment);

    /// Those that stand on any service, the last published first, at most so many.
    List<Bulletin> latest(int most);

    /// The services something was published on after a place, at most so many bulletins on.
    List<Told> after(long place, int most);

    /// That something was published on a service.
    record Told(long place, CertificationNumber number) {}

    /// The place of the last one; zero when there was never one.
    long last();

    /// Publishes one more; an existing one is never changed.
    ///
    /// @throws IllegalStateException when this telling of its source is published already
    void append(Bulletin bulletin);
}
