package jp.akashi.export;

import java.util.List;
import java.util.Optional;

/// All forms in which the entry of a service is handed out.
public final class Exports {
    public static final List<Export> ALL =
            List.of(
                    new EntryJson(),
                    new EntryCsv(),
                    new EntryBook(),
                    new EntryLinked(),
                    new EntryOscal());

    private Exports() {}

    public static Optional<Export> find(String suffix) {
        return ALL.stream().filter(export -> export.suffix().equals(suffix)).findFirst();
    }
}
