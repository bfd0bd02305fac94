package jp.akashi.evidence;

import java.nio.file.Path;

/// Looks for malware in what is uploaded, before anything else opens it.
public interface VirusScanner {
    /// What became of a scan.
    sealed interface Scan {
        record Clean() implements Scan {}

        /// @param name of what was found, as the scanner calls it
        record Infected(String name) implements Scan {}

        /// The scanner did not answer as it should; nothing is known of the file.
        record Failed() implements Scan {}

        /// No scanner is set up.
        record NotSetUp() implements Scan {}
    }

    Scan scan(Path file);

    /// Whether there is a scanner at all; the office is told when there is none.
    boolean isSetUp();

    /// Where no scanner is set up.
    static VirusScanner none() {
        return new VirusScanner() {
            @Override
            public Scan scan(Path file) {
                return new Scan.NotSetUp();
            }

            @Override
            public boolean isSetUp() {
                return false;
            }
        };
    }
}
