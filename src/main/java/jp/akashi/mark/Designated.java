package jp.akashi.mark;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.akashi.kernel.CertificationNumber;
import org.jspecify.annotations.Nullable;

/// The addresses a mark has to lead to (認定機関が指定するURL): the page of its service in the register.
public final class Designated {
    private static final Pattern PAGE =
            Pattern.compile("(?:/en)?/services/([^/?#.]+)/?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PICTURE =
            Pattern.compile("/services/([^/?#]+)/mark\\.(?:svg|png)|/marks/([^/?#]+)\\.svg");

    private final Supplier<URI> register;

    /// @param register where the register stands, without a path: `https://akashi.example`; known
    ///   for good only when the platform runs
    public Designated(Supplier<URI> register) {
        this.register = register;
    }

    public URI of(CertificationNumber number) {
        return register.get().resolve("/services/" + number.slug());
    }

    /// Where the register shows the mark of a service as it stands today.
    public URI picture(CertificationNumber number) {
        return register.get().resolve("/marks/" + number.slug() + ".svg");
    }

    /// The service whose page in the register an address names.
    public Optional<CertificationNumber> pageAt(@Nullable URI address) {
        return number(address, PAGE);
    }

    /// The service whose mark the register shows at an address.
    public Optional<CertificationNumber> markAt(@Nullable URI address) {
        return number(address, PICTURE);
    }

    private Optional<CertificationNumber> number(@Nullable URI address, Pattern form) {
        if (address == null || !isOurs(address) || address.getPath() == null) {
            return Optional.empty();
        }
        var match = form.matcher(address.getPath());
        return match.matches() ? read(match.group(1), match) : Optional.empty();
    }

    private static Optional<CertificationNumber> read(@Nullable String first, Matcher match) {
        try {
            return Optional.of(
                    CertificationNumber.parse(
                            first == null ? Objects.requireNonNull(match.group(2)) : first));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private boolean isOurs(URI address) {
        return host(address).equals(host(register.get()))
                && address.getPort() == register.get().getPort();
    }

    private static String host(URI address) {
        return Optional.ofNullable(address.getHost()).orElse("").toLowerCase(Locale.ROOT);
    }
}
