package jp.akashi.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;

/// The index as it is kept: written in one place, with what it was made by and how far it follows
/// the register.
final class Volume implements AutoCloseable {
    private static final String MADE_BY = "made-by";
    private static final String PLACE = "place";
    private static final String MARK = "mark";

    /// Documents wait in a part of the memory there is, in megabytes.
    private static final double BUFFER =
            Math.clamp(Runtime.getRuntime().maxMemory() >> 23, 16L, 256L);

    /// So many bytes are read through at start to see whether they are sound; of more only what
    /// tells of itself.
    private static final long SMALL = 1L << 30;

    private final Directory folder;
    private final String madeBy;
    private IndexWriter writer;
    private DirectoryReader reader;

    /// How far an index follows: the place of the last publication in it, and what was published
    /// there.
    record Progress(long place, String mark) {
        static final Progress NONE = new Progress(0, "");
    }

    /// @param madeBy what the documents depend on; an index made by anything else is begun anew
    Volume(Directory folder, String madeBy) throws IOException {
        this.folder = folder;
        this.madeBy = madeBy;
        this.writer = writer(IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
        this.reader = DirectoryReader.open(writer);
        if (!madeBy.equals(kept().get(MADE_BY))) {
            clear();
        }
        if (bytes() <= SMALL) {
            for (var leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
        }
    }

    private long bytes() throws IOException {
        long bytes = 0;
        for (var file : folder.listAll()) {
            bytes += folder.fileLength(file);
        }
        return bytes;
    }

    /// Whether what went wrong is the index's own fault, so that a new one helps.
    static boolean isDamage(Throwable failure) {
        return failure instanceof CorruptIndexException
                || failure instanceof IndexFormatTooOldException
                || failure instanceof IndexFormatTooNewException
                || failure instanceof IndexNotFoundException
                || failure instanceof EOFException
                || failure instanceof NoSuchFileException
                || failure instanceof FileNotFoundException
                || failure instanceof IllegalArgumentException
                || failure instanceof IllegalStateException;
    }

    private IndexWriter writer(IndexWriterConfig.OpenMode mode) throws IOException {
        var config = new IndexWriterConfig();
        config.setOpenMode(mode);
        config.setRAMBufferSizeMB(BUFFER);
        config.setCommitOnClose(false);
        return new IndexWriter(folder, config);
    }

    private Map<String, String> kept() {
        var kept = new HashMap<String, String>();
        var data = writer.getLiveCommitData();
        if (data != null) {
            data.forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        }
        return kept;
    }

    Progress progress() {
        var kept = kept();
        return kept.containsKey(PLACE)
                ? new Progress(Long.parseLong(kept.get(PLACE)), kept.getOrDefault(MARK, ""))
                : Progress.NONE;
    }

    DirectoryReader reader() {
        return reader;
    }

    void write(String number, Document document) {
        try {
            writer.updateDocument(new Term(Documents.NUMBER, number), document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes what is not in the index, nor any earlier state of it.
    void add(Document document) {
        try {
            writer.addDocument(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A reader that sees all that was written; the one before stays open until it is closed.
    DirectoryReader fresh() throws IOException {
        var next = DirectoryReader.openIfChanged(reader, writer);
        if (next != null) {
            reader = next;
        }
        return reader;
    }

    void commit(Progress progress) throws IOException {
        writer.setLiveCommitData(
                Map.of(
                                MADE_BY,
                                madeBy,
                                PLACE,
                                String.valueOf(progress.place()),
                                MARK,
                                progress.mark())
                        .entrySet());
        writer.commit();
    }

    /// Takes everything out, and forgets how far it was.
    void clear() throws IOException {
        writer.deleteAll();
        writer.setLiveCommitData(Map.of(MADE_BY, madeBy).entrySet());
        writer.commit();
        fresh();
    }

    @Override
    public void close() {
        try (folder) {
            reader.close();
            writer.rollback();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
