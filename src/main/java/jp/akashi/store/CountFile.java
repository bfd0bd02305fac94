package jp.akashi.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import jp.akashi.directory.CountBook;

/// Counts of the register in a file, with a sum at its end. A file of another making counts as
/// none, and so does one that is damaged or cut off.
public final class CountFile implements CountBook {
    private static final String HEAD = "akashi counts 1";
    private static final int END = -1;
    private static final int LONGEST = 1 << 20;

    private final Path file;
    private final String madeBy;

    /// @param madeBy what the counts depend on beside the register
    public CountFile(Path file, String madeBy) {
        this.file = file;
        this.madeBy = madeBy;
    }

    @Override
    public Optional<Progress> read(Consumer<Line> lines) {
        var sum = new CRC32();
        try (var raw = new BufferedInputStream(Files.newInputStream(file));
                var in = new DataInputStream(new CheckedInputStream(raw, sum))) {
            if (!text(in).equals(HEAD) || !text(in).equals(madeBy)) {
                return Optional.empty();
            }
            var progress = new Progress(in.readLong(), text(in), Instant.parse(text(in)));
            for (int tally = in.readInt(); tally != END; tally = in.readInt()) {
                lines.accept(new Line(tally, texts(in), in.readInt()));
            }
            long expected = sum.getValue();
            return in.readLong() == expected ? Optional.of(progress) : Optional.empty();
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    @Override
    public void write(Progress progress, Lines lines) {
        var made = file.resolveSibling(file.getFileName() + ".new");
        try {
            var sum = new CRC32();
            try (var raw = new BufferedOutputStream(Files.newOutputStream(made));
                    var out = new DataOutputStream(new CheckedOutputStream(raw, sum))) {
                text(out, HEAD);
                text(out, madeBy);
                out.writeLong(progress.place());
                text(out, progress.mark());
                text(out, progress.asOf().toString());
                lines.tell(line -> write(out, line));
                out.writeInt(END);
                out.writeLong(sum.getValue());
            }
            Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, Line line) {
        try {
            out.writeInt(line.tally());
            out.writeInt(line.words().size());
            for (var word : line.words()) {
                text(out, word);
            }
            out.writeInt(line.count());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        var texts = new ArrayList<String>();
        for (int left = length(in); left > 0; left--) {
            texts.add(text(in));
        }
        return List.copyOf(texts);
    }

    private static String text(DataInputStream in) throws IOException {
        var bytes = new byte[length(in)];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static int length(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("no length: " + length);
        }
        return length;
    }
}
