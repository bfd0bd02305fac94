package jp.akashi.store.memory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.akashi.evidence.StoredFiles;
import jp.akashi.kernel.Digest;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Files for tests that need no disk.
public final class MemoryFiles implements StoredFiles {
    private final Map<Digest, byte[]> files = new ConcurrentHashMap<>();

    @Override
    public Digest put(InputStream bytes, long maxBytes) throws IOException {
        var all = bytes.readAllBytes();
        if (all.length > maxBytes) {
            throw new TooLarge(maxBytes);
        }
        var digest = Digest.of(all);
        files.put(digest, all);
        return digest;
    }

    @Override
    public InputStream open(Digest file) {
        return new ByteArrayInputStream(
                Optional.ofNullable(files.get(file))
                        .orElseThrow(() -> new NoSuchElementException(file.hex())));
    }

    @Override
    public SeekableByteChannel channel(Digest file) throws IOException {
        try (var all = open(file)) {
            return new SeekableInMemoryByteChannel(all.readAllBytes());
        }
    }

    @Override
    public void remove(Digest file) {
        files.remove(file);
    }

    @Override
    public boolean has(Digest file) {
        return files.containsKey(file);
    }
}
