package jp.akashi.store.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.akashi.evidence.StoredFiles;
import jp.akashi.kernel.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every store of files promises.
public abstract class StoredFilesContract {
    protected static final byte[] BYTES = "資料1\r\n".getBytes(StandardCharsets.UTF_8);
    private static final long AMPLE = 10_000_000;

    protected abstract StoredFiles files();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 1_000_000})
    void whatWasPutInComesOutUnderItsDigest(int length) throws IOException {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);

        var name = put(bytes, AMPLE);

        assertThat(name).isEqualTo(Digest.of(bytes));
        assertThat(files().has(name)).isTrue();
        try (var stored = files().open(name)) {
            assertThat(stored.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void theSameBytesTwiceAreOneFile() throws IOException {
        assertThat(put(BYTES, AMPLE)).isEqualTo(put(BYTES, AMPLE));
        try (var stored = files().open(Digest.of(BYTES))) {
            assertThat(stored.readAllBytes()).isEqualTo(BYTES);
        }
    }

    @Test
    void asManyBytesAsAllowedAreTakenAndOneMoreIsRefusedWithTheLimit() throws IOException {
        assertThat(put(BYTES, BYTES.length)).isEqualTo(Digest.of(BYTES));

        var larger =
                (new String(BYTES, StandardCharsets.UTF_8) + "!").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> put(larger, BYTES.length))
                .isInstanceOfSatisfying(
                        StoredFiles.TooLarge.class,
                        refusal -> assertThat(refusal.maxBytes()).isEqualTo(BYTES.length));
        assertThat(files().has(Digest.of(larger))).isFalse();
    }

    @Test
    void aStreamThatBreaksOffLeavesNothing() {
        assertThatThrownBy(() -> files().put(brokenAfter(BYTES), AMPLE))
                .isInstanceOf(IOException.class)
                .hasMessage("the line went dead");
        assertThat(files().has(Digest.of(BYTES))).isFalse();
    }

    @Test
    void aFileThatWasNeverKeptIsNotThere() {
        var unknown = Digest.of("unknown");
        assertThat(files().has(unknown)).isFalse();
        assertThatThrownBy(() -> files().open(unknown)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void manyMayPutTheSameFileAtOnce() throws Exception {
        try (var people = Executors.newFixedThreadPool(8)) {
            var puts =
                    IntStream.range(0, 64)
                            .<Callable<Digest>>mapToObj(_ -> () -> put(BYTES, AMPLE))
                            .toList();
            for (var done : people.invokeAll(puts)) {
                assertThat(done.get()).isEqualTo(Digest.of(BYTES));
            }
        }
        try (var stored = files().open(Digest.of(BYTES))) {
            assertThat(stored.readAllBytes()).isEqualTo(BYTES);
        }
    }

    protected final Digest put(byte[] bytes, long maxBytes) throws IOException {
        return files().put(new ByteArrayInputStream(bytes), maxBytes);
    }

    protected static InputStream brokenAfter(byte[] bytes) {
        return new SequenceInputStream(new ByteArrayInputStream(bytes), new DeadLine());
    }

    private static final class DeadLine extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the line went dead");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return read();
        }
    }
}
