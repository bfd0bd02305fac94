package jp.akashi;

import java.io.IOException;
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

/// Somebody's browser at Keycloak, with cookies of its own; it takes this machine for safe, as
/// browsers do, and so sends all of them.
final class KeycloakVisit {
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new TreeMap<>();

    /// Signs in where that is asked for.
    ///
    /// @return where Keycloak sends back to, without the name of the site
    String signIn(URI there, String name) throws IOException, InterruptedException {
        var answer = send(there, "");
        if (answer.statusCode() == 200) {
            var form = Jsoup.parse(answer.body(), there.toString()).select("form#kc-form-login");
            if (form.isEmpty()) {
                throw new IllegalStateException("no form: " + Jsoup.parse(answer.body()).text());
            }
            answer =
                    send(
                            URI.create(form.attr("abs:action")),
                            typed(Map.of("username", name, "password", Keycloak.PASSWORD)));
        }
        return back(answer);
    }

    /// Whether somebody is asked to sign in there.
    boolean asks(URI there) throws IOException, InterruptedException {
        return send(there, "").statusCode() == 200;
    }

    /// Signs out, and says so where that is asked for.
    ///
    /// @return where Keycloak sends back to, without the name of the site
    String signOut(URI there) throws IOException, InterruptedException {
        var answer = send(there, "");
        if (answer.statusCode() == 200) {
            var form = Jsoup.parse(answer.body(), there.toString()).selectFirst("form");
            if (form == null) {
                throw new IllegalStateException("no form: " + Jsoup.parse(answer.body()).text());
            }
            var blanks =
                    form.select("input[name]").stream()
                            .collect(
                                    Collectors.toMap(
                                            blank -> blank.attr("name"),
                                            blank -> blank.attr("value")));
            answer = send(URI.create(form.attr("abs:action")), typed(blanks));
        }
        return back(answer);
    }

    private static String back(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(address -> address.replaceFirst("^http://localhost:\\d+", ""))
                .orElseThrow(() ->
                        new IllegalStateException(
                                "not sent back: " + Jsoup.parse(answer.body()).text()));
    }

    private HttpResponse<String> send(URI address, String form)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue())
                            .collect(Collectors.joining("; ")));
        }
        if (!form.isEmpty()) {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form));
        }
        var answer = client.send(request.build(), BodyHandlers.ofString());
        for (var cookie : answer.headers().allValues("Set-Cookie")) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
            if (pair[1].isEmpty() || cookie.contains("Max-Age=0")) {
                cookies.remove(pair[0]);
            }
        }
        return answer;
    }

    private static String typed(Map<String, String> blanks) {
        return blanks.entrySet().stream()
                .map(each ->
                        each.getKey()
                                + "="
                                + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
