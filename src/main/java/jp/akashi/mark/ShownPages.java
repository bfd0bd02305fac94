package jp.akashi.mark;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.MarkCheckId;
import jp.akashi.kernel.ShownPageId;

/// The pages on which marks are shown, and what was seen on them.
public interface ShownPages {
    /// One that is not taken off the list.
    Optional<ShownPage> find(ShownPageId id);

    /// Those of a certification, the first registered first.
    List<ShownPage> list(CertificationNumber number);

    void add(ShownPage page);

    /// Takes a page off the list; what was seen on it stays, and waits for nobody any more.
    void end(ShownPageId id, Instant at);

    Optional<MarkCheck> findCheck(MarkCheckId id);

    /// What was seen last.
    Optional<MarkCheck> findLast(ShownPageId id);

    /// Puts down what was seen; what was seen on the page before waits for nobody any more.
    void add(MarkCheck check);

    /// The checks that wait for the office, the longest waiting first.
    List<MarkCheck> listOpen(int most);

    /// The latest checks of all pages, the newest first.
    List<MarkCheck> listLatest(int most);

    /// Notes that a page is looked at from now on, unless that is too often; of several who ask at
    /// once each sees what the others began.
    Begun begin(ShownPage page, Instant at, Often often);

    /// How often looks may begin.
    ///
    /// @param pause between two at one page
    /// @param provider the most in an hour at pages of a provider, those off the list among them
    /// @param host the most in an hour at pages of a host, whoever registered them
    record Often(Duration pause, int provider, int host) {}

    /// Whether a look was begun.
    enum Begun {
        BEGUN,
        TOO_SOON,
        TOO_MANY
    }

    /// @return whether it was waiting
    boolean settle(MarkCheckId id, MarkCheck.Settled settled);

    /// Asks for a page to be looked at when there is time.
    void want(ShownPageId id, Instant at);

    /// Takes the page that is wanted longest, so that nobody else looks at it.
    Optional<ShownPage> takeWanted();
}
