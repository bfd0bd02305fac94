package jp.akashi.store.memory;

import jp.akashi.evidence.StoredFiles;
import jp.akashi.store.blob.StoredFilesContract;

class MemoryFilesTest extends StoredFilesContract {
    private final MemoryFiles files = new MemoryFiles();

    @Override
    protected StoredFiles files() {
        return files;
    }
}
