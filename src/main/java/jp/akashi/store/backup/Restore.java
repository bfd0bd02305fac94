package jp.akashi.store.backup;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import jp.akashi.kernel.Digest;
import jp.akashi.store.Login;
import jp.akashi.store.keys.FileSeal;
import org.postgresql.PGConnection;
import tools.jackson.core.JacksonException;

/// Puts what a backup holds into an empty database and an empty folder, and compares what came of
/// it with what the backup says: every row of every table, where the serials stand, the end of the
/// journal, and the name of every file, which comes of its bytes.
public final class Restore implements AutoCloseable {
    private final ZipFile zip;
    private final Contents contents;

    private Restore(ZipFile zip, Contents contents) {
        this.zip = zip;
        this.contents = contents;
    }

    /// @throws Damaged when it is not a whole backup that this program understands
    public static Restore open(Path backup) throws IOException, Damaged {
        ZipFile zip;
        try {
            zip = new ZipFile(backup.toFile());
        } catch (ZipException broken) {
            throw new Damaged(backup + " is no backup, or broke off while it was written.", broken);
        }
        try {
            return new Restore(zip, contents(zip, backup));
        } catch (IOException | Damaged | RuntimeException failure) {
            zip.close();
            throw failure;
        }
    }

    private static Contents contents(ZipFile zip, Path backup) throws IOException, Damaged {
        var entry = zip.getEntry(Contents.ENTRY);
        if (entry == null) {
            throw new Damaged("%s has no %s: it is no backup.".formatted(backup, Contents.ENTRY));
        }
        try (var in = zip.getInputStream(entry)) {
            var contents = Contents.read(in.readAllBytes());
            if (contents.format() == Contents.FORMAT) {
                return contents;
            }
            throw new Damaged(
                    "%s was written by another version of Akashi (format %d)."
                            .formatted(backup, contents.format()));
        } catch (JacksonException unreadable) {
            throw new Damaged("%s cannot be read.".formatted(Contents.ENTRY), unreadable);
        }
    }

    public Contents contents() {
        return contents;
    }

    /// Fills a database whose schema is of the backup's version, all or nothing.
    ///
    /// @param login as the owner of the schemas
    /// @throws Damaged when what came of it is not what the backup says
    public void fill(Login login) throws IOException, SQLException, Damaged {
        try (var connection = login.connect()) {
            connection.setAutoCommit(false);
            fill(connection);
            connection.commit();
        } catch (SQLException refused) {
            throw new Damaged("The database refused the rows: " + refused.getMessage(), refused);
        }
        try (var connection = login.connect();
                var nowhere = new ZipOutputStream(OutputStream.nullOutputStream())) {
            var differences = contents.differences(Backup.describe(connection, nowhere));
            if (!differences.isEmpty()) {
                throw new Damaged(
                        "What was restored is not what was backed up: "
                                + String.join("; ", differences)
                                + ".");
            }
        }
    }

    private void fill(Connection connection) throws IOException, SQLException, Damaged {
        var tables = new Tables(connection);
        var all = tables.all();
        var known = contents.parts().stream().map(Contents.Part::table).toList();
        if (!all.equals(known)) {
            throw new Damaged(
                    "The backup holds other tables than its version %s of the schema has."
                            .formatted(contents.schema()));
        }
        var references = tables.references();
        for (var reference : references) {
            tables.drop(reference);
        }
        for (var table : all) {
            tables.guard(table, false);
        }
        tables.empty(all);
        for (var part : contents.parts()) {
            copy(part, connection);
        }
        for (var table : all) {
            tables.guard(table, true);
        }
        for (var reference : references) {
            tables.add(reference);
        }
        for (var serial : contents.serials()) {
            tables.set(serial);
        }
    }

    private void copy(Contents.Part part, Connection connection)
            throws IOException, SQLException, Damaged {
        var entry = zip.getEntry(part.entry());
        if (entry == null) {
            throw new Damaged("The backup has no rows of " + part.table() + ".");
        }
        try (var in = zip.getInputStream(entry)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy %s (%s) from stdin"
                                    .formatted(
                                            Tables.quoted(part.table()),
                                            Tables.quoted(part.columns())),
                            in);
        }
    }

    /// Puts the stored files into a folder.
    ///
    /// @param seal opens the sealed ones, to compare them with their names
    /// @throws Damaged when the bytes of one are not those of its name, or one is missing
    public void files(Path folder, FileSeal seal) throws IOException, Damaged {
        long count = 0;
        for (var entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
            var name = StoredName.find(entry.getName());
            if (name.isPresent()) {
                file(entry, name.get().in(folder));
                if (!isWhole(name.get(), name.get().in(folder), seal)) {
                    throw damaged(name.get());
                }
                count++;
            }
        }
        if (count != contents.files().count()) {
            throw new Damaged(
                    "The backup says %d files and holds %d."
                            .formatted(contents.files().count(), count));
        }
    }

    private void file(ZipEntry entry, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        try (var in = zip.getInputStream(entry);
                var out = FileChannel.open(place, CREATE_NEW, WRITE)) {
            in.transferTo(Channels.newOutputStream(out));
            out.force(true);
        }
    }

    private static boolean isWhole(StoredName name, Path place, FileSeal seal) {
        try (var file = FileChannel.open(place, StandardOpenOption.READ);
                var plain = name.isSealed() ? seal.open(file, name.first()) : file) {
            var digesting = new Digesting(OutputStream.nullOutputStream());
            Channels.newInputStream(plain).transferTo(digesting);
            return name.isSealed()
                    ? seal.names().of(new Digest(digesting.hex())).equals(name.first())
                    : name.is(digesting.hex(), Files.size(place));
        } catch (IOException _) {
            return false;
        }
    }

    private static Damaged damaged(StoredName name) {
        return new Damaged("The file " + name.first() + " is damaged in the backup.");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
