package jp.akashi.cli.rehearsal;

import java.util.List;

/// A part of a rehearsal that is told of together: the road of one scheme, or what comes before and
/// after.
record Leg(String title, List<Station> stations) {
    Leg {
        stations = List.copyOf(stations);
    }
}
