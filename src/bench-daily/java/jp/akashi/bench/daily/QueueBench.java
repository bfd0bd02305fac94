package jp.akashi.bench.daily;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.akashi.desk.CaseHead;
import jp.akashi.desk.CaseHeads;
import jp.akashi.desk.CaseHeads.Late;
import jp.akashi.desk.CaseHeads.Lateness;
import jp.akashi.desk.CaseHeads.Marks;
import jp.akashi.desk.CaseHeads.Place;
import jp.akashi.desk.CaseHeads.Wanted;
import jp.akashi.examination.Stages;
import jp.akashi.kernel.PersonId;
import jp.akashi.store.Database;
import jp.akashi.store.PgCaseHeads;
import jp.akashi.store.embedded.EmbeddedPostgres;
import jp.akashi.store.embedded.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Prints how long the office's queues take to ask the database, with a hundred cases open and with
/// ten thousand.
public final class QueueBench {
    private static final int FEW = 100;
    private static final int MANY = 10_000;
    private static final int ROUNDS = 201;
    private static final int QUICK = 21;
    private static final int LINES = 50;
    private static final int CONNECTIONS = 2;

    /// What a view of the queue may take, however many cases are open.
    private static final double MOST = 50;

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);
    private static final Marks MARKS = new Marks(TODAY, Instant.parse("2026-12-14T00:00:00Z"));
    private static final PersonId EXAMINER = new PersonId("examiner-7");

    private final PrintStream out;
    private final int rounds;

    QueueBench(PrintStream out, int rounds) {
        this.out = out;
        this.rounds = rounds;
    }

    /// @param arguments the folder for the database; `--quick` asks fewer times
    public static void main(String[] arguments) throws Exception {
        var given = List.of(arguments);
        DailyBench.begin(given);
        var folder = Files.createTempDirectory(Path.of(given.getFirst()), "queue");
        try {
            int rounds = given.contains("--quick") ? QUICK : ROUNDS;
            System.exit(new QueueBench(System.out, rounds).measure(folder) ? 0 : 1);
        } finally {
            DailyBench.remove(folder);
        }
    }

    /// @return whether no view took longer than it may with ten thousand cases open
    boolean measure(Path folder) throws Exception {
        var server = EmbeddedPostgres.start(Settings.in(folder));
        try (var database = Database.on(server, CONNECTIONS)) {
            var views = views(new PgCaseHeads(JdbcClient.create(database.app())));
            var filled = new OpenCases(server);
            filled.with(FEW, TODAY);
            var few = ask(views);
            filled.with(MANY, TODAY);
            var many = ask(views);
            tell(
                    "%-44s %12s %12s",
                    "milliseconds, middle of " + rounds, FEW + " open", MANY + " open");
            many.forEach((view, took) ->
                    tell("%-44s %12.2f %12.2f", view, few.getOrDefault(view, 0.0), took));
            return many.values().stream().allMatch(took -> took <= MOST);
        }
    }

    private static Map<String, Runnable> views(CaseHeads heads) {
        var all = new LinkedHashMap<String, Runnable>();
        all.put("counts by stage, overdue, stalled, mine", () -> heads.count(MARKS, EXAMINER));
        all.put("the longest waiting", () -> heads.list(wanted(Late.ALL, ""), null, LINES));
        all.put("my work", () -> heads.list(mine(), null, LINES));
        all.put("overdue", () -> heads.list(wanted(Late.OVERDUE, ""), null, LINES));
        all.put("stalled", () -> heads.list(wanted(Late.STALLED, ""), null, LINES));
        all.put("the twentieth page", () -> twentieth(heads));
        all.put(
                "one case by its name",
                () -> heads.list(wanted(Late.ALL, "架空クラウド99"), null, LINES));
        return all;
    }

    /// Behind the place where a reader is after nineteen pages.
    private static List<CaseHead> twentieth(CaseHeads heads) {
        var place = new Place(OpenCases.since(19 * LINES), OpenCases.id(19 * LINES));
        return heads.list(wanted(Late.ALL, ""), place, LINES);
    }

    private static Wanted mine() {
        return new Wanted(Stages.open(), EXAMINER, new Lateness(Late.ALL, MARKS), "");
    }

    private static Wanted wanted(Late late, String words) {
        return new Wanted(Stages.open(), null, new Lateness(late, MARKS), words);
    }

    private Map<String, Double> ask(Map<String, Runnable> views) {
        var took = new LinkedHashMap<String, Double>();
        views.forEach((name, view) -> took.put(name, middle(view)));
        return took;
    }

    private double middle(Runnable view) {
        var times = new double[rounds];
        view.run();
        for (int round = 0; round < rounds; round++) {
            long begun = System.nanoTime();
            view.run();
            times[round] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(times);
        return times[rounds / 2];
    }

    private void tell(String line, Object... facts) {
        out.println(String.format(Locale.ROOT, line, facts));
    }
}
