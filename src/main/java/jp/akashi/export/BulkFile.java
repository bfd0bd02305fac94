package jp.akashi.export;

import java.io.IOException;
import java.io.OutputStream;
import jp.akashi.kernel.Label;
import jp.akashi.registry.Entry;

/// A file with all services of the register (一括データ): a head, then a piece a service, in the order
/// of their numbers.
public interface BulkFile {
    /// Below `/data`: `answers.csv`, `machine/answers.csv`, `services.jsonl`.
    String path();

    String mediaType();

    Label label();

    /// For whom it is.
    Dialect dialect();

    byte[] head(Heading heading);

    /// The piece of one service.
    void write(Entry entry, OutputStream out) throws IOException;

    /// What it is called on the disk of who takes it away.
    default String fileName() {
        return path().replace('/', '-');
    }
}
