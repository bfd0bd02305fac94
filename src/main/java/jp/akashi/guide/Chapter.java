package jp.akashi.guide;

import java.util.List;
import jp.akashi.kernel.Label;

/// A chapter of the guide for users: the life cycle of use, the kinds of information, the awareness
/// gaps, data abroad.
///
/// @param basis what of it comes from the guide of 2011, and what is the register's own
public record Chapter(
        String id, Label title, Label lead, Label basis, List<Part> parts, Label closing) {
    /// A phase, a kind of information, a gap.
    ///
    /// @param kicker the word above its name, such as the number of the phase
    public record Part(String id, Label kicker, Label name, Label text, List<Point> points) {
        public Part {
            points = List.copyOf(points);
        }

        /// The point of this name.
        ///
        /// @throws IllegalArgumentException when the part has none
        public Point get(String point) {
            return points.stream()
                    .filter(one -> one.id().equals(point))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(id + " has no " + point));
        }
    }

    public Chapter {
        parts = List.copyOf(parts);
    }
}
