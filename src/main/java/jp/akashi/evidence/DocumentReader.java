package jp.akashi.evidence;

import java.nio.file.Path;
import jp.akashi.kernel.Outcome;

/// Opens an uploaded document (添付書類) and reads its text, safely: whatever the file holds, the
/// answer is a value.
public interface DocumentReader {
    /// @param file the uploaded bytes
    /// @param name what the provider calls the file, for the obstacle
    /// @return what was read; or EVI-10 with the facts `file`, `fault` (the key of a `FileFault`)
    ///   and what the fault asks for
    Outcome<Reading> read(Path file, String name);
}
