package jp.akashi.bench.register;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What is measured, and how long: `--quick`, `--services N`, `--peers a,b`.
///
/// @param services how many, the smallest register first
/// @param seconds how long one round takes
record Options(List<Integer> services, Set<String> peers, int seconds, int warmUpSeconds) {
    static final Set<String> PEERS = Set.of("nginx", "groonga", "opensearch", "wordpress");
    private static final int FEW = 300;
    private static final int MANY = 10_000;
    private static final int LONG = 4;
    private static final int WARM = 15;

    /// @throws IllegalArgumentException with a sentence for who typed it
    static Options read(String... arguments) {
        boolean quick = false;
        int services = 0;
        Set<String> peers = new LinkedHashSet<>(List.of("nginx", "groonga", "opensearch"));
        for (int place = 0; place < arguments.length; place++) {
            switch (arguments[place]) {
                case "--quick" -> quick = true;
                case "--services" -> services = number(after(arguments, place++));
                case "--peers" -> peers = peers(after(arguments, place++));
                default ->
                        throw new IllegalArgumentException(
                                "Unknown option '%s'; there are --quick, --services N and --peers nginx,groonga,opensearch,wordpress."
                                        .formatted(arguments[place]));
            }
        }
        int many = services > 0 ? services : quick ? FEW : MANY;
        var sizes = quick || many <= FEW ? List.of(many) : List.of(FEW, many);
        return new Options(sizes, peers, quick ? 1 : LONG, quick ? 3 : WARM);
    }

    private static String after(String[] arguments, int place) {
        if (place + 1 == arguments.length) {
            throw new IllegalArgumentException(arguments[place] + " needs a value.");
        }
        return arguments[place + 1];
    }

    private static int number(String text) {
        if (!text.matches("[1-9]\\d{0,6}")) {
            throw new IllegalArgumentException("'" + text + "' is not a number of services.");
        }
        return Integer.parseInt(text);
    }

    private static Set<String> peers(String text) {
        var peers = new LinkedHashSet<>(Arrays.asList(text.split(",")));
        peers.remove("");
        if (!PEERS.containsAll(peers)) {
            throw new IllegalArgumentException(
                    "There are the peers nginx, groonga, opensearch and wordpress, not "
                            + peers
                            + ".");
        }
        return peers;
    }

    boolean isQuick() {
        return seconds < LONG;
    }
}
