package jp.akashi.mark;

import java.util.List;
import java.util.Locale;

/// A drawing of filled shapes (SVG), as far as a mark is told by it.
///
/// @param window the part of the plane that is shown
/// @param title what it calls itself
public record Drawing(String window, String title, List<Shape> shapes) {
    /// A filled shape by its outline.
    public record Shape(String fill, String outline) {
        public Shape {
            fill = fill.strip().toLowerCase(Locale.ROOT);
            outline = outline.strip().replaceAll("[\\s,]+", " ");
        }
    }

    public Drawing {
        shapes = List.copyOf(shapes);
        window = window.strip().replaceAll("[\\s,]+", " ");
    }

    List<String> outlines() {
        return shapes.stream().map(Shape::outline).toList();
    }
}
