package jp.akashi.store.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import jp.akashi.export.BulkFile;
import jp.akashi.export.BulkFiles;
import jp.akashi.export.Heading;
import jp.akashi.export.Source;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.Term;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.road.Papers;
import jp.akashi.road.SmallScheme;
import jp.akashi.store.memory.MemoryRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class BulkShelfTest {
    private static final List<BulkFile> FILES =
            BulkFiles.all(
                    SmallScheme.SCHEMES,
                    new Source.Publisher(path -> "http://localhost" + path, "見本認定機関"),
                    JsonMapper.shared()::writeValueAsBytes);
    private static final BulkFile ANSWERS = FILES.get(1);
    private static final BulkFile LINES = FILES.get(4);

    @TempDir Path folder;
    private final MemoryRegistry registry = new MemoryRegistry();

    private void publish(int serial, int revision, String words) {
        var on = LocalDate.parse("2022-06-05");
        var number = new CertificationNumber("AI", serial, "2206");
        registry.append(
                new Entry(
                        number,
                        number.printed(" "),
                        SmallScheme.EDITION,
                        new Entry.Face("みほん" + serial, Papers.PROVIDER, "", "", "", List.of()),
                        new Entry.Standing(
                                on,
                                Term.ofYears(on, 2),
                                revision,
                                Instant.parse("2022-06-05T01:00:00Z")),
                        Map.of(SmallScheme.NAME, new Statement.Disclosed(Papers.words(words)))));
    }

    private BulkShelf shelf(String making) {
        return BulkShelf.open(
                folder.resolve("bulk"), FILES, making, new BulkShelf.Register(registry, registry));
    }

    private static String plain(BulkShelf shelf, BulkFile file) throws IOException {
        var copy = shelf.copy(file, Heading.JAPANESE);
        var plain = new ByteArrayOutputStream();
        copy.writePlain(plain);
        assertThat(plain.size()).isEqualTo((int) copy.plainLength());
        var packed = new ByteArrayOutputStream();
        copy.writePacked(packed);
        assertThat(packed.size()).isEqualTo((int) copy.packedLength());
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.toByteArray()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(plain.toByteArray());
        }
        assertThat(behindTheFirstPart(packed.toByteArray())).isEqualTo(8);
        return plain.toString(StandardCharsets.UTF_8);
    }

    /// How many bytes stand behind the packed text of a gzip file: sum and length, and no second
    /// file, which a browser would not read.
    private static int behindTheFirstPart(byte[] gzip) {
        var inflater = new Inflater(true);
        inflater.setInput(gzip, 10, gzip.length - 10);
        try {
            while (!inflater.finished()) {
                assertThat(inflater.inflate(new byte[1 << 16]) > 0 || inflater.finished()).isTrue();
            }
            return inflater.getRemaining();
        } catch (DataFormatException e) {
            throw new AssertionError(e);
        } finally {
            inflater.end();
        }
    }

    @Test
    void theFilesHaveEveryServiceInTheOrderOfTheirNumbers() throws Exception {
        publish(2, 1, "二番");
        publish(1, 1, "一番");
        try (var shelf = shelf("a")) {
            assertThat(shelf.isFilled()).isFalse();
            shelf.follow();

            assertThat(shelf.isUpToDate()).isTrue();
            assertThat(plain(shelf, ANSWERS)).containsSubsequence("認定番号", "一番", "二番");
            assertThat(plain(shelf, LINES).lines()).hasSize(2);
        }
    }

    @Test
    void aPublicationMakesOnlyItsOwnPieceAnew() throws Exception {
        publish(1, 1, "一番");
        publish(2, 1, "二番");
        publish(3, 1, "三番");
        try (var shelf = shelf("a")) {
            shelf.follow();
            long before = Files.size(folder.resolve("bulk/answers.csv.gz"));
            long piece = before / 3;
            publish(2, 2, "二番の二");
            assertThat(shelf.behind()).isEqualTo(1);
            shelf.follow();

            assertThat(plain(shelf, ANSWERS))
                    .containsSubsequence("一番", "二番の二", "三番")
                    .doesNotContain("二番\r\n");
            assertThat(Files.size(folder.resolve("bulk/answers.csv.gz")) - before)
                    .isBetween(1L, 2 * piece);
        }
    }

    @Test
    void aCopyTakenBeforeStaysAsItWas() throws Exception {
        publish(1, 1, "前の言葉");
        try (var shelf = shelf("a")) {
            shelf.follow();
            var copy = shelf.copy(ANSWERS, Heading.IDS);
            publish(1, 2, "後の言葉");
            shelf.follow();

            var plain = new ByteArrayOutputStream();
            copy.writePlain(plain);
            assertThat(plain.toString(StandardCharsets.UTF_8))
                    .startsWith("\ufeffcertificationNumber,")
                    .contains("前の言葉")
                    .doesNotContain("後の言葉");
        }
    }

    @Test
    void theNextRunTakesUpWhereTheLastOneLeftOff() throws Exception {
        publish(1, 1, "一番");
        try (var shelf = shelf("a")) {
            shelf.follow();
        }
        long size = Files.size(folder.resolve("bulk/answers.csv.gz"));
        publish(2, 1, "二番");
        try (var shelf = shelf("a")) {
            assertThat(shelf.isFilled()).isTrue();
            assertThat(shelf.behind()).isEqualTo(1);
            assertThat(Files.size(folder.resolve("bulk/answers.csv.gz"))).isEqualTo(size);
            shelf.follow();
            assertThat(plain(shelf, ANSWERS)).containsSubsequence("一番", "二番");
        }
    }

    @Test
    void whatABrokenRunLeftDoesNotCount() throws Exception {
        publish(1, 1, "一番");
        try (var shelf = shelf("a")) {
            shelf.follow();
        }
        Files.writeString(
                folder.resolve("bulk/ledger"),
                "ai-0002-2206\t0,1,1\t0,1",
                StandardOpenOption.APPEND);
        Files.writeString(
                folder.resolve("bulk/answers.csv.gz"), "half a piece", StandardOpenOption.APPEND);
        publish(2, 1, "二番");
        try (var shelf = shelf("a")) {
            shelf.follow();
            assertThat(plain(shelf, ANSWERS)).containsSubsequence("一番", "二番");
        }
        try (var shelf = shelf("a")) {
            assertThat(shelf.isUpToDate()).isTrue();
            assertThat(plain(shelf, LINES).lines()).hasSize(2);
        }
    }

    @Test
    void whatWasMadeInAnotherWayOrIsMissingIsMadeAnew() throws Exception {
        publish(1, 1, "一番");
        try (var shelf = shelf("a")) {
            shelf.follow();
        }
        try (var shelf = shelf("b")) {
            assertThat(shelf.isFilled()).isFalse();
            shelf.follow();
        }
        Files.delete(folder.resolve("bulk/services.jsonl.gz"));
        try (var shelf = shelf("b")) {
            assertThat(shelf.isFilled()).isFalse();
            shelf.follow();
            assertThat(plain(shelf, LINES)).contains("一番");
        }
    }

    @Test
    void anEmptyRegisterHasHeadsAlone() throws Exception {
        try (var shelf = shelf("a")) {
            shelf.follow();
            assertThat(shelf.isUpToDate()).isTrue();
            assertThat(plain(shelf, ANSWERS)).startsWith("\ufeff認定番号").endsWith("留保の期限\r\n");
            assertThat(plain(shelf, LINES)).isEmpty();
        }
    }

    @Test
    void aDayHasOneSnapshotThatNeverChanges() throws Exception {
        publish(1, 1, "一番");
        try (var shelf = shelf("a")) {
            var first = snapshots(shelf, "2022-06-05T15:00:00Z");
            var made = first.makeIfDue().orElseThrow();
            publish(1, 2, "一番の二");

            assertThat(made.day()).isEqualTo("2022-06-06");
            assertThat(made.services()).isEqualTo(1);
            assertThat(snapshots(shelf, "2022-06-06T14:59:59Z").makeIfDue()).isEmpty();
            assertThat(snapshots(shelf, "2022-06-06T15:00:00Z").makeIfDue()).isPresent();
            assertThat(first.list())
                    .extracting(Snapshot::day)
                    .containsExactly(LocalDate.parse("2022-06-07"), LocalDate.parse("2022-06-06"));
            assertThat(first.find(LocalDate.parse("2022-06-06"))).hasValue(made);
            assertThat(unpacked(first.file(made.day(), "answers.csv.gz").orElseThrow()))
                    .contains("一番")
                    .doesNotContain("一番の二");
        }
    }

    @Test
    void theSumsOfASnapshotAreThoseOfItsFiles() throws Exception {
        publish(1, 1, "一番");
        try (var shelf = shelf("a")) {
            var snapshots = snapshots(shelf, "2022-06-05T15:00:00Z");
            var made = snapshots.makeIfDue().orElseThrow();
            var sums = Files.readString(snapshots.file(made.day(), Snapshots.SUMS).orElseThrow());
            assertThat(made.files()).hasSize(FILES.size() + 2);
            for (var kept : made.files()) {
                var bytes =
                        Files.readAllBytes(snapshots.file(made.day(), kept.name()).orElseThrow());
                assertThat(kept.size()).isEqualTo(bytes.length);
                assertThat(kept.sha256()).isEqualTo(Digest.of(bytes).hex());
                if (!kept.name().equals(Snapshots.SUMS)) {
                    assertThat(sums).contains(kept.sha256() + "  " + kept.name() + "\n");
                }
            }
            assertThat(snapshots.file(made.day(), "../ledger")).isEmpty();
        }
    }

    @Test
    void ofTwoNodesThatMakeTheCopyOfADayTheFirstMakesIt() throws Exception {
        publish(1, 1, "一番");
        try (var shelf = shelf("a")) {
            Files.createDirectories(folder.resolve("snapshots/2022-06-06.part-of-a-killed-node"));
            var made = snapshots(shelf, "2022-06-05T15:00:00Z").makeIfDue().orElseThrow();
            var late = snapshots(shelf, "2022-06-05T15:00:01Z");

            assertThat(late.makeIfDue()).isEmpty();
            assertThat(late.find(made.day())).hasValue(made);
            try (var left = Files.list(folder.resolve("snapshots"))) {
                assertThat(left).containsExactly(folder.resolve("snapshots/2022-06-06"));
            }
        }
    }

    private Snapshots snapshots(BulkShelf shelf, String moment) {
        return new Snapshots(
                folder.resolve("snapshots"),
                shelf,
                Map.of("dictionary.csv", "項目".getBytes(StandardCharsets.UTF_8)),
                InstantSource.fixed(Instant.parse(moment)));
    }

    private static String unpacked(Path file) throws IOException {
        try (var unpacked = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
