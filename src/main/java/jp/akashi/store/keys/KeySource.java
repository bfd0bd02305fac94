package jp.akashi.store.keys;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the master key comes from: `AKASHI_KEY`, the same for all nodes, or else the file
/// `secret.key` in the data folder.
public sealed interface KeySource {
    /// @throws KeyUnavailable when there is none, or it cannot be read
    MasterKeys read();

    /// The same, and one is made where none is: for data that are sealed with no key yet.
    MasterKeys readOrMake();

    /// @param given the setting `akashi.key`
    static KeySource of(@Nullable String given, Path data) {
        return given == null || given.isBlank()
                ? new InFile(new KeyFile(data.resolve("secret.key")))
                : new Given(given);
    }

    /// Has the keys in a data folder that is being made; those that were set from outside stay
    /// there.
    default void carryTo(Path data) {
        if (this instanceof InFile) {
            new KeyFile(data.resolve("secret.key")).make(read());
        }
    }

    /// Keys that were set from outside.
    record Given(String keys) implements KeySource {
        @Override
        public MasterKeys read() {
            return MasterKeys.parse(keys, "AKASHI_KEY");
        }

        @Override
        public MasterKeys readOrMake() {
            return read();
        }

        /// Never the keys.
        @Override
        public String toString() {
            return "AKASHI_KEY";
        }
    }

    /// Keys in a file that only its owner reads.
    record InFile(KeyFile file) implements KeySource {
        @Override
        public MasterKeys read() {
            return file.read();
        }

        @Override
        public MasterKeys readOrMake() {
            if (!file.exists()) {
                file.make(MasterKey.fresh());
            }
            return file.read();
        }

        @Override
        public String toString() {
            return file.toString();
        }
    }

    /// Refuses keys that are not those the data are sealed with, before anything is touched.
    ///
    /// @param wanted the ids of the master keys that wrapped the data keys
    default MasterKeys requireAll(List<String> wanted) {
        var keys = read();
        var missing = wanted.stream().filter(id -> keys.find(id).isEmpty()).distinct().toList();
        if (missing.isEmpty()) {
            return keys;
        }
        throw new KeyUnavailable(
                "The data are sealed with the master key %s, but %s has %s. Give the key that belongs to the data; nothing was changed."
                        .formatted(
                                String.join(" and ", missing),
                                this,
                                String.join(" and ", keys.ids())));
    }
}
