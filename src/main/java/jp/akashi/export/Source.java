package jp.akashi.export;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import jp.akashi.scheme.Schemes;

/// What an export knows besides the entry it writes.
///
/// @param today the day for which it says what is in force
public record Source(Schemes schemes, Publisher publisher, LocalDate today) {
    /// Who publishes, and where.
    ///
    /// @param address makes the whole address of a path of the platform
    /// @param issuer the certifying body (認定機関)
    public record Publisher(UnaryOperator<String> address, String issuer) {}

    public String address(String path) {
        return publisher.address().apply(path);
    }
}
