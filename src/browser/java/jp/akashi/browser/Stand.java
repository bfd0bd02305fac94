package jp.akashi.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.akashi.BrowserPlatform;
import jp.akashi.cli.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// One platform and one Chromium, started for the first test that asks for them and shared by all.
final class Stand implements AutoCloseable {
    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-quic",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run");

    private final Path data;
    private final Platform.Running platform;
    private final Playwright playwright;
    private final Browser browser;
    private final Map<String, String> signedIn = new HashMap<>();
    private List<String> slugs = List.of();
    private Crawl.@Nullable Found crawled;

    private Stand() {
        this(BrowserPlatform::start);
    }

    /// @param start starts a platform whose data go into a folder
    Stand(Function<Path, Platform.Running> start) {
        data = folder();
        platform = start.apply(data);
        playwright = Playwright.create();
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(chromium())
                                        .setArgs(FLAGS));
    }

    /// Opens a window of a stranger.
    Visit visit(Screen screen) {
        return open(options(screen));
    }

    Visit visitWithoutScript(Screen screen) {
        return open(options(screen).setJavaScriptEnabled(false));
    }

    Visit visitWithoutScript(String email, Screen screen) {
        var cookies = signedIn.computeIfAbsent(email, this::signIn);
        return open(options(screen).setStorageState(cookies).setJavaScriptEnabled(false));
    }

    /// Opens a window of somebody the demo knows, who signs in only the first time.
    Visit visitAs(String email, Screen screen) {
        var cookies = signedIn.computeIfAbsent(email, this::signIn);
        return open(options(screen).setStorageState(cookies));
    }

    private String signIn(String email) {
        try (var visit = visit(Screen.DESK)) {
            return visit.signIn(email).cookies();
        }
    }

    /// The numbers of the newest services of the register as the first test found it, as addresses
    /// have them.
    List<String> slugs() {
        if (slugs.isEmpty()) {
            try (var visit = visit(Screen.DESK)) {
                visit.go("/services");
                slugs =
                        visit.page().locator("input[name=ids][type=checkbox]").all().stream()
                                .map(box -> box.getAttribute("value"))
                                .toList();
            }
        }
        return slugs;
    }

    /// The pages of the register that links lead to.
    Crawl.Found crawled() {
        var found = crawled;
        if (found == null) {
            try (var visit = visit(Screen.DESK)) {
                found = Crawl.from(visit);
            }
            crawled = found;
        }
        return found;
    }

    private Browser.NewContextOptions options(Screen screen) {
        return new Browser.NewContextOptions()
                .setBaseURL(address())
                .setLocale("ja-JP")
                .setTimezoneId("Asia/Tokyo")
                .setViewportSize(screen.width(), screen.height());
    }

    private Visit open(Browser.NewContextOptions options) {
        return new Visit(browser.newContext(options), address());
    }

    Platform.Running platform() {
        return platform;
    }

    /// A part of the platform, for what no page shows, such as the link of a mail.
    <T> T part(Class<T> type) {
        return platform.part(type);
    }

    int port() {
        return platform.port();
    }

    private String address() {
        return "http://localhost:" + port();
    }

    @Override
    public void close() {
        playwright.close();
        platform.close();
        clear(data);
    }

    private static Path chromium() {
        return Path.of(
                Optional.ofNullable(System.getenv("AKASHI_CHROMIUM")).orElse("/usr/bin/chromium"));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("akashi-browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clear(Path folder) {
        try (var inside = Files.walk(folder)) {
            for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Hands the stand to the tests and closes it after the last of them.
    static final class Shared implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Stand.class;
        }

        @Override
        public Stand resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(Stand.class, _ -> new Stand(), Stand.class);
        }
    }
}
