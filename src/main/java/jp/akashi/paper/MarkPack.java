package jp.akashi.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.Outcome;
import jp.akashi.scheme.Scheme.MarkStyle;

/// The pack a provider gets of its mark (認定マーク一式): drawings and pictures in colour and in black and
/// white, the lines for a page with the designated link, and how the mark is to be used. Made twice
/// it is the same to the byte.
public final class MarkPack {
    /// How wide the pictures are.
    public static final List<Integer> WIDTHS = List.of(120, 240, 600, 1200);

    /// How wide a mark is on a page by the lines for it.
    public static final int SHOWN = 120;

    private static final String BLACK = "#000000";
    private static final long SAME_TIME = 315_532_800_000L;
    private static final Words WORDS = Words.of("mark");

    private MarkPack() {}

    /// In which colours.
    public enum Colouring {
        COLOUR,
        BLACK;

        String folder() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The mark that is packed.
    ///
    /// @param number as its scheme prints it
    /// @param slug in names of files
    /// @param link the designated address
    public record Subject(MarkStyle style, String number, String slug, String link) {
        MarkFace face(Colouring colouring) {
            return MarkFace.of(
                    colouring == Colouring.COLOUR ? style : new MarkStyle(style.label(), BLACK),
                    number);
        }

        String name(Colouring colouring, String rest) {
            return "mark-" + slug + "-" + colouring.folder() + rest;
        }
    }

    /// One file of the pack.
    public static Outcome<byte[]> svg(Subject subject, Colouring colouring) {
        return checked(subject)
                .map(_ ->
                        MarkSvg.write(subject.face(colouring), WORDS)
                                .getBytes(StandardCharsets.UTF_8));
    }

    /// One file of the pack.
    public static Outcome<byte[]> png(Subject subject, Colouring colouring, int width) {
        return checked(subject).map(_ -> MarkPng.write(subject.face(colouring), WORDS, width));
    }

    private static Outcome<String> checked(Subject subject) {
        return Printable.check("mark", subject.style().label() + subject.number());
    }

    /// The lines for a page: the mark with the designated link.
    public static String snippet(Subject subject) {
        return snippet(subject, subject.name(Colouring.COLOUR, ".svg"));
    }

    /// The same with the mark at an address of its own.
    public static String snippet(Subject subject, String picture) {
        return WORDS.get(
                "snippet",
                Markup.escaped(subject.link()),
                Markup.escaped(picture),
                SHOWN + "",
                SHOWN * MarkArt.HEIGHT / MarkArt.WIDTH + "",
                Markup.escaped(WORDS.get("alt", subject.number())));
    }

    /// All of it as a ZIP.
    ///
    /// @param rules how the mark is to be used, in words
    public static Outcome<byte[]> zip(Subject subject, String rules) {
        return checked(subject).map(_ -> zipped(files(subject, rules)));
    }

    private record PackedFile(String name, byte[] bytes) {}

    private static List<PackedFile> files(Subject subject, String rules) {
        var files = new ArrayList<PackedFile>();
        for (var colouring : Colouring.values()) {
            files.add(
                    new PackedFile(
                            subject.name(colouring, ".svg"), svg(subject, colouring).orThrow()));
            for (int width : WIDTHS) {
                files.add(
                        new PackedFile(
                                subject.name(colouring, "-" + width + ".png"),
                                png(subject, colouring, width).orThrow()));
            }
        }
        files.add(text("snippet.html", snippet(subject)));
        files.add(text("README.txt", rules));
        files.add(text("SHA256SUMS", sums(files)));
        return files;
    }

    private static String sums(List<PackedFile> files) {
        return files.stream()
                .map(file -> Digest.of(file.bytes()) + "  " + file.name() + "\n")
                .collect(Collectors.joining());
    }

    private static PackedFile text(String name, String words) {
        return new PackedFile(name, words.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zipped(List<PackedFile> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files) {
                var entry = new ZipEntry(file.name());
                entry.setTime(SAME_TIME);
                zip.putNextEntry(entry);
                zip.write(file.bytes());
                zip.closeEntry();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("a ZIP in memory", broken);
        }
        return bytes.toByteArray();
    }
}
