package jp.akashi.store.backup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.store.backup.Tables.Table;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What is in a backup, as its entry `contents.json` says: written last, so that a backup that
/// broke off has none.
///
/// @param format of the file, counted from one
/// @param schema the version of the database's schema, as the migrations count
/// @param at the moment whose state it is
/// @param keys the ids of the master keys without which its files cannot be read; a backup of
///   earlier versions names none
public record Contents(
        int format,
        Instant at,
        String schema,
        List<Part> parts,
        List<Serial> serials,
        Head journal,
        Stored files,
        List<String> keys) {
    static final String ENTRY = "contents.json";
    static final int FORMAT = 1;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    /// The rows of a table.
    ///
    /// @param columns in the order in which they were written
    /// @param digest the SHA-256 of the entry
    public record Part(Table table, List<String> columns, long rows, String digest) {
        String entry() {
            return "tables/" + table.schema() + "." + table.name() + ".copy";
        }
    }

    /// Where a sequence of the database stands.
    public record Serial(String schema, String name, long last) {}

    /// The end of the journal: its last number and the hash that stands for all before.
    public record Head(long number, String hash) {
        static final Head NONE = new Head(0, "");
    }

    /// The files that answers and evidence are in.
    public record Stored(long count, long bytes) {}

    public Contents {
        parts = List.copyOf(parts);
        serials = List.copyOf(serials);
        keys = keys == null ? List.of() : List.copyOf(keys);
    }

    public long rows() {
        return parts.stream().mapToLong(Part::rows).sum();
    }

    /// What of the tables, the serials and the journal is another one here than there, in words.
    List<String> differences(Contents other) {
        var found = new ArrayList<String>();
        for (var part : parts) {
            if (!other.parts.contains(part)) {
                found.add("the rows of " + part.table() + " differ");
            }
        }
        if (parts.size() != other.parts.size()) {
            found.add("there are %d tables and %d".formatted(parts.size(), other.parts.size()));
        }
        if (!serials.equals(other.serials)) {
            found.add("the serials differ: %s and %s".formatted(serials, other.serials));
        }
        if (!journal.equals(other.journal)) {
            found.add("the journal ends with %s and %s".formatted(journal, other.journal));
        }
        return found;
    }

    byte[] print() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    static Contents read(byte[] json) {
        return JSON.readValue(json, Contents.class);
    }
}
