package jp.akashi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import jp.akashi.directory.Directory;
import jp.akashi.directory.Facets;
import jp.akashi.directory.Screening;
import jp.akashi.kernel.Digest;
import jp.akashi.registry.Publications;
import jp.akashi.registry.Registry;
import jp.akashi.scheme.Schemes;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;

/// The index of the register: opened, kept up with the publications, and made anew from nothing
/// where it is damaged or was made by something else.
public final class SearchIndex implements AutoCloseable {
    /// Counts up whenever documents are made differently.
    private static final int FORMAT = 6;

    private static final String ASKED = "rebuild";

    /// The sets of words take a part of the memory there is, and no more than is of use.
    private static final long MEMORY = Math.min(256L << 20, Runtime.getRuntime().maxMemory() / 6);

    private final Ground ground;
    private final Callable<org.apache.lucene.store.Directory> folder;
    private final Kuromoji kuromoji;
    private final AtomicReference<Index> index;
    private final Follower follower;

    /// What it is made from.
    ///
    /// @param register read with the rights of the public
    public record Ground(
            Register register,
            Schemes schemes,
            Facets facets,
            SearchWords words,
            InstantSource clock) {}

    public record Register(Registry entries, Publications publications) {}

    private SearchIndex(
            Ground ground, Callable<org.apache.lucene.store.Directory> folder, Asked asked) {
        this.ground = ground;
        this.folder = folder;
        this.kuromoji = new Kuromoji(ground.words());
        this.index = new AtomicReference<>(opened());
        this.follower = new Follower(ground.register(), index::get, this::reopen, asked);
    }

    /// Whether somebody asks for a new index, by a file of this name beside it.
    record Asked(@Nullable Path file) {
        boolean isThere() {
            return file != null && Files.exists(file);
        }

        void isDone() throws IOException {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        }
    }

    /// The index in a folder, which is made where there is none. Its files are read, not mapped:
    /// what the system keeps of them is its own, and no memory of the platform.
    public static SearchIndex in(Path folder, Ground ground) {
        return new SearchIndex(
                ground,
                () -> new NIOFSDirectory(Files.createDirectories(folder)),
                new Asked(folder.resolve(ASKED)));
    }

    public static SearchIndex inMemory(Ground ground) {
        return new SearchIndex(ground, ByteBuffersDirectory::new, new Asked(null));
    }

    public Directory directory() {
        return new LuceneDirectory(
                index::get,
                new LuceneDirectory.Language(ground.facets(), ground.words(), kuromoji),
                ground.clock(),
                follower);
    }

    public Screening screening() {
        return new IndexScreening(index::get, ground.schemes().units(), follower);
    }

    /// How the index stands.
    ///
    /// @param isComplete whether all is in it that was published when it began
    /// @param lag how many publications it is behind the register
    public record Standing(boolean isComplete, long lag) {}

    public Standing standing() {
        long last = ground.register().publications().last();
        return new Standing(
                follower.isComplete(), Math.max(0, last - index.get().progress().place()));
    }

    /// Takes in all that was published by now.
    public void catchUp() {
        follower.catchUp();
    }

    /// Follows the publications from now on, until it is closed.
    public void follow() {
        follower.start();
    }

    /// Makes it anew from nothing.
    public void rebuild() {
        follower.rebuild();
    }

    private Index opened() {
        try {
            return open();
        } catch (IOException | RuntimeException failure) {
            if (!Volume.isDamage(failure)) {
                throw failed(failure);
            }
            return emptied();
        }
    }

    private Index open() throws IOException {
        var volume = new Volume(directoryOf(folder), madeBy());
        try {
            var maker =
                    new Prepared.Maker(
                            ground.schemes(), ground.facets(), ground.words().folding(), kuromoji);
            return new Index(volume, maker, MEMORY);
        } catch (IOException | RuntimeException failure) {
            volume.close();
            throw failure;
        }
    }

    /// Throws away what is damaged.
    private Index emptied() {
        try {
            try (var damaged = directoryOf(folder)) {
                for (var file : damaged.listAll()) {
                    damaged.deleteFile(file);
                }
            }
            return open();
        } catch (IOException failure) {
            throw failed(failure);
        }
    }

    /// Opens it once more, which tells whether it is damaged.
    private void reopen() {
        index.get().close();
        index.set(opened());
    }

    private static org.apache.lucene.store.Directory directoryOf(
            Callable<org.apache.lucene.store.Directory> folder) throws IOException {
        try {
            return folder.call();
        } catch (IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static RuntimeException failed(Exception failure) {
        return failure instanceof IOException io
                ? new UncheckedIOException(
                        "The search index cannot be used: " + io.getMessage(), io)
                : (RuntimeException) failure;
    }

    /// All that documents depend on beside the entries.
    private String madeBy() {
        var all = new StringBuilder();
        all.append(FORMAT).append(Version.LATEST).append(SearchWords.digest());
        ground.facets().all().forEach(all::append);
        ground.schemes().all().stream()
                .flatMap(scheme -> scheme.editions().stream())
                .forEach(edition ->
                        edition.rows()
                                .forEach(row ->
                                        all.append(edition.id())
                                                .append(row.id())
                                                .append(row.fields())
                                                .append(row.item().traits())));
        return Digest.of(all.toString()).toString();
    }

    @Override
    public void close() {
        follower.close();
        index.get().close();
    }
}
