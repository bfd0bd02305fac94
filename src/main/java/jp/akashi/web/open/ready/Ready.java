package jp.akashi.web.open.ready;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.akashi.web.kit.Fingerprint;
import jp.akashi.web.kit.Packing;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.jspecify.annotations.Nullable;

/// An answer as ready bytes with its headers, plain and, once somebody takes it so, packed.
final class Ready {
    /// A form of the answer; the headers are complete.
    ///
    /// @param unchanged those of an answer that says nothing has changed
    record Form(HttpFields headers, HttpFields unchanged, String etag, ByteBuffer bytes) {
        int size() {
            return bytes.remaining();
        }

        /// The same bytes where the network takes them without a copy.
        Form direct() {
            if (bytes.isDirect()) {
                return this;
            }
            var direct = ByteBuffer.allocateDirect(bytes.remaining());
            direct.put(bytes.slice()).flip();
            return new Form(headers, unchanged, etag, direct.asReadOnlyBuffer());
        }
    }

    private static final Map<String, HttpField> SPELT = new ConcurrentHashMap<>();
    private static final int MOST_SPELT = 500;
    private static final HttpField MAY_BE_KEPT =
            new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "public, no-cache");
    private static final HttpField DIFFERS_BY =
            new PreEncodedHttpField(HttpHeader.VARY, "Accept-Encoding, Cookie");
    private static final HttpField PACKED =
            new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, "gzip");
    private final Kept kept;
    private final Form plain;
    private volatile @Nullable Form packed;

    private Ready(Kept kept, Form plain, @Nullable Form packed) {
        this.kept = kept;
        this.plain = plain;
        this.packed = packed;
    }

    /// @param headers what the ordinary answer says of itself
    static Ready of(long until, List<HttpField> headers, byte[] bytes) {
        var kept = new Kept(until, headers, Fingerprint.of(bytes));
        return new Ready(kept, kept.plain(ByteBuffer.wrap(bytes)), null);
    }

    /// What is kept of an answer beside its bytes.
    ///
    /// @param until the day (as a count since 1970, in Tokyo) from which on it has to be made anew
    /// @param about the headers that are its own
    /// @param tag names the bytes (the heart of the ETag)
    record Kept(long until, List<HttpField> about, String tag) {
        Ready ready(ByteBuffer plain, ByteBuffer packed) {
            return new Ready(this, plain(plain), packed(packed));
        }

        private Form plain(ByteBuffer bytes) {
            return form(about, "\"" + tag + "\"", bytes, false);
        }

        private Form packed(ByteBuffer bytes) {
            return form(about, "\"" + tag + "-gz\"", bytes, true);
        }
    }

    Kept kept() {
        return kept;
    }

    long until() {
        return kept.until();
    }

    Form plain() {
        return plain;
    }

    boolean isPacked() {
        return packed != null;
    }

    /// Packs it the first time, which takes a while.
    Form packed() {
        var known = packed;
        return known != null ? known : pack();
    }

    private synchronized Form pack() {
        var done = packed;
        if (done == null) {
            done = kept.packed(ByteBuffer.wrap(Packing.packed(bytes(plain.bytes()))));
            packed = done;
        }
        return done;
    }

    private static Form form(
            List<HttpField> about, String etag, ByteBuffer bytes, boolean isPacked) {
        var unchanged =
                HttpFields.build()
                        .add(MAY_BE_KEPT)
                        .add(DIFFERS_BY)
                        .add(new HttpField(HttpHeader.ETAG, etag));
        var headers = HttpFields.build(unchanged);
        about.forEach(field -> headers.add(spelt(field)));
        if (isPacked) {
            headers.add(PACKED);
        }
        headers.add(new HttpField.LongValueHttpField(HttpHeader.CONTENT_LENGTH, bytes.remaining()));
        return new Form(
                headers.asImmutable(), unchanged.asImmutable(), etag, bytes.asReadOnlyBuffer());
    }

    /// The same headers stand in thousands of answers; each is spelt once.
    private static HttpField spelt(HttpField field) {
        var known = SPELT.get(field.getName() + ":" + field.getValue());
        return known != null ? known : spellOnce(field);
    }

    private static HttpField spellOnce(HttpField field) {
        var spelt =
                field.getHeader() == null
                        ? new PreEncodedHttpField(field.getName(), field.getValue())
                        : new PreEncodedHttpField(field.getHeader(), field.getValue());
        if (SPELT.size() < MOST_SPELT) {
            SPELT.put(field.getName() + ":" + field.getValue(), spelt);
        }
        return spelt;
    }

    /// What it takes, or about that where it is not packed yet.
    int size() {
        var known = packed;
        return plain.size() + (known == null ? plain.size() / 4 : known.size());
    }

    Ready direct() {
        var known = packed;
        return plain.bytes().isDirect() && (known == null || known.bytes().isDirect())
                ? this
                : new Ready(kept, plain.direct(), known == null ? null : known.direct());
    }

    static byte[] bytes(ByteBuffer buffer) {
        var bytes = new byte[buffer.remaining()];
        buffer.slice().get(bytes);
        return bytes;
    }
}
