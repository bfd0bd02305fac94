package jp.akashi.paper;

import java.nio.file.Path;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;

/// Where what is unpacked of a PDF lies while it is open, so that a large one takes no memory.
final class Unpacked {
    private Unpacked() {}

    static StreamCacheCreateFunction in(Path folder) {
        return MemoryUsageSetting.setupTempFileOnly().setTempDir(folder.toFile()).streamCache;
    }
}
