package jp.akashi.cli.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.util.List;
import org.jsoup.Jsoup;

/// A person's browser without scripts: keeps cookies, follows redirects, sends forms.
final class Browser implements AutoCloseable {
    private static final int OK = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<Integer> ELSEWHERE = List.of(301, 302, 303, 307, 308);

    private final Site site;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    Browser(Site site) {
        this.site = site;
    }

    /// A file as it came: its type and its bytes.
    record Download(String type, byte[] bytes) {
        String text() {
            return new String(bytes, UTF_8);
        }
    }

    /// The page at a path, which has to be there.
    Page open(String path) {
        return page(path, send(to(path).GET()));
    }

    /// How the platform answers a request, such as 404 where there is nothing for this person.
    int status(String path) {
        return send(to(path).GET()).statusCode();
    }

    Download download(String path) {
        var answer = send(to(path).GET());
        Mismatch.unless(
                answer.statusCode() == OK, "a file at " + path, "status " + answer.statusCode());
        return new Download(type(answer), answer.body());
    }

    Page submit(String path, Body body) {
        var request = to(path).header("Content-Type", body.type());
        var answer = send(request.POST(BodyPublishers.ofByteArray(body.bytes())));
        if (answer.statusCode() == OK || ELSEWHERE.contains(answer.statusCode())) {
            site.acknowledged();
        }
        return page(path, answer);
    }

    private Page page(String path, HttpResponse<byte[]> answer) {
        if (ELSEWHERE.contains(answer.statusCode())) {
            return open(pathOf(answer.headers().firstValue("Location").orElse("/")));
        }
        var html = new String(answer.body(), UTF_8);
        var document = Jsoup.parse(html, site.address().resolve(path).toString());
        Mismatch.unless(
                answer.statusCode() == OK,
                "a page at " + path,
                "status " + answer.statusCode() + ", " + document.select("main").text());
        return new Page(this, path, document);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(site.address().resolve(path)).timeout(PATIENCE);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Mismatch("an answer", "an interruption");
        }
    }

    private static String type(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    /// The path with what follows it: the platform may have moved to another port meanwhile.
    static String pathOf(String address) {
        var uri = URI.create(address);
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return uri.getRawPath() + query;
    }

    @Override
    public void close() {
        client.close();
    }
}
