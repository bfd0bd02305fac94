package jp.akashi;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/// Somebody with a browser of their own, which keeps cookies and sends the forms it was given.
final class WayIn {
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String site;
    private final String from;

    /// @param from the address a proxy names; empty for this machine
    WayIn(int port, String from) {
        this.site = "http://localhost:" + port;
        this.from = from;
    }

    WayIn(int port) {
        this(port, "");
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /// Sends the first form of a page to where it leads.
    HttpResponse<String> post(String page, String path, Map<String, String> typed)
            throws IOException, InterruptedException {
        var token = Jsoup.parse(get(page).body()).select("input[name=_csrf]").attr("value");
        var all = new TreeMap<>(typed);
        all.put("_csrf", token);
        var body =
                all.entrySet().stream()
                        .map(each -> each.getKey() + "=" + encoded(each.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    /// The page to which a form leads.
    HttpResponse<String> sent(String page, String path, Map<String, String> typed)
            throws IOException, InterruptedException {
        var answer = post(page, path, typed);
        return answer.statusCode() == 303 ? get(location(answer)) : answer;
    }

    /// What is said of an address to who signs up with it, and to who invites it to the own
    /// provider.
    String toldOf(String email) throws IOException, InterruptedException {
        var page = "/provider/organisation";
        var asked = post("/signup", "/signup", Map.of("email", email));
        var invited = sent(page, page + "/invitations", Map.of("email", email));
        return asked.statusCode()
                + location(asked)
                + Jsoup.parse(invited.body()).select(".banner").text().replace(email, "");
    }

    HttpResponse<String> signIn(String email, String password)
            throws IOException, InterruptedException {
        return post("/login", "/login", Map.of("email", email, "password", password));
    }

    /// The value of the cookie that names the session.
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("akashi"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    static String location(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Location")
                .map(address -> address.replaceFirst("^http://[^/]+", ""))
                .orElse("");
    }

    static String heading(HttpResponse<String> response) {
        return Jsoup.parse(response.body()).select("h1").text();
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(site + path));
        return from.isEmpty() ? request : request.header("X-Forwarded-For", from);
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
