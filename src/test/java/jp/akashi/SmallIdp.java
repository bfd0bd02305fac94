package jp.akashi;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import jp.akashi.kernel.Id;
import tools.jackson.databind.json.JsonMapper;

/// A small identity provider in the JVM of the test, shaped like GビズID: it signs whoever the test
/// says in, and does wrong what the test asks for.
final class SmallIdp implements AutoCloseable {
    static final String CLIENT = "akashi";
    static final String SECRET = "himitsu-no-kagi-0123456789";

    private final HttpServer server;
    private final RSAKey key = newKey();
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();
    private final Map<String, Account> tokens = new ConcurrentHashMap<>();

    /// How often it gave tokens for a code.
    final AtomicInteger redeemed = new AtomicInteger();

    private volatile Account account = Account.of("nobody");
    private volatile Twist twist = Twist.NONE;
    private volatile boolean refusing;

    /// Who is signed in there.
    record Account(String subject, Map<String, Object> claims) {
        static Account of(String subject) {
            return new Account(subject, Map.of());
        }

        Account with(String claim, Object value) {
            var more = new LinkedHashMap<>(claims);
            more.put(claim, value);
            return new Account(subject, more);
        }
    }

    /// What it does wrong.
    ///
    /// @param key that signs, where it is not the one it shows
    /// @param delay before it answers at /token
    record Twist(
            UnaryOperator<JWTClaimsSet.Builder> claims, RSAKey key, String path, Duration delay) {
        private static final RSAKey STRANGE = newKey();
        static final Twist NONE = new Twist(claims -> claims, STRANGE, "", Duration.ZERO);

        static Twist claims(UnaryOperator<JWTClaimsSet.Builder> change) {
            return new Twist(change, STRANGE, "", Duration.ZERO);
        }

        /// It signs with a key that it does not show, under the name of the one it does.
        static Twist strangeKey() {
            return new Twist(claims -> claims, STRANGE, "sign", Duration.ZERO);
        }

        /// It answers 500 at a path.
        static Twist broken(String path) {
            return new Twist(claims -> claims, STRANGE, path, Duration.ZERO);
        }

        static Twist slow(Duration delay) {
            return new Twist(claims -> claims, STRANGE, "", delay);
        }
    }

    private record Grant(String challenge, String nonce, Account account) {}

    SmallIdp() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/oauth/";
    }

    /// What a platform is started with that asks it, and takes accounts whose owner was proven.
    Map<String, String> settings() {
        return Map.of(
                "akashi.oidc.issuer",
                issuer(),
                "akashi.oidc.client",
                CLIENT,
                "akashi.oidc.secret",
                SECRET,
                "akashi.oidc.account-types",
                "2,3");
    }

    void signedIn(Account who) {
        account = who;
        twist = Twist.NONE;
    }

    /// Whether who is asked says no from now on.
    void refusing(boolean refuses) {
        refusing = refuses;
    }

    void doWrong(Twist wrong) {
        twist = wrong;
    }

    /// What the browser of the account's owner is answered: the address it goes back to.
    String visit(URI there) {
        var asked = parts(there.getRawQuery());
        var code = Id.random();
        grants.put(
                code,
                new Grant(
                        asked.getOrDefault("code_challenge", ""),
                        asked.getOrDefault("nonce", ""),
                        account));
        return back(asked, "code=" + code);
    }

    /// The same for who says no.
    String refuse(URI there) {
        return back(parts(there.getRawQuery()), "error=access_denied");
    }

    private static String back(Map<String, String> asked, String said) {
        return URI.create(asked.getOrDefault("redirect_uri", "")).getRawPath()
                + "?"
                + said
                + "&state="
                + asked.getOrDefault("state", "");
    }

    static Map<String, String> parts(String query) {
        return Arrays.stream(query.split("&"))
                .map(part -> part.split("=", 2))
                .collect(
                        Collectors.toMap(
                                part -> part[0],
                                part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().replaceFirst("^/oauth", "");
        try (exchange) {
            if (path.equals(twist.path())) {
                send(exchange, 500, Map.of("error", "server_error"));
                return;
            }
            switch (path) {
                case "/.well-known/openid-configuration" -> send(exchange, 200, about());
                case "/jwks" -> send(exchange, 200, new JWKSet(key.toPublicJWK()).toJSONObject());
                case "/authorize" -> authorize(exchange);
                case "/token" -> token(exchange);
                case "/userinfo" -> userInfo(exchange);
                default -> send(exchange, 404, Map.of());
            }
        }
    }

    private Map<String, Object> about() {
        var own = issuer().replaceFirst("/$", "");
        var about = new LinkedHashMap<String, Object>();
        about.put("issuer", issuer());
        about.put("authorization_endpoint", own + "/authorize");
        about.put("token_endpoint", own + "/token");
        about.put("userinfo_endpoint", own + "/userinfo");
        about.put("end_session_endpoint", own + "/logout");
        about.put("jwks_uri", own + "/jwks");
        about.put("subject_types_supported", new String[] {"public"});
        about.put("response_types_supported", new String[] {"code"});
        about.put("id_token_signing_alg_values_supported", new String[] {"RS256"});
        return about;
    }

    /// Leads a real browser back at once, without asking for anything.
    private void authorize(HttpExchange exchange) throws IOException {
        var there = exchange.getRequestURI();
        var site = parts(there.getRawQuery()).getOrDefault("redirect_uri", "");
        var back = URI.create(site).resolve(refusing ? refuse(there) : visit(there));
        exchange.getResponseHeaders().set("Location", back.toString());
        exchange.sendResponseHeaders(302, -1);
    }

    /// A code is good once, for who knows what its challenge was made of.
    private void token(HttpExchange exchange) throws IOException {
        pause(twist.delay());
        var asked =
                parts(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var grant = grants.remove(asked.getOrDefault("code", ""));
        var basic =
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString(
                                        (CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        if (grant == null
                || !basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                || !grant.challenge().equals(hashed(asked.getOrDefault("code_verifier", "")))) {
            send(exchange, 400, Map.of("error", "invalid_grant"));
            return;
        }
        redeemed.incrementAndGet();
        var access = Id.random();
        tokens.put(access, grant.account());
        send(
                exchange,
                200,
                Map.of(
                        "access_token",
                        access,
                        "token_type",
                        "Bearer",
                        "expires_in",
                        3600,
                        "id_token",
                        signed(grant)));
    }

    private String signed(Grant grant) {
        var now = Instant.now();
        var claims =
                twist.claims()
                        .apply(
                                new JWTClaimsSet.Builder()
                                        .issuer(issuer())
                                        .subject(grant.account().subject())
                                        .audience(CLIENT)
                                        .claim("nonce", grant.nonce())
                                        .issueTime(Date.from(now))
                                        .expirationTime(Date.from(now.plusSeconds(300))))
                        .build();
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(twist.path().equals("sign") ? twist.key() : key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void userInfo(HttpExchange exchange) throws IOException {
        var bearer = exchange.getRequestHeaders().getFirst("Authorization");
        var who = tokens.get(bearer == null ? "" : bearer.replaceFirst("^Bearer ", ""));
        if (who == null) {
            send(exchange, 401, Map.of("error", "invalid_token"));
            return;
        }
        var said = new LinkedHashMap<>(who.claims());
        said.putIfAbsent("sub", who.subject());
        send(exchange, 200, said);
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, Map<String, Object> said)
            throws IOException {
        var bytes = JsonMapper.shared().writeValueAsBytes(said);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static String hashed(String verifier) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("one").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
