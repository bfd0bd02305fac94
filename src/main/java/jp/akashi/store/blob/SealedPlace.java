package jp.akashi.store.blob;

import java.nio.file.Path;

/// Where a sealed file lies: `ab/ab12….sealed`, one of 256 folders.
public final class SealedPlace {
    public static final String ENDING = ".sealed";
    private static final int SHARD_DIGITS = 2;

    private SealedPlace() {}

    public static Path of(Path root, String name) {
        return folder(root, name).resolve(name + ENDING);
    }

    static Path folder(Path root, String name) {
        return root.resolve(name.substring(0, SHARD_DIGITS));
    }
}
