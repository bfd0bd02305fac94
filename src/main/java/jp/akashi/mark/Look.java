package jp.akashi.mark;

import java.net.URI;
import java.util.List;
import jp.akashi.kernel.Digest;
import org.jspecify.annotations.Nullable;

/// What was seen of a page.
public sealed interface Look {
    /// The page was read.
    record Seen(List<Shown> shown) implements Look {
        public Seen {
            shown = List.copyOf(shown);
        }
    }

    /// It was not, and why.
    record Missed(MarkCheck.Reached why) implements Look {}

    /// A picture on the page.
    ///
    /// @param source its address; empty when it stands in the page itself
    /// @param words what is said of it: text in its place, title, name of its file
    /// @param link where a click on it leads
    /// @param restyled whether the page changes its colours or shows a part of it
    record Shown(String source, String words, @Nullable URI link, boolean restyled, Image image) {}

    /// What a picture is made of.
    sealed interface Image {
        /// Points of colour.
        record Points(Digest digest, Picture picture) implements Image {}

        /// Shapes (SVG).
        record Shapes(Digest digest, Drawing drawing) implements Image {}

        /// It was not read: too large, of a form that cannot be read, or not asked for.
        record Unread() implements Image {}
    }
}
