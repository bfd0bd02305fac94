package jp.akashi.cli;

import jp.akashi.store.backup.Contents;

/// What a backup holds, on one line.
final class Contained {
    private Contained() {}

    static String print(Contents contents) {
        return "%,d rows of %d tables, %,d files of %,d bytes, as of %s; the journal ends with %d %s"
                .formatted(
                        contents.rows(),
                        contents.parts().size(),
                        contents.files().count(),
                        contents.files().bytes(),
                        contents.at(),
                        contents.journal().number(),
                        contents.journal().hash());
    }
}
