package jp.akashi.web.kit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import jp.akashi.party.Pace;
import org.springframework.stereotype.Component;

/// Counts who knocks at the doors of the platform, by the place of the network they come from: an
/// address, or the 64 bits that one household has of an IPv6 address.
@Component
public final class Knocking {
    private static final int HOUSEHOLD_BYTES = 8;

    private final Pace pace;

    Knocking(Pace pace) {
        this.pace = pace;
    }

    /// Counts one more.
    ///
    /// @param address the reader's, as the server knows it
    /// @return how long to wait when there were too many
    public Optional<Duration> at(Pace.Door door, String address) {
        return place(address).flatMap(place -> pace.take(door, place));
    }

    /// Nothing for this machine itself: behind its address stands a proxy that does not say for
    /// whom it asks, and all readers would be counted as one.
    static Optional<String> place(String address) {
        try {
            var read = InetAddress.ofLiteral(address.replaceAll("^\\[|]$", ""));
            return read.isLoopbackAddress() ? Optional.empty() : Optional.of(place(read));
        } catch (IllegalArgumentException _) {
            return Optional.of("unknown");
        }
    }

    private static String place(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(address.getAddress(), 0, HOUSEHOLD_BYTES)
                : address.getHostAddress();
    }
}
