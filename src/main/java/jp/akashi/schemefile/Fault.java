package jp.akashi.schemefile;

import java.util.Comparator;

/// What is wrong in the schemes' data, and where. Files are named from the folder on, lines count
/// from one.
public record Fault(String file, int line, String message) implements Comparable<Fault> {
    private static final Comparator<Fault> ORDER =
            Comparator.comparing(Fault::file)
                    .thenComparing(Fault::line)
                    .thenComparing(Fault::message);

    @Override
    public int compareTo(Fault other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
