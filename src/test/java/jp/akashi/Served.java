package jp.akashi;

import java.util.Map;
import jp.akashi.cli.Platform;

/// The whole program for tests of other packages.
public final class Served {
    private Served() {}

    public static Platform.Running start(Map<String, String> settings) {
        return Main.start(settings);
    }
}
