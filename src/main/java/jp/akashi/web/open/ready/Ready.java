package jp.akashi.web.open.ready;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import jp.akashi.kernel.Digest;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

/// An answer as ready bytes, plain and packed, with its headers.
///
/// @param until the day (as a count since 1970, in Tokyo) from which on it has to be made anew
/// @param about the headers that are its own
/// @param tag names the bytes (the heart of the ETag)
record Ready(long until, List<HttpField> about, String tag, Form plain, Form packed) {
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
    private static final int TAG_LENGTH = 20;
    private static final Set<HttpHeader> OWN =
            EnumSet.of(
                    HttpHeader.CACHE_CONTROL,
                    HttpHeader.PRAGMA,
                    HttpHeader.EXPIRES,
                    HttpHeader.DATE,
                    HttpHeader.VARY,
                    HttpHeader.ETAG,
                    HttpHeader.CONTENT_LENGTH,
                    HttpHeader.CONTENT_ENCODING,
                    HttpHeader.TRANSFER_ENCODING,
                    HttpHeader.CONNECTION,
                    HttpHeader.SERVER);

    /// @param headers those of the ordinary answer
    static Ready of(long until, List<HttpField> headers, byte[] bytes) {
        return new Kept(
                        until,
                        headers.stream().filter(field -> !isOwn(field)).toList(),
                        Digest.of(bytes).hex().substring(0, TAG_LENGTH))
                .ready(ByteBuffer.wrap(bytes), ByteBuffer.wrap(packed(bytes)));
    }

    /// What is kept of an answer beside its bytes.
    record Kept(long until, List<HttpField> about, String tag) {
        Ready ready(ByteBuffer plain, ByteBuffer packed) {
            return new Ready(
                    until,
                    about,
                    tag,
                    form(about, "\"" + tag + "\"", plain, false),
                    form(about, "\"" + tag + "-gz\"", packed, true));
        }
    }

    private static boolean isOwn(HttpField field) {
        return field.getHeader() != null && OWN.contains(field.getHeader());
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

    private static byte[] packed(byte[] plain) {
        var packed = new ByteArrayOutputStream(plain.length / 4);
        try (var gzip = new Gzip(packed)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static final class Gzip extends GZIPOutputStream {
        Gzip(ByteArrayOutputStream packed) throws IOException {
            super(packed);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }

    int size() {
        return plain.size() + packed.size();
    }

    Ready direct() {
        return plain.bytes().isDirect() && packed.bytes().isDirect()
                ? this
                : new Ready(until, about, tag, plain.direct(), packed.direct());
    }

    static byte[] bytes(ByteBuffer buffer) {
        var bytes = new byte[buffer.remaining()];
        buffer.slice().get(bytes);
        return bytes;
    }
}
