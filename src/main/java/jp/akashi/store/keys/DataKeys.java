package jp.akashi.store.keys;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// The keys that stored data are sealed with, one for each purpose; they stay when the master key
/// changes.
public final class DataKeys {
    /// What a data key is for.
    public enum Purpose {
        /// wraps the key that each stored file has
        FILES,
        /// names stored files, so that no name tells of a known document
        NAMES,
        /// pictures of pages
        PICTURES,
        /// the text of pages
        TEXTS,
        /// the keys of second factors
        FACTORS
    }

    private final Map<Purpose, byte[]> keys;

    DataKeys(Map<Purpose, byte[]> keys) {
        this.keys = new EnumMap<>(keys);
        if (this.keys.size() != Purpose.values().length) {
            throw new IllegalArgumentException("keys for " + keys.keySet() + " alone");
        }
    }

    /// Keys nobody has, for what is not kept.
    public static DataKeys fresh() {
        var keys = new EnumMap<Purpose, byte[]>(Purpose.class);
        for (var purpose : Purpose.values()) {
            keys.put(purpose, Sealer.freshKey());
        }
        return new DataKeys(keys);
    }

    public Sealer sealer(Purpose purpose) {
        return new Sealer(bytes(purpose));
    }

    public FileSeal files() {
        return new FileSeal(sealer(Purpose.FILES), names());
    }

    public SealedNames names() {
        return new SealedNames(bytes(Purpose.NAMES));
    }

    private byte[] bytes(Purpose purpose) {
        return Objects.requireNonNull(keys.get(purpose));
    }
}
