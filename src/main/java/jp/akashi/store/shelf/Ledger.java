package jp.akashi.store.shelf;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes down which piece of which service lies where, line by line, and up to which publication
/// all is done. What stands behind the last such line does not count.
final class Ledger implements Closeable {
    private static final String DONE = "=";

    private final Writer lines;

    /// What a ledger says.
    ///
    /// @param members by the sign of the service, one for each file
    /// @param bytes how many of the ledger count
    record State(long place, NavigableMap<String, List<Member>> members, long bytes) {
        static State empty() {
            return new State(0, new TreeMap<>(), 0);
        }
    }

    Ledger(Path file, State state) throws IOException {
        try (var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.truncate(state.bytes());
        }
        lines = Files.newBufferedWriter(file, StandardOpenOption.APPEND);
    }

    void put(String service, List<Member> members) throws IOException {
        lines.write(
                service
                        + "\t"
                        + members.stream().map(Member::print).collect(Collectors.joining("\t"))
                        + "\n");
    }

    void done(long place) throws IOException {
        lines.write(DONE + "\t" + place + "\n");
        lines.flush();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    static State read(Path file, int files) throws IOException {
        if (!Files.exists(file)) {
            return State.empty();
        }
        var members = new TreeMap<String, List<Member>>();
        var pending = new TreeMap<String, List<Member>>();
        long place = 0;
        long bytes = 0;
        long read = 0;
        try (var lines = Files.newBufferedReader(file)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                read += line.getBytes(StandardCharsets.UTF_8).length + 1;
                var cells = line.split("\t", -1);
                if (cells[0].equals(DONE)) {
                    members.putAll(pending);
                    pending.clear();
                    place = Long.parseLong(cells[1]);
                    bytes = read;
                } else if (cells.length == files + 1) {
                    pending.put(cells[0], members(cells));
                }
            }
        } catch (RuntimeException damaged) {
            return State.empty();
        }
        return new State(place, members, bytes);
    }

    private static List<Member> members(String[] cells) {
        return Stream.of(cells).skip(1).map(Member::read).toList();
    }
}
