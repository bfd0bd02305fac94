package jp.akashi.bench.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.akashi.schemefile.SchemeFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the measurement reads, checks and prints; not how fast anything is.
class RegisterBenchTest {
    private static final Texts TEXTS =
            Texts.of(SchemeFiles.builtIn().read().orThrow(), 40, LocalDate.of(2026, 11, 22));

    @Test
    void theOptionsSayWhatIsMeasuredAndHowLong() {
        assertThat(Options.read().services()).containsExactly(300, 10_000);
        assertThat(Options.read("--quick").services()).containsExactly(300);
        assertThat(Options.read("--services", "1000000").services())
                .containsExactly(10_000, 1_000_000);
        assertThat(Options.read("--services", "500").services()).containsExactly(500);
        assertThat(Options.read("--peers", "nginx,groonga").peers())
                .containsExactly("nginx", "groonga");
        assertThat(Options.read("--quick").pace().seconds())
                .isLessThan(Options.read().pace().seconds());
        assertThat(Options.read().keep()).isNull();
        assertThat(Options.read("--keep", "kept", "--markdown", "report.md").keep())
                .isEqualTo(Path.of("kept"));
    }

    @ParameterizedTest
    @CsvSource({"--fast,--quick", "--services,needs a value", "--peers=x,--peers"})
    void aWrongOptionIsToldWithWhatThereIs(String option, String told) {
        assertThatThrownBy(() -> Options.read(option))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(told);
        assertThatThrownBy(() -> Options.read("--services", "many"))
                .hasMessage("'many' is not a number of services.");
        assertThatThrownBy(() -> Options.read("--peers", "solr")).hasMessageContaining("solr");
    }

    @Test
    void whatTheLoadGeneratorPrintsIsRead() {
        var printed =
                """
                Running 4s test @ http://127.0.0.1:18232
                  1 threads and 32 connections
                  Thread Stats   Avg      Stdev     Max   +/- Stdev
                    Latency    20.24ms   17.48ms 139.49ms   76.54%
                    Req/Sec     1.82k     1.12k    4.54k    99.58%
                  Latency Distribution
                     50%   15.49ms
                     75%   28.77ms
                     90%   45.53ms
                     99%    1.37s\s
                  9086 requests in 5.05s, 1.37GB read
                  Socket errors: connect 1, read 2, write 3, timeout 4
                  Non-2xx or 3xx responses: 5
                Requests/sec:   1799.38
                Transfer/sec:    277.81MB
                """;
        assertThat(Wrk.read(printed)).isEqualTo(new Wrk.Result(9086, 1799.38, 1370, 15));
        var well = printed.replaceAll("(?m)^ *(Socket|Non-2xx).*\\R", "").replace("1.37s", "70us");
        assertThat(Wrk.read(well)).isEqualTo(new Wrk.Result(9086, 1799.38, 0.07, 0));
        assertThatThrownBy(() -> Wrk.read("unable to connect"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLoadGeneratorIsToldEveryPath() {
        var site = URI.create("http://127.0.0.1/");
        assertThat(Wrk.script(new Wrk.Asked(site, List.of("/a", "/b"), false)))
                .contains("wrk.format(\"GET\", \"/a\"),\n", "wrk.format(\"GET\", \"/b\")\n");
        assertThat(Wrk.script(new Wrk.Asked(site, List.of("/a"), true)))
                .contains("wrk.format(\"GET\", \"/a\", {[\"Accept-Encoding\"] = \"gzip\"})");
    }

    @Test
    void theTimeOfAProcessIsReadWhateverItsName() {
        var stat = "77 (a (strange) name) S 1 77 77 0 -1 4194560 5 0 0 0 120 30 0 0 20 0 1 0 9 9 9";
        assertThat(Processes.micros(stat)).isEqualTo(1_500_000);
        assertThat(Processes.cpuMicros(ProcessHandle.current())).isPositive();
        assertThat(Processes.megabytes(ProcessHandle.current())).isPositive();
    }

    @Test
    void ofThreeRoundsTheMiddleOneCountsAndErrorsOfAny() {
        var median =
                Rounds.median(
                        List.of(
                                new Rounds.Figures(30, 5, 9, 0),
                                new Rounds.Figures(10, 6, 7, 2),
                                new Rounds.Figures(20, 4, 8, 0)));
        assertThat(median).isEqualTo(new Rounds.Figures(20, 5, 8, 2));
    }

    @Test
    void theQueriesAreTheSameForTheSameRegisterAndAllAreFound() {
        var queries = TEXTS.queries();
        assertThat(queries).hasSize(200).doesNotHaveDuplicates().isEqualTo(TEXTS.queries());
        assertThat(queries).filteredOn(words -> words.size() == 1).hasSizeGreaterThan(130);
        assertThat(queries)
                .filteredOn(words -> words.size() == 1)
                .allMatch(words -> TEXTS.scan(words) > 0);
    }

    @Test
    void aScanFindsWhatStandsThereHoweverItIsSpelt() {
        assertThat(TEXTS.scan(List.of("ﾊﾞｯｸｱｯﾌﾟ"))).isEqualTo(TEXTS.scan(List.of("バックアップ")));
        assertThat(TEXTS.scan(List.of("(架空)"))).isEqualTo(40);
        assertThat(TEXTS.scan(List.of("(架空)", "どこにもない言葉"))).isZero();
    }

    @Test
    void theTotalOfTheListIsRead() {
        assertThat(Sought.total("<p><strong>1,204</strong>件中 1–20件目を表示</p>")).isEqualTo(1204);
        assertThat(Sought.total("<p>見つかりませんでした</p>")).isZero();
    }

    @Test
    void theSummarySaysWhichGoalsHold() {
        var report = new Report();
        report.atMost("page", 2, 1.9);
        report.atLeast("bulk", 3, 4);
        assertThat(report.summary()).isEqualTo("2 of 2 goals hold.");
        report.atMost("search", 0.1, 0.2);
        report.notMeasured("other", "not there");
        assertThat(report.summary()).isEqualTo("2 of 3 goals hold; not: search; not judged: 1.");
    }

    @Test
    void figuresHaveThreeDigitsThatCount() {
        assertThat(List.of(Report.print(1234.5), Report.print(45.67), Report.print(0.123)))
                .containsExactly("1,235", "45.7", "0.12");
    }
}
