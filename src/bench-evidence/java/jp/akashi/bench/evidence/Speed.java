package jp.akashi.bench.evidence;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import jp.akashi.application.Dossier;
import jp.akashi.application.PreCheck;
import jp.akashi.application.PriorCertifications;
import jp.akashi.evidence.EvidenceIndex;
import jp.akashi.item.Answer;
import jp.akashi.item.Value;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.paper.PdfReader;
import jp.akashi.paper.ReadingLimits;
import jp.akashi.paper.form.FormReader;
import jp.akashi.scheme.Schemes;
import jp.akashi.store.blob.DirectoryFiles;
import jp.akashi.store.blob.SealedPictures;
import jp.akashi.store.keys.DataKeys;
import jp.akashi.store.keys.DataKeys.Purpose;
import jp.akashi.web.kit.Aside;
import jp.akashi.web.kit.PagePictures;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/// How long the checks take, on the sample application with its documents.
final class Speed {
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final int PAGES = 100;
    private static final ItemId CHANGED = new ItemId("platform.logs");
    private static final PreCheck.Subject SUBJECT =
            new PreCheck.Subject(new ProviderId("mihon"), LocalDate.of(2026, 11, 2));

    private final Path sample;
    private final Schemes schemes;
    private final int rounds;

    Speed(Path sample, Schemes schemes, int rounds) {
        this.sample = sample;
        this.schemes = schemes;
        this.rounds = rounds;
    }

    /// What was measured, in milliseconds: the middle of the rounds and the slowest, and the middle
    /// of what the processor spent, which tells more where the machine is busy with other work.
    record Time(String of, double middle, double slowest, double processor) {
        @Override
        public String toString() {
            return "%-58s %8.1f ms, slowest %8.1f, processor %8.1f"
                    .formatted(of, middle, slowest, processor);
        }
    }

    private Time time(String of, IntConsumer work) {
        work.accept(0);
        var times = new double[rounds];
        var spent = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            long processor = MACHINE.getProcessCpuTime();
            work.accept(round + 1);
            times[round] = (System.nanoTime() - start) / 1e6;
            spent[round] = (MACHINE.getProcessCpuTime() - processor) / 1e6;
        }
        Arrays.sort(times);
        Arrays.sort(spent);
        return new Time(of, times[rounds / 2], times[rounds - 1], spent[rounds / 2]);
    }

    List<Time> all() throws IOException {
        var work = Files.createTempDirectory("akashi-bench");
        try {
            var long100 = Files.write(work.resolve("100.pdf"), hundredPages());
            var reader = new PdfReader(ReadingLimits.standard());
            var dossier = new Filled().dossier;
            var filled = new Filled();
            var check = filled.check();
            check.check(dossier, SUBJECT);
            return List.of(
                    time(
                            "whole pre-check, %d items, %d documents, nothing read before"
                                    .formatted(
                                            schemes.get(dossier.edition()).rows().size(),
                                            dossier.evidence().documents().size()),
                            _ -> filled.check().check(dossier, SUBJECT)),
                    time(
                            "the same again, one answer changed",
                            round -> check.check(changed(dossier, round), SUBJECT)),
                    time(
                            "text of a PDF of %d pages, and the checks of the case"
                                    .formatted(PAGES),
                            _ -> {
                                reader.read(long100, "100.pdf").orThrow();
                                filled.check().check(dossier, SUBJECT);
                            }),
                    pictures(work, long100, true),
                    pictures(work, long100, false));
        } finally {
            remove(work);
        }
    }

    /// Every round draws another page, or reads one that was drawn.
    private Time pictures(Path work, Path pdf, boolean first) throws IOException {
        var keys = DataKeys.fresh();
        var files = new DirectoryFiles(work.resolve("files"), keys.files(), InstantSource.system());
        var kept =
                new SealedPictures(
                        work.resolve("pages"), keys.sealer(Purpose.PICTURES), keys.names());
        var pictures = new PagePictures(files, kept, new Aside(work.resolve("reading")));
        try (var bytes = Files.newInputStream(pdf)) {
            var digest = files.put(bytes, 1L << 30);
            return time(
                    first ? "picture of a page, first time" : "picture of a page, kept",
                    round -> pictures.png(digest, first ? 1 + round % PAGES : 1).orThrow());
        }
    }

    /// The retention of logs by another number of days: a figure no page has.
    private static Dossier changed(Dossier dossier, int round) {
        var answer = dossier.disclosure().answer(CHANGED);
        var part = answer.parts().getFirst();
        var values = new LinkedHashMap<>(part.values());
        values.put(
                new FieldKey("retention"),
                new Value.Quantity(BigDecimal.valueOf(1000L + round), "日", null, ""));
        return dossier.with(CHANGED, new Answer(List.of(new Answer.Part(part.site(), values))));
    }

    private byte[] hundredPages() throws IOException {
        try (var whole = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var merger = new PDFMergerUtility();
            while (whole.getNumberOfPages() < PAGES) {
                for (var file : pdfs()) {
                    try (var one = Loader.loadPDF(file.toFile())) {
                        merger.appendDocument(whole, one);
                    }
                }
            }
            while (whole.getNumberOfPages() > PAGES) {
                whole.removePage(PAGES);
            }
            whole.save(out);
            return out.toByteArray();
        }
    }

    private List<Path> pdfs() throws IOException {
        try (var all = Files.list(sample.resolve("evidence"))) {
            return all.filter(file -> !file.toString().contains("damaged")).sorted().toList();
        }
    }

    /// The sample application, filled in and with its documents read.
    private final class Filled {
        final Dossier dossier;
        private final ReadDocuments documents;

        Filled() {
            var form =
                    new FormReader(schemes)
                            .read(sample.resolve("application.xlsx"))
                            .orThrow()
                            .form();
            documents = ReadDocuments.in(sample.resolve("evidence"), form.documents());
            var index = new EvidenceIndex(documents.documents(), Map.of());
            dossier = form.over(Dossier.empty(form.disclosure().edition()).with(index));
        }

        PreCheck check() {
            return new PreCheck(schemes, documents.texts(), PriorCertifications.none());
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        }
    }
}
