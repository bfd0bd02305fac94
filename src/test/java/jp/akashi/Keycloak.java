package jp.akashi;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/// A Keycloak of its own for a test, on this machine alone, with nothing kept: a realm with
/// accounts shaped like those of GビズID.
final class Keycloak implements AutoCloseable {
    static final String CLIENT = "akashi";
    static final String SECRET = "himitsu-no-kagi-0123456789";
    static final String PASSWORD = "keycloak no aikotoba";

    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final String REALM = "gbiz";

    private final Process process;
    private final int port;

    /// How long it took to answer.
    final Duration start;

    /// An account in it.
    record Account(String name, String corporateNumber, String type) {
        Map<String, Object> asUser() {
            return Map.of(
                    "username",
                    name,
                    "enabled",
                    true,
                    "email",
                    name + "@mihon.example",
                    "emailVerified",
                    true,
                    "firstName",
                    "花子",
                    "lastName",
                    "見本",
                    "attributes",
                    Map.of(
                            "corporate_number",
                            List.of(corporateNumber),
                            "account_type",
                            List.of(type)),
                    "credentials",
                    List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false)));
        }
    }

    /// @param folder where it lies unpacked
    /// @param site the platform people come from and go back to
    Keycloak(Path folder, String site, List<Account> accounts)
            throws IOException, InterruptedException {
        port = freePort();
        var begun = Instant.now();
        var imports = Files.createDirectories(folder.resolve("data/import"));
        Files.writeString(
                imports.resolve(REALM + "-realm.json"),
                JsonMapper.shared().writeValueAsString(realm(site, accounts)));
        var command =
                new ProcessBuilder(
                        "sh",
                        folder.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--db=dev-mem",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port);
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        command.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        command.redirectErrorStream(true)
                .redirectOutput(folder.resolveSibling("server.log").toFile());
        process = command.start();
        awaitAnswer(begun.plus(PATIENCE));
        start = Duration.between(begun, Instant.now());
    }

    String issuer() {
        return "http://127.0.0.1:" + port + "/realms/" + REALM;
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitAnswer(Instant latest) throws InterruptedException {
        var about = URI.create(issuer() + "/.well-known/openid-configuration");
        try (var client = HttpClient.newHttpClient()) {
            while (Instant.now().isBefore(latest) && process.isAlive()) {
                try {
                    var answer =
                            client.send(
                                    HttpRequest.newBuilder(about).build(), BodyHandlers.ofString());
                    if (answer.statusCode() == 200) {
                        return;
                    }
                } catch (IOException _) {
                    // not yet
                }
                Thread.sleep(500);
            }
        }
        close();
        throw new IllegalStateException("Keycloak did not start; see server.log beside its folder");
    }

    private static Map<String, Object> realm(String site, List<Account> accounts) {
        return Map.of(
                "realm", REALM,
                "enabled", true,
                "components",
                        Map.of(
                                "org.keycloak.userprofile.UserProfileProvider",
                                List.of(
                                        Map.of(
                                                "providerId",
                                                "declarative-user-profile",
                                                "config",
                                                Map.of(
                                                        "kc.user.profile.config",
                                                        List.of(profile()))))),
                "users", accounts.stream().map(Account::asUser).toList(),
                "clients", List.of(client(site)));
    }

    private static String profile() {
        return JsonMapper.shared()
                .writeValueAsString(
                        Map.of(
                                "attributes",
                                List.of(
                                        Map.of("name", "username"),
                                        Map.of("name", "email"),
                                        Map.of("name", "firstName"),
                                        Map.of("name", "lastName")),
                                "unmanagedAttributePolicy",
                                "ENABLED"));
    }

    /// As GビズID: a secret in the head, PKCE, and the claims of the profile at the userinfo alone.
    private static Map<String, Object> client(String site) {
        return Map.of(
                "clientId",
                CLIENT,
                "secret",
                SECRET,
                "publicClient",
                false,
                "standardFlowEnabled",
                true,
                "directAccessGrantsEnabled",
                false,
                "redirectUris",
                List.of(site + "/login/identity/callback"),
                "attributes",
                Map.of(
                        "pkce.code.challenge.method",
                        "S256",
                        "post.logout.redirect.uris",
                        site + "/login"),
                "protocolMappers",
                List.of(mapper("corporate_number"), mapper("account_type")));
    }

    private static Map<String, Object> mapper(String claim) {
        return Map.of(
                "name",
                claim,
                "protocol",
                "openid-connect",
                "protocolMapper",
                "oidc-usermodel-attribute-mapper",
                "config",
                Map.of(
                        "user.attribute", claim,
                        "claim.name", claim,
                        "jsonType.label", "String",
                        "id.token.claim", "false",
                        "userinfo.token.claim", "true"));
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
