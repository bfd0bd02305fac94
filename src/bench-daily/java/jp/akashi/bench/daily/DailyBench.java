package jp.akashi.bench.daily;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.sql.DataSource;
import jp.akashi.agenda.View;
import jp.akashi.desk.DayRound;
import jp.akashi.desk.Desk;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;
import jp.akashi.store.Database;
import jp.akashi.store.PgAgenda;
import jp.akashi.store.PgCertifications;
import jp.akashi.store.PgOutbox;
import jp.akashi.store.embedded.EmbeddedPostgres;
import jp.akashi.store.embedded.Settings;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Prints how long the daily round takes on a register of a million certifications: an ordinary
/// day, a day on which it is stopped and goes on, and the day after a week of stop.
public final class DailyBench {
    private static final List<String> OPTIONS = List.of("--quick");
    private static final int WRONG_USE = 2;
    private static final int WHOLE = 1_000_000;
    private static final int QUICK = 20_000;
    private static final int CONNECTIONS = 8;
    private static final int HANDS = 4;
    private static final int WEEK = 7;

    /// What a day's work may take.
    private static final Duration MOST = Duration.ofSeconds(60);

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 4);

    private final PrintStream out;
    private Instant now = at(FIRST);

    DailyBench(PrintStream out) {
        this.out = out;
    }

    /// @param arguments the folder for the database; `--quick` measures a fiftieth of it
    public static void main(String[] arguments) throws Exception {
        var given = List.of(arguments);
        begin(given);
        var folder = Files.createTempDirectory(Path.of(given.getFirst()), "daily");
        try {
            boolean fits =
                    new DailyBench(System.out)
                            .measure(folder, given.contains("--quick") ? QUICK : WHOLE);
            System.exit(fits ? 0 : 1);
        } finally {
            remove(folder);
        }
    }

    private static Instant at(LocalDate day) {
        return day.atTime(9, 0).atZone(Tokyo.ZONE).toInstant();
    }

    /// @return whether an ordinary day took no longer than it may
    boolean measure(Path folder, int certifications) throws Exception {
        var server = EmbeddedPostgres.start(Settings.in(folder));
        try (var database = Database.on(server, CONNECTIONS)) {
            var filled = new Filled(server);
            long begun = System.nanoTime();
            filled.with(certifications, FIRST);
            var size = filled.size();
            tell(
                    "%,d certifications, %,d steps planned (%,d MB), made in %.0f s",
                    certifications, size.getFirst(), size.getLast(), seconds(begun));
            var round = round(database.app());
            go(round, "the first day, everything cold", FIRST, () -> true);
            boolean fits = go(round, "a day", FIRST.plusDays(1), () -> true);
            stopAndGoOn(round, FIRST.plusDays(2));
            go(round, "the day after a week of stop", FIRST.plusDays(2 + WEEK), () -> true);
            go(round, "once more on that day", FIRST.plusDays(2 + WEEK), () -> true);
            new PgAgenda(JdbcClient.create(database.app()))
                    .list(new View.Failed(null), 1)
                    .forEach(failed -> tell("%s", failed));
            return fits;
        }
    }

    private DayRound round(DataSource app) {
        var sql = JdbcClient.create(app);
        return new DayRound(
                new InOneTransaction(new TransactionTemplate(new JdbcTransactionManager(app))),
                new PgAgenda(sql),
                List.of(new Tell(new PgCertifications(sql), new PgOutbox(sql))),
                new DayRound.Hands(() -> now, HANDS));
    }

    private record InOneTransaction(TransactionTemplate template) implements Desk.Transactions {
        @Override
        public <T> Outcome<T> inOne(Supplier<Outcome<T>> work) {
            return Objects.requireNonNull(template.execute(_ -> work.get()));
        }
    }

    private void stopAndGoOn(DayRound round, LocalDate day) {
        var asked = new AtomicInteger();
        go(round, "a day, stopped after 50 steps", day, () -> asked.incrementAndGet() <= 50);
        go(round, "and gone on with", day, () -> true);
    }

    private boolean go(DayRound round, String what, LocalDate day, BooleanSupplier goesOn) {
        now = at(day);
        long begun = System.nanoTime();
        var told = round.go(goesOn);
        double took = seconds(begun);
        tell(
                "%-32s %,8d steps in %7.2f s (%,.0f a second), %d failed",
                what, told.done(), took, told.done() / took, told.failed());
        return told.failed() == 0 && took <= MOST.toSeconds();
    }

    private void tell(String line, Object... facts) {
        out.println(String.format(Locale.ROOT, line, facts));
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    /// Ends the program at an option it does not know; the folder comes first. From then on only
    /// warnings are logged.
    static void begin(List<String> given) {
        for (var option : given.subList(1, given.size())) {
            if (!OPTIONS.contains(option)) {
                System.err.println("Unknown option '%s'; there is %s.".formatted(option, OPTIONS));
                System.exit(WRONG_USE);
            }
        }
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    }

    static void remove(Path folder) throws IOException {
        List<Path> all;
        try (var found = Files.walk(folder)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (var path : all) {
            Files.deleteIfExists(path);
        }
    }
}
