package jp.akashi.store.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.akashi.store.Login;
import jp.akashi.store.backup.Contents.Part;
import jp.akashi.store.backup.Contents.Stored;
import jp.akashi.store.keys.PgDataKeys;

/// Writes all the platform keeps into one file, while it goes on serving: the database as it is at
/// one moment, then the files. A file of answers and evidence is there before the row that names it
/// and never changes, so that none the rows name is missed but one that was returned meanwhile, or
/// whose last row went.
public final class Backup {
    private final Login login;
    private final Path files;

    /// @param login as the owner of the schemas
    /// @param files the folder of the stored files
    public Backup(Login login, Path files) {
        this.login = login;
        this.files = files;
    }

    /// @throws FileAlreadyExistsException when there is something at `to`
    public Contents write(Path to) throws IOException, SQLException {
        if (Files.exists(to)) {
            throw new FileAlreadyExistsException(to.toString());
        }
        var part = to.resolveSibling(to.getFileName() + ".part");
        Files.deleteIfExists(part);
        Files.createFile(
                part,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Contents contents;
            try (var zip = new ZipOutputStream(Files.newOutputStream(part))) {
                contents = write(zip);
            }
            try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
            return contents;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Contents write(ZipOutputStream zip) throws IOException, SQLException {
        Contents rows;
        try (var connection = login.connect()) {
            rows = describe(connection, zip);
        }
        var contents =
                new Contents(
                        rows.format(),
                        rows.at(),
                        rows.schema(),
                        rows.parts(),
                        rows.serials(),
                        rows.journal(),
                        files(zip),
                        rows.keys());
        zip.putNextEntry(new ZipEntry(Contents.ENTRY));
        zip.write(contents.print());
        zip.closeEntry();
        return contents;
    }

    /// What the database holds at this moment; its rows go to `zip`.
    static Contents describe(Connection connection, ZipOutputStream zip)
            throws SQLException, IOException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        var tables = new Tables(connection);
        tables.settle();
        var parts = new ArrayList<Part>();
        for (var table : tables.all()) {
            var named = new Part(table, List.of(), 0, "");
            zip.putNextEntry(new ZipEntry(named.entry()));
            parts.add(tables.copy(table, zip));
            zip.closeEntry();
        }
        var contents =
                new Contents(
                        Contents.FORMAT,
                        Instant.now(),
                        tables.schema(),
                        parts,
                        tables.serials(),
                        tables.head(),
                        new Stored(0, 0),
                        PgDataKeys.masters(connection));
        connection.rollback();
        return contents;
    }

    private Stored files(ZipOutputStream zip) throws IOException {
        if (!Files.isDirectory(files)) {
            return new Stored(0, 0);
        }
        long count = 0;
        long bytes = 0;
        try (var found = Files.walk(files)) {
            for (var file : found.filter(StoredName::isOne).sorted().toList()) {
                long written = copy(file, zip);
                count += written < 0 ? 0 : 1;
                bytes += Math.max(0, written);
            }
        }
        return new Stored(count, bytes);
    }

    /// @return how many bytes; less than none when the file was returned meanwhile
    private static long copy(Path file, ZipOutputStream zip) throws IOException {
        try (var in = Files.newInputStream(file)) {
            zip.putNextEntry(new ZipEntry(StoredName.entry(file)));
            long bytes = in.transferTo((OutputStream) zip);
            zip.closeEntry();
            return bytes;
        } catch (NoSuchFileException returned) {
            return -1;
        }
    }
}
