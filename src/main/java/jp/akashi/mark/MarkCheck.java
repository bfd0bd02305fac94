package jp.akashi.mark;

import java.time.Instant;
import java.util.List;
import jp.akashi.kernel.MarkCheckId;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ShownPageId;
import org.jspecify.annotations.Nullable;

/// One look at a page that shows a mark (掲載ページの確認), and what was found.
///
/// @param marks how many marks of ours were seen
/// @param settled what the office made of it; null while nobody did
public record MarkCheck(
        MarkCheckId id,
        ShownPageId page,
        Instant at,
        Reached reached,
        int marks,
        List<Found> found,
        @Nullable Settled settled) {
    /// How far the look went.
    public enum Reached {
        /// The page was read.
        READ,
        /// The site's robots.txt asks not to be read.
        BARRED,
        /// The address does not lie on the public web.
        NOT_PUBLIC,
        /// There was no answer in time, or none that could be read.
        UNREACHED
    }

    /// A fault at one place of the page.
    ///
    /// @param source the picture's address; words of its own for one that stands in the page
    public record Found(MarkFault fault, String source) {}

    /// What the office made of what was found.
    public record Settled(PersonId by, Instant at, String note) {}

    public MarkCheck {
        found = List.copyOf(found);
    }

    /// Whether it is a task for the office.
    public boolean isOpen() {
        return !found.isEmpty() && settled == null;
    }

    /// Whether the page was read and shows the mark as the rules want it.
    public boolean isInOrder() {
        return reached == Reached.READ && marks > 0 && found.isEmpty();
    }
}
