package jp.akashi.bench.register;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is measured, how long, and where it goes.
///
/// @param services how many, the smallest register first
/// @param scan whether totals are held to a plain scan in a larger register too
/// @param keep the folder in which filled registers stay for the next measurement
/// @param markdown the file the report is written to
record Options(
        List<Integer> services,
        Set<String> peers,
        Pace pace,
        boolean scan,
        @Nullable Path keep,
        @Nullable Path markdown) {
    static final Set<String> PEERS = Set.of("nginx", "groonga", "opensearch", "wordpress");

    /// What the goals are of.
    static final int MANY = 10_000;

    private static final int FEW = 300;
    private static final String THERE_ARE =
            "there are --quick, --services N, --peers nginx,groonga,opensearch,wordpress, --scan, --keep FOLDER and --markdown FILE.";

    /// How long is measured.
    ///
    /// @param rounds of which the middle one counts
    /// @param seconds of a round
    record Pace(int rounds, int seconds, int warmUpSeconds) {
        static final Pace THOROUGH = new Pace(3, 4, 15);
        static final Pace QUICK = new Pace(1, 1, 4);
    }

    /// @throws IllegalArgumentException with a sentence for who typed it
    static Options read(String... arguments) {
        boolean quick = false;
        boolean scan = false;
        int services = 0;
        Set<String> peers = null;
        Path keep = null;
        Path markdown = null;
        for (int place = 0; place < arguments.length; place++) {
            switch (arguments[place]) {
                case "--quick" -> quick = true;
                case "--scan" -> scan = true;
                case "--services" -> services = number(after(arguments, place++));
                case "--peers" -> peers = peers(after(arguments, place++));
                case "--keep" -> keep = Path.of(after(arguments, place++));
                case "--markdown" -> markdown = Path.of(after(arguments, place++));
                default ->
                        throw new IllegalArgumentException(
                                "Unknown option '%s'; %s".formatted(arguments[place], THERE_ARE));
            }
        }
        return new Options(
                sizes(quick, services),
                peers != null ? peers : usual(quick),
                quick ? Pace.QUICK : Pace.THOROUGH,
                scan,
                keep,
                markdown);
    }

    boolean isScanned(int size) {
        return scan || size <= MANY;
    }

    /// A larger register is set beside the one the goals are of.
    private static List<Integer> sizes(boolean quick, int services) {
        if (services == 0) {
            return quick ? List.of(FEW) : List.of(FEW, MANY);
        }
        return quick || services <= MANY ? List.of(services) : List.of(MANY, services);
    }

    /// OpenSearch alone takes longer to start than a quick look may.
    private static Set<String> usual(boolean quick) {
        var peers = new LinkedHashSet<>(List.of("nginx", "groonga"));
        if (!quick) {
            peers.add("opensearch");
        }
        return peers;
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
}
