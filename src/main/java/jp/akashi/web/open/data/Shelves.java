package jp.akashi.web.open.data;

import jp.akashi.export.BulkFile;
import jp.akashi.export.Heading;
import jp.akashi.store.shelf.BulkCopy;
import jp.akashi.store.shelf.BulkShelf;
import jp.akashi.store.shelf.Snapshots;

/// Where the files with the whole register lie: those of now, and those of each day.
public record Shelves(BulkShelf bulk, Snapshots snapshots) {
    /// A request waits for no more than so many publications to be written.
    private static final int WORTH_WAITING = 1000;

    /// Whether there is a file to hand out, after what was published just now.
    boolean isReady() {
        if (bulk.behind() <= WORTH_WAITING && !bulk.isUpToDate()) {
            bulk.follow();
        }
        return bulk.isFilled();
    }

    BulkCopy copy(BulkFile file, Heading heading) {
        return bulk.copy(file, heading);
    }
}
