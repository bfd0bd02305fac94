package jp.akashi.paper;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/// The house's typefaces, read once for the whole platform.
final class Typefaces {
    private static final Map<Face, Typeface> READ = readAll();

    private Typefaces() {}

    /// A stretch of text one face can print.
    record Run(Face face, String text) {}

    static Typeface of(Face face) {
        return Objects.requireNonNull(READ.get(face));
    }

    /// The text in stretches: the wanted face where it has the character, else the fallback.
    static List<Run> runs(Face wanted, String text) {
        var runs = new ArrayList<Run>();
        text.codePoints().forEach(code -> append(runs, faceFor(wanted, code), code));
        return runs;
    }

    /// The first character of the text that no face of the house can print.
    static OptionalInt findMissing(String text) {
        return text.codePoints()
                .filter(code -> !of(Face.MINCHO).has(code) && !of(Face.FALLBACK).has(code))
                .findFirst();
    }

    static double advance(Face wanted, int codePoint) {
        return of(faceFor(wanted, codePoint)).advance(codePoint);
    }

    static Face faceFor(Face wanted, int codePoint) {
        return of(wanted).has(codePoint) ? wanted : Face.FALLBACK;
    }

    private static void append(List<Run> runs, Face face, int code) {
        var character = Character.toString(code);
        if (!runs.isEmpty() && runs.getLast().face() == face) {
            runs.set(runs.size() - 1, new Run(face, runs.getLast().text() + character));
        } else {
            runs.add(new Run(face, character));
        }
    }

    private static Map<Face, Typeface> readAll() {
        var read = new EnumMap<Face, Typeface>(Face.class);
        for (var face : Face.values()) {
            read.put(face, Typeface.read(face));
        }
        return read;
    }
}
