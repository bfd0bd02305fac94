package jp.akashi.evidence;

import java.nio.file.Path;
import jp.akashi.evidence.VirusScanner.Scan;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Opens an uploaded document only after it was scanned. Until then it lies aside, in quarantine:
/// what is infected, or could not be scanned although a scanner is set up, is neither read nor
/// kept.
public final class ScannedReader implements DocumentReader {
    private final VirusScanner scanner;
    private final DocumentReader reader;

    public ScannedReader(VirusScanner scanner, DocumentReader reader) {
        this.scanner = scanner;
        this.reader = reader;
    }

    @Override
    public Outcome<Reading> read(Path file, String name) {
        return switch (scanner.scan(file)) {
            case Scan.Clean _, Scan.NotSetUp _ -> reader.read(file, name);
            case Scan.Infected(var found) ->
                    Outcome.refused(refusal(FileFault.INFECTED, name).with("content", found));
            case Scan.Failed _ -> Outcome.refused(refusal(FileFault.UNSCANNED, name));
        };
    }

    private static Obstacle refusal(FileFault fault, String name) {
        return Obstacle.of(EvidenceRules.SAFE_FILE, "fault", fault.key()).with("file", name);
    }
}
