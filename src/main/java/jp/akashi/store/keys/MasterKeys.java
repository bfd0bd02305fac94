package jp.akashi.store.keys;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The master keys somebody has: the present one first, and behind it, while keys are changed, the
/// one before.
public record MasterKeys(List<MasterKey> all) {
    public MasterKeys {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("no key");
        }
    }

    /// Keys in base 64, separated by commas or on lines of their own.
    ///
    /// @param from where they stand, for the sentence
    static MasterKeys parse(String text, String from) {
        try {
            return new MasterKeys(
                    Arrays.stream(text.split("[,\\s]+"))
                            .filter(key -> !key.isEmpty())
                            .map(MasterKey::parse)
                            .toList());
        } catch (IllegalArgumentException noKey) {
            throw new KeyUnavailable(
                    "%s holds no master key: 32 bytes in base 64 are wanted, such as 'openssl rand -base64 32' prints."
                            .formatted(from));
        }
    }

    MasterKey present() {
        return all.getFirst();
    }

    Optional<MasterKey> find(String id) {
        return all.stream().filter(key -> key.id().equals(id)).findFirst();
    }

    List<String> ids() {
        return all.stream().map(MasterKey::id).toList();
    }
}
