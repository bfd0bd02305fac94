package jp.akashi.web.open.ready;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import jp.akashi.kernel.Digest;
import org.eclipse.jetty.http.HttpField;

/// The answers on disk, so that a page that fell out of memory is read, not made anew. What another
/// build or other settings made is thrown away when it is opened.
final class ReadyStore {
    private static final int SHARDS = 0xff;
    private static final int FOLDER = 16;

    private final Path folder;
    private final AtomicLong room;

    private ReadyStore(Path folder, long room) {
        this.folder = folder;
        this.room = new AtomicLong(room);
    }

    /// @param made what the answers depend on beside the register: program, schemes, settings
    /// @param most how many bytes it may fill
    static ReadyStore open(Path home, String made, long most) {
        var folder = home.resolve(Digest.of(made).hex().substring(0, FOLDER));
        try {
            Files.createDirectories(folder);
            try (var others = Files.list(home)) {
                for (var other : others.filter(path -> !path.equals(folder)).toList()) {
                    delete(other);
                }
            }
            return new ReadyStore(folder, most - size(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Ready> find(String path) {
        try {
            return Optional.of(read(Files.readAllBytes(place(path))));
        } catch (NoSuchFileException | InvalidPathException missing) {
            return Optional.empty();
        } catch (IOException damaged) {
            drop(path);
            return Optional.empty();
        }
    }

    void put(String path, Ready ready) {
        if (room.addAndGet(-ready.size()) < 0) {
            room.addAndGet(ready.size());
            return;
        }
        try {
            var place = place(path);
            Files.createDirectories(place.getParent());
            var aside = Files.createTempFile(place.getParent(), "new", "");
            try {
                try (var file = new DataOutputStream(Files.newOutputStream(aside))) {
                    write(ready, file);
                }
                Files.move(
                        aside,
                        place,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            room.addAndGet(ready.size());
            throw new UncheckedIOException(e);
        }
    }

    void drop(String path) {
        try {
            var place = place(path);
            if (Files.exists(place)) {
                room.addAndGet(Files.size(place));
                Files.deleteIfExists(place);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void clear() {
        try (var all = Files.list(folder)) {
            for (var one : all.toList()) {
                delete(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A small file beside the answers, such as how far the register was followed.
    Path beside(String name) {
        return folder.resolve(name);
    }

    private Path place(String path) {
        var name = path.substring(1).replace('/', '~');
        return folder.resolve(Integer.toHexString(name.hashCode() & SHARDS)).resolve(name);
    }

    private static void write(Ready ready, DataOutputStream file) throws IOException {
        var kept = ready.kept();
        file.writeLong(kept.until());
        file.writeUTF(kept.tag());
        file.writeInt(kept.about().size());
        for (var field : kept.about()) {
            file.writeUTF(field.getName());
            file.writeUTF(field.getValue());
        }
        for (var form : List.of(ready.plain(), ready.packed())) {
            file.writeInt(form.size());
            file.write(Ready.bytes(form.bytes()));
        }
    }

    private static Ready read(byte[] content) throws IOException {
        var file = new DataInputStream(new ByteArrayInputStream(content));
        long until = file.readLong();
        var tag = file.readUTF();
        int count = file.readInt();
        var about = new ArrayList<HttpField>();
        for (int number = 0; number < count; number++) {
            about.add(new HttpField(file.readUTF(), file.readUTF()));
        }
        return new Ready.Kept(until, List.copyOf(about), tag)
                .ready(part(file, content), part(file, content));
    }

    /// The next part, where it lies.
    private static ByteBuffer part(DataInputStream file, byte[] content) throws IOException {
        int size = file.readInt();
        int start = content.length - file.available();
        file.skipNBytes(size);
        return ByteBuffer.wrap(content, start, size).slice();
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void delete(Path tree) throws IOException {
        try (var all = Files.walk(tree)) {
            for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        }
    }
}
