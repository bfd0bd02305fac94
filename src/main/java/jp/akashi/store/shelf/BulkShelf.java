package jp.akashi.store.shelf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import jp.akashi.export.BulkFile;
import jp.akashi.export.Heading;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Publications;
import jp.akashi.registry.Registry;

/// The files with the whole register (一括データ) on disk. Each service is a packed piece of its own, so
/// that a publication makes the pieces of its service anew and touches no other.
public final class BulkShelf implements AutoCloseable {
    private static final int AT_ONCE = 200;
    private static final String MADE_BY = "made-by";

    private final List<BulkFile> files;
    private final Register register;
    private final List<Pack> packs = new ArrayList<>();
    private final Ledger ledger;
    private final ConcurrentSkipListMap<String, List<Member>> members;
    private volatile long place;
    private volatile boolean filled;

    /// What was taken lately.
    private final Map<Wanted, BulkCopy> copies = new ConcurrentHashMap<>();

    private record Wanted(int file, Heading heading) {}

    /// The public record, by its services and by its publications.
    public record Register(Registry registry, Publications publications) {}

    private BulkShelf(Path folder, List<BulkFile> files, Register register, Ledger.State state)
            throws IOException {
        this.files = List.copyOf(files);
        this.register = register;
        for (int at = 0; at < files.size(); at++) {
            packs.add(new Pack(folder.resolve(files.get(at).fileName() + ".gz"), end(state, at)));
        }
        this.ledger = new Ledger(folder.resolve("ledger"), state);
        this.members = new ConcurrentSkipListMap<>(state.members());
        this.place = state.place();
        this.filled = state.bytes() > 0;
    }

    /// Takes up what an earlier run left, if it was made in the same way; else begins anew.
    ///
    /// @param making all that the files depend on beside the register
    public static BulkShelf open(
            Path folder, List<BulkFile> files, String making, Register register) {
        try {
            var mark = folder.resolve(MADE_BY);
            if (!Files.exists(mark) || !Files.readString(mark).equals(making)) {
                clear(folder);
                Files.createDirectories(folder);
                Files.writeString(mark, making);
            }
            var state = Ledger.read(folder.resolve("ledger"), files.size());
            boolean sound =
                    isSound(state, folder, files)
                            && state.place() <= register.publications().last();
            return new BulkShelf(folder, files, register, sound ? state : Ledger.State.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether everything published is in the files.
    public boolean isUpToDate() {
        return filled && behind() == 0;
    }

    /// Whether the files were ever made in full.
    public boolean isFilled() {
        return filled;
    }

    /// How many publications the files do not have yet; all, before they were first made.
    public long behind() {
        return register.publications().last() - place;
    }

    /// When something was published last.
    public Optional<Instant> lastPublished() {
        long last = register.publications().last();
        return register.publications().after(last - 1, 1).stream()
                .map(publication -> publication.entry().standing().publishedAt())
                .findFirst();
    }

    /// Makes what was published since.
    public synchronized void follow() {
        try {
            if (!filled) {
                fill();
            }
            while (next()) {
                ledger.done(place);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A file as it is now, the same until something is published.
    ///
    /// @throws IllegalArgumentException for a file that is none of the shelf's
    public BulkCopy copy(BulkFile file, Heading heading) {
        int at = files.indexOf(file);
        if (at < 0) {
            throw new IllegalArgumentException("not on this shelf: " + file.path());
        }
        long now = place;
        return copies.compute(
                new Wanted(at, heading),
                (_, known) ->
                        known != null && known.place() == now ? known : copied(file, heading));
    }

    private BulkCopy copied(BulkFile file, Heading heading) {
        int at = files.indexOf(file);
        long now = place;
        var list = members.values().stream().map(all -> all.get(at)).toList();
        return new BulkCopy(packs.get(at).file(), list, file.head(heading), now);
    }

    public List<BulkFile> files() {
        return files;
    }

    /// How many services are in the files.
    public int services() {
        return members.size();
    }

    /// Every present entry, from nothing. What is published meanwhile comes after.
    private void fill() throws IOException {
        long last = register.publications().last();
        var after = "";
        var entries = register.registry().present(after, AT_ONCE);
        while (!entries.isEmpty()) {
            for (var entry : entries) {
                put(entry);
            }
            after = entries.getLast().number().slug();
            entries = register.registry().present(after, AT_ONCE);
        }
        place = last;
        filled = true;
        ledger.done(place);
    }

    private boolean next() throws IOException {
        var publications = register.publications().after(place, AT_ONCE);
        Map<CertificationNumber, Entry> latest = new LinkedHashMap<>();
        publications.forEach(one -> latest.put(one.entry().number(), one.entry()));
        for (var entry : latest.values()) {
            put(entry);
        }
        if (!publications.isEmpty()) {
            place = publications.getLast().place();
        }
        return !publications.isEmpty();
    }

    private void put(Entry entry) throws IOException {
        var made = new ArrayList<Member>();
        for (int at = 0; at < files.size(); at++) {
            var plain = new ByteArrayOutputStream();
            files.get(at).write(entry, plain);
            made.add(packs.get(at).append(plain.toByteArray()));
        }
        var service = entry.number().slug();
        ledger.put(service, made);
        members.put(service, List.copyOf(made));
    }

    /// Whether all pieces are there, and not most of the room is taken by what was replaced.
    private static boolean isSound(Ledger.State state, Path folder, List<BulkFile> files)
            throws IOException {
        for (int at = 0; at < files.size(); at++) {
            var file = folder.resolve(files.get(at).fileName() + ".gz");
            long end = end(state, at);
            int place = at;
            long live =
                    state.members().values().stream()
                            .mapToLong(all -> all.get(place).packed())
                            .sum();
            if (end > (Files.exists(file) ? Files.size(file) : 0) || live * 4 < end) {
                return false;
            }
        }
        return true;
    }

    private static long end(Ledger.State state, int file) {
        return state.members().values().stream()
                .mapToLong(all -> all.get(file).end())
                .max()
                .orElse(0);
    }

    private static void clear(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var old = Files.list(folder)) {
                for (var file : old.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        ledger.close();
        for (var pack : packs) {
            pack.close();
        }
    }
}
