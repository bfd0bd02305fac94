package jp.akashi.crawl;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The public web: http and https at their own ports, and machines whose addresses everybody can
/// reach (IANA's registries of special-purpose addresses, RFC 6890). What is not known to be public
/// is refused.
public final class PublicWeb implements Reach {
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final Set<Integer> PORTS = Set.of(-1, 80, 443);
    private static final List<Block> CLOSED =
            List.of(
                    Block.of("0.0.0.0/8"),
                    Block.of("10.0.0.0/8"),
                    Block.of("100.64.0.0/10"),
                    Block.of("127.0.0.0/8"),
                    Block.of("169.254.0.0/16"),
                    Block.of("172.16.0.0/12"),
                    Block.of("192.0.0.0/24"),
                    Block.of("192.0.2.0/24"),
                    Block.of("192.31.196.0/24"),
                    Block.of("192.52.193.0/24"),
                    Block.of("192.88.99.0/24"),
                    Block.of("192.168.0.0/16"),
                    Block.of("192.175.48.0/24"),
                    Block.of("198.18.0.0/15"),
                    Block.of("198.51.100.0/24"),
                    Block.of("203.0.113.0/24"),
                    Block.of("224.0.0.0/4"),
                    Block.of("240.0.0.0/4"),
                    Block.of("2001::/23"),
                    Block.of("2001:db8::/32"),
                    Block.of("2002::/16"),
                    Block.of("3fff::/20"));
    private static final Block GLOBAL = Block.of("2000::/3");

    @Override
    public boolean mayAsk(URI address) {
        var scheme = address.getScheme();
        return scheme != null
                && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
                && address.getHost() != null
                && address.getRawUserInfo() == null
                && PORTS.contains(address.getPort());
    }

    @Override
    public boolean mayConnect(InetAddress machine) {
        return switch (machine) {
            case Inet4Address four -> isOpen(four.getAddress());
            case Inet6Address six -> GLOBAL.contains(six.getAddress()) && isOpen(six.getAddress());
            default -> false;
        };
    }

    private static boolean isOpen(byte[] bytes) {
        return CLOSED.stream().noneMatch(block -> block.contains(bytes));
    }

    /// A block of addresses.
    private record Block(List<Byte> start, int bits) {
        static Block of(String text) {
            var slash = text.indexOf('/');
            try {
                var start = InetAddress.getByName(text.substring(0, slash)).getAddress();
                var bytes = new Byte[start.length];
                Arrays.setAll(bytes, i -> start[i]);
                return new Block(List.of(bytes), Integer.parseInt(text.substring(slash + 1)));
            } catch (UnknownHostException broken) {
                throw new IllegalArgumentException(text, broken);
            }
        }

        boolean contains(byte[] address) {
            if (address.length != start.size()) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (start.get(bit / 8) & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
