package jp.akashi.web.open.guide;

import java.util.List;
import jp.akashi.guide.Point;
import jp.akashi.web.kit.NavLink;

/// A point of care on its page: the words, and the ways into the register.
public record PointView(
        String id,
        String title,
        String text,
        List<NavLink> items,
        List<NavLink> finds,
        List<NavLink> see) {
    static PointView of(Point point, Ways ways) {
        return new PointView(
                point.id(),
                ways.say().of(point.title()),
                ways.say().of(point.text()),
                ways.items(point.items()),
                ways.finds(point.finds()),
                ways.see(point.see()));
    }
}
