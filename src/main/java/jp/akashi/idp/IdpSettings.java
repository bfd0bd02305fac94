package jp.akashi.idp;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How the identity provider is asked (`akashi.oidc.*`).
///
/// @param issuer as it names itself, to the sign
/// @param name what its accounts are called, such as GビズID
public record IdpSettings(
        String issuer, Client client, String name, List<String> scopes, Claims claims) {
    private static final String PREFIX = "akashi.oidc.";
    private static final List<String> NEEDED = List.of("issuer", "client", "secret");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    public IdpSettings {
        scopes = List.copyOf(scopes);
    }

    /// What this platform is to the provider. Not printed.
    public record Client(String id, String secret) {
        @Override
        public String toString() {
            return id;
        }
    }

    /// By what names it tells what.
    ///
    /// @param accountTypes the kinds of accounts that are taken; none named takes all
    public record Claims(String corporateNumber, String accountType, Set<String> accountTypes) {
        public Claims {
            accountTypes = Set.copyOf(accountTypes);
        }

        boolean takes(String type) {
            return accountTypes.isEmpty() || accountTypes.contains(type);
        }
    }

    /// @param values the value of a setting, where it is set
    public static Optional<IdpSettings> of(Function<String, Optional<String>> values) {
        var read = new Reader(values);
        if (read.text("issuer").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new IdpSettings(
                        read.text("issuer"),
                        new Client(read.text("client"), read.text("secret")),
                        read.text("name"),
                        parts(read.text("scopes"), "\\s+"),
                        new Claims(
                                read.text("corporate-number-claim"),
                                read.text("account-type-claim"),
                                Set.copyOf(parts(read.text("account-types"), "\\s*,\\s*")))));
    }

    /// What is wrong with settings each of which can be read by itself.
    public static List<String> faultsOf(Function<String, Optional<String>> values) {
        var read = new Reader(values);
        var missing = NEEDED.stream().filter(name -> read.text(name).isEmpty()).toList();
        var faults = new ArrayList<String>();
        if (missing.size() < NEEDED.size() && !missing.isEmpty()) {
            faults.add(
                    "%s is set without %s; signing in by an identity provider needs all three."
                            .formatted(
                                    named(NEEDED.stream().filter(each -> !missing.contains(each))),
                                    named(missing.stream())));
        }
        var issuer = read.text("issuer");
        if (!issuer.isEmpty() && !isSafe(issuer)) {
            faults.add(
                    PREFIX
                            + "issuer has to begin with https:// (http:// on this machine alone) and to have neither a query nor a user.");
        }
        var scopes = read.text("scopes");
        if (!scopes.isEmpty() && !parts(scopes, "\\s+").contains("openid")) {
            faults.add(PREFIX + "scopes has to hold openid.");
        }
        return faults;
    }

    /// Whether something may be asked for at an address: nobody reads on the way.
    static boolean isSafe(URI address) {
        var host = "" + address.getHost();
        return "https".equals(address.getScheme())
                || "http".equals(address.getScheme()) && THIS_MACHINE.contains(host);
    }

    private static boolean isSafe(String issuer) {
        try {
            var address = URI.create(issuer);
            return isSafe(address)
                    && Stream.of(
                                    Optional.ofNullable(address.getRawQuery()),
                                    Optional.ofNullable(address.getRawFragment()),
                                    Optional.ofNullable(address.getRawUserInfo()))
                            .allMatch(Optional::isEmpty);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static String named(Stream<String> names) {
        return names.map(name -> PREFIX + name).collect(Collectors.joining(" and "));
    }

    private static List<String> parts(String text, String between) {
        return Arrays.stream(text.split(between)).filter(part -> !part.isEmpty()).toList();
    }

    private record Reader(Function<String, Optional<String>> values) {
        String text(String name) {
            return values.apply(PREFIX + name).map(String::strip).orElse("");
        }
    }
}
