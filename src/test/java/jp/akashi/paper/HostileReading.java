package jp.akashi.paper;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import jp.akashi.evidence.Reading;
import jp.akashi.kernel.Outcome;
import org.slf4j.LoggerFactory;

/// A program of little memory that opens documents one after the other and says what came of each:
/// its name, the fault or `read`, the milliseconds, and what came of its picture and their
/// milliseconds.
final class HostileReading {
    private HostileReading() {}

    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        var folder = Path.of(arguments[0]);
        var time = Duration.ofSeconds(Long.parseLong(arguments[1]));
        var standard = ReadingLimits.standard();
        var patient = new PdfReader(standard);
        var hurried =
                new PdfReader(
                        new ReadingLimits(
                                standard.bytes(), standard.pages(), time, standard.unpacked()));
        var images = new PageImages(time, folder);
        patient.read(Files.write(folder.resolve("upload"), Pdfs.of("始め")), "a.pdf");
        for (Map.Entry<String, Supplier<byte[]>> one : HostilePdfs.all().entrySet()) {
            if (arguments.length > 2 && !one.getKey().contains(arguments[2])) {
                continue;
            }
            var file = Files.write(folder.resolve("upload"), one.getValue().get());
            var reader = one.getKey().startsWith("read") ? patient : hurried;
            long start = System.nanoTime();
            var read = reader.read(file, "a.pdf");
            long done = System.nanoTime();
            var picture =
                    read instanceof Outcome.Done
                            ? fault(images.png(Files.newByteChannel(file), 1))
                            : "-";
            long drawn = System.nanoTime();
            var words =
                    read instanceof Outcome.Done
                            ? PageWords.read(Files.newByteChannel(file), 1, folder).size()
                            : 0;
            long end = System.nanoTime();
            System.out.printf(
                    "%s\t%s\t%d\t%s\t%d\t%d\t%d%n",
                    one.getKey(),
                    fault(read),
                    (done - start) / 1_000_000,
                    picture,
                    (drawn - done) / 1_000_000,
                    words,
                    (end - drawn) / 1_000_000);
        }
    }

    private static String fault(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> done ->
                    done.value() instanceof Reading reading && reading.pages() < 1
                            ? "nothing"
                            : "read";
            case Outcome.Refused<?> refused ->
                    refused.obstacles().getFirst().facts().getOrDefault("fault", "?");
        };
    }
}
