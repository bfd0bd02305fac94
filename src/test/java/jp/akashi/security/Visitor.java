package jp.akashi.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.akashi.cli.rehearsal.Body;
import jp.akashi.cli.rehearsal.Body.Entry;

/// Somebody who asks the program for things: keeps cookies, follows nothing by itself.
final class Visitor implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI site;
    private String token = "";
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    Visitor(URI site) {
        this.site = site;
    }

    Answer get(String path) {
        return send(path, HttpRequest.newBuilder().GET());
    }

    Answer ask(String method, String path) {
        return send(path, HttpRequest.newBuilder().method(method, BodyPublishers.noBody()));
    }

    /// Sends a form with a token of one's own in place of whatever it carries.
    Answer post(String path, List<Entry> parts) {
        var own = new ArrayList<>(parts);
        own.removeIf(part -> part.name().equals("_csrf"));
        own.add(new Entry.Text("_csrf", token()));
        return postBare(path, own);
    }

    /// Sends exactly these parts.
    Answer postBare(String path, List<Entry> parts) {
        boolean files = parts.stream().anyMatch(Entry.File.class::isInstance);
        var sent = files ? Body.parted(parts) : Body.plain(parts);
        return send(
                path,
                HttpRequest.newBuilder()
                        .header("Content-Type", sent.type())
                        .POST(BodyPublishers.ofByteArray(sent.bytes())));
    }

    Visitor signIn(String email, String password) {
        token = tokenOf(get("/login"));
        var answer =
                post(
                        "/login",
                        List.of(
                                new Entry.Text("email", email),
                                new Entry.Text("password", password)));
        if (answer.status() != 302 || answer.location().contains("login")) {
            throw new IllegalStateException(email + " cannot sign in: " + answer);
        }
        token = "";
        return this;
    }

    /// After a step of signing in, which changes the token of forms.
    Visitor further() {
        token = "";
        return this;
    }

    private String token() {
        if (token.isEmpty()) {
            token =
                    Stream.of("/account", "/second-factor", "/login")
                            .map(path -> tokenOf(get(path)))
                            .filter(found -> !found.isEmpty())
                            .findFirst()
                            .orElse("");
        }
        return token;
    }

    private static String tokenOf(Answer answer) {
        return answer.isPage() ? answer.page().select("[name=_csrf]").attr("value") : "";
    }

    private Answer send(String path, HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer =
                    client.send(
                            request.uri(site.resolve(path)).timeout(PATIENCE).build(),
                            BodyHandlers.ofByteArray());
            return Answer.of(path, answer);
        } catch (IOException broken) {
            throw new UncheckedIOException(path, broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
