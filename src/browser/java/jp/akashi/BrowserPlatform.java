package jp.akashi;

import java.nio.file.Path;
import java.util.Map;
import jp.akashi.cli.Platform;

/// The platform with its demo data on a port of its own, for the browser to walk through.
public final class BrowserPlatform {
    private BrowserPlatform() {}

    public static Platform.Running start(Path data) {
        return Main.start(
                Map.of(
                        "server.port", "0",
                        "akashi.data", data.toString(),
                        "akashi.demo", "true",
                        "akashi.demo.services", "256",
                        "akashi.notice", "これはデモ用のサイトです。表示されている事業者・サービス・認定は、すべて架空のものです。",
                        "akashi.notice.en",
                                "This is a demonstration: all providers, services and certifications are fictional."));
    }

    /// An empty one whose clock is set by hand.
    public static Platform.Running startWithSetClock(Path data) {
        return Main.start(
                Map.of(
                        "server.port", "0",
                        "akashi.data", data.toString(),
                        "akashi.rehearsal", "true"));
    }
}
