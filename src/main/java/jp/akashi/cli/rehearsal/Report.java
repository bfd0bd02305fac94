package jp.akashi.cli.rehearsal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/// What a rehearsal tells while it goes on: a line a station, or in a rehearsal of several schemes
/// a line a turn.
final class Report {
    private static final long NANOS = 1_000_000;
    private static final int WIDTH = 110;
    private static final String INDENT = "             ";

    private final PrintWriter out;
    private final long start = System.nanoTime();
    private final List<Turn> turns = new ArrayList<>();
    private long begun;
    private int stations;

    /// What somebody did before it was somebody else's turn.
    private record Turn(String actor, List<String> told) {}

    Report(PrintWriter out) {
        this.out = out;
    }

    static long millisSince(long nanos) {
        return (System.nanoTime() - nanos) / NANOS;
    }

    void each(Station station, long millis) {
        stations++;
        out.println(
                "%2d  %-9s  %-60s %,8d ms"
                        .formatted(stations, station.actor(), station.what(), millis));
        out.flush();
    }

    void failure(Station station, String expected, String found) {
        flushTurns();
        out.println("%2d  %-9s  %s".formatted(stations + 1, station.actor(), station.what()));
        out.println("    expected: " + expected);
        out.println("    found:    " + found);
        out.flush();
    }

    void begin(Leg leg) {
        begun = System.nanoTime();
        out.println(leg.title());
        out.flush();
    }

    void gather(Station station, long millis) {
        stations++;
        if (turns.isEmpty() || !turns.getLast().actor().equals(station.actor())) {
            flushTurns();
            turns.add(new Turn(station.actor(), new ArrayList<>()));
        }
        turns.getLast().told().add("%s %,d".formatted(station.what(), millis));
    }

    void end(Leg leg) {
        flushTurns();
        out.println(
                "  %-9s  %d stations in %,d ms"
                        .formatted("", leg.stations().size(), millisSince(begun)));
        out.flush();
    }

    private void flushTurns() {
        for (var turn : turns) {
            var line = new StringBuilder("  %-9s  ".formatted(turn.actor()));
            for (var told : turn.told()) {
                if (line.length() > INDENT.length() && line.length() + told.length() > WIDTH) {
                    out.println(line);
                    line = new StringBuilder(INDENT);
                }
                line.append(line.length() > INDENT.length() ? " · " : "").append(told);
            }
            out.println(line);
        }
        turns.clear();
        out.flush();
    }

    void sum() {
        out.println("%d stations in %,d ms".formatted(stations, millisSince(start)));
    }

    void number(String number) {
        out.println("Certification number: " + number);
    }

    void numbers(List<Tour.Certified> all) {
        out.println("Certification numbers:");
        for (var one : all) {
            out.println("  %-20s  %s  %s".formatted(one.scheme(), one.number(), one.service()));
        }
    }
}
