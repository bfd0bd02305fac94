package jp.akashi.idp;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// All that is sent to the identity provider: to the origin of its issuer and nowhere else, without
/// following where it points, within a time and a size.
final class Wire implements HTTPRequestSender, ResourceRetriever {
    private static final int LARGEST = 512 * 1024;
    private static final Set<String> OF_THE_CLIENT = Set.of("content-length", "host", "connection");

    private final URI issuer;
    private final Duration longest;
    private final HttpClient client;

    Wire(URI issuer, Duration longest) {
        this.issuer = issuer;
        this.longest = longest;
        this.client =
                HttpClient.newBuilder()
                        .connectTimeout(longest)
                        .followRedirects(Redirect.NEVER)
                        .version(Version.HTTP_1_1)
                        .build();
    }

    @Override
    public ReadOnlyHTTPResponse send(ReadOnlyHTTPRequest asked) throws IOException {
        var request = HttpRequest.newBuilder(asked.getURI()).timeout(longest);
        asked.getHeaderMap()
                .forEach((name, values) -> {
                    if (!OF_THE_CLIENT.contains(name.toLowerCase(Locale.ROOT))) {
                        values.forEach(value -> request.header(name, value));
                    }
                });
        var body = asked.getBody();
        request.method(
                asked.getMethod().name(),
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        return answered(ask(request.build()));
    }

    @Override
    public Resource retrieveResource(URL address) throws IOException {
        try {
            var response = ask(HttpRequest.newBuilder(address.toURI()).timeout(longest).build());
            if (response.statusCode() != HTTPResponse.SC_OK) {
                throw new IOException("answered " + response.statusCode());
            }
            return new Resource(text(response), type(response));
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /// Whether an address lies at the origin of the issuer.
    boolean isOfIssuer(URI address) {
        return Objects.equals(issuer.getScheme(), address.getScheme())
                && Objects.equals(issuer.getHost(), address.getHost())
                && issuer.getPort() == address.getPort();
    }

    /// The limit of time is for the whole answer, not for its beginning alone.
    private HttpResponse<byte[]> ask(HttpRequest request) throws IOException {
        if (!isOfIssuer(request.uri())) {
            throw new IOException("not at the issuer's own address");
        }
        var answer =
                client.sendAsync(
                        request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST));
        try {
            return answer.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            answer.cancel(true);
            throw new IOException(failure);
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private static HTTPResponse answered(HttpResponse<byte[]> response) throws IOException {
        var answered = new HTTPResponse(response.statusCode());
        try {
            if (!type(response).isEmpty()) {
                answered.setContentType(type(response));
            }
        } catch (ParseException e) {
            throw new IOException(e);
        }
        answered.setBody(text(response));
        return answered;
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private static String type(HttpResponse<byte[]> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }
}
