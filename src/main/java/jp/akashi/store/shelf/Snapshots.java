package jp.akashi.store.shelf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.akashi.export.Heading;
import jp.akashi.kernel.Tokyo;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/// The daily copies of the bulk files (日次の写し), a folder a day. What is there is never written
/// again.
public final class Snapshots {
    /// The sums of all other files, as `sha256sum -c` reads them.
    public static final String SUMS = "checksums.sha256";

    private static final String MANIFEST = "manifest.json";

    private final Path folder;
    private final BulkShelf shelf;
    private final Map<String, byte[]> enclosures;
    private final InstantSource clock;

    /// @param enclosures what is laid beside the files, such as their dictionary, by name
    public Snapshots(
            Path folder, BulkShelf shelf, Map<String, byte[]> enclosures, InstantSource clock) {
        this.folder = folder;
        this.shelf = shelf;
        this.enclosures = Map.copyOf(enclosures);
        this.clock = clock;
    }

    /// The latest first.
    public List<Snapshot> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var days = Files.list(folder)) {
            return days.map(day -> day.getFileName().toString())
                    .filter(day -> day.matches("\\d{4}-\\d{2}-\\d{2}"))
                    .sorted(Comparator.reverseOrder())
                    .flatMap(day -> find(LocalDate.parse(day)).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<Snapshot> find(LocalDate day) {
        var manifest = folder.resolve(day.toString()).resolve(MANIFEST);
        return Files.exists(manifest)
                ? Optional.of(JsonMapper.shared().readValue(manifest.toFile(), Snapshot.class))
                : Optional.empty();
    }

    /// A file of a snapshot on disk.
    public Optional<Path> file(LocalDate day, String name) {
        return find(day)
                .flatMap(snapshot -> snapshot.find(name))
                .map(file -> folder.resolve(day.toString()).resolve(file.name()));
    }

    /// Makes the snapshot of today unless it is there: once a day, whichever node comes first, and
    /// as soon as the platform runs again where it did not run at the time.
    ///
    /// @return the one that was made now
    public synchronized Optional<Snapshot> makeIfDue() {
        var today = Tokyo.today(clock);
        if (find(today).isPresent()) {
            return Optional.empty();
        }
        try {
            shelf.follow();
            return Optional.of(make(today));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Snapshot make(LocalDate today) throws IOException {
        Files.createDirectories(folder);
        var unfinished = Files.createTempDirectory(folder, today + ".part");
        var files = new ArrayList<Snapshot.Kept>();
        for (var file : shelf.files()) {
            var copy = shelf.copy(file, Heading.JAPANESE);
            files.add(write(unfinished.resolve(file.fileName() + ".gz"), copy::writePacked));
        }
        for (var one : enclosures.entrySet()) {
            files.add(write(unfinished.resolve(one.getKey()), out -> out.write(one.getValue())));
        }
        var sums =
                files.stream()
                        .map(file -> file.sha256() + "  " + file.name() + "\n")
                        .collect(Collectors.joining());
        files.add(
                write(
                        unfinished.resolve(SUMS),
                        out -> out.write(sums.getBytes(StandardCharsets.UTF_8))));
        var snapshot = new Snapshot(today, clock.instant(), shelf.services(), files);
        JsonMapper.shared().writeValue(unfinished.resolve(MANIFEST).toFile(), snapshot);
        try {
            Files.move(
                    unfinished, folder.resolve(today.toString()), StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException taken) {
            return find(today).orElseThrow(() -> new UncheckedIOException(taken));
        } finally {
            sweep();
        }
        return snapshot;
    }

    /// What was begun and not finished, here or by a node that was killed; one that still works on
    /// it finds the copy of the day made.
    private void sweep() throws IOException {
        try (var parts = Files.newDirectoryStream(folder, "*.part*")) {
            for (var part : parts) {
                FileSystemUtils.deleteRecursively(part);
            }
        }
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static Snapshot.Kept write(Path file, Writing writing) throws IOException {
        var digest = sha256();
        try (var out =
                new DigestOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(file), 1 << 16), digest)) {
            writing.to(out);
        }
        return new Snapshot.Kept(
                file.getFileName().toString(),
                Files.size(file),
                HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException("every JDK has SHA-256", broken);
        }
    }
}
