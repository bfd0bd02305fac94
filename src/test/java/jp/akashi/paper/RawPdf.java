package jp.akashi.paper;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;

/// A PDF written object by object, so that anything in it can be wrong. Object 1 is the catalog, 2
/// the tree of its pages, 3 a page, 4 its content, 5 its typeface; each can be replaced.
final class RawPdf {
    private final SortedMap<Integer, byte[]> objects = new TreeMap<>();
    private String trailer = "/Root 1 0 R";
    private String end = "";

    RawPdf() {
        object(1, "<</Type/Catalog/Pages 2 0 R>>");
        object(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>");
        object(
                3,
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                        + "/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>>");
        content("BT /F 12 Tf 72 700 Td (Available 99.9 %) Tj ET");
        object(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    }

    RawPdf object(int number, String body) {
        objects.put(number, latin(body));
        return this;
    }

    /// @param dictionary what stands in it beside the length
    RawPdf stream(int number, String dictionary, byte[] data) {
        return streamOfLength(number, dictionary, String.valueOf(data.length), data);
    }

    RawPdf streamOfLength(int number, String dictionary, String length, byte[] data) {
        var out = new ByteArrayOutputStream(data.length + 200);
        out.writeBytes(latin("<<" + dictionary + "/Length " + length + ">>\nstream\n"));
        out.writeBytes(data);
        out.writeBytes(latin("\nendstream"));
        objects.put(number, out.toByteArray());
        return this;
    }

    RawPdf content(String program) {
        return stream(4, "", latin(program));
    }

    /// @param entries of the trailer, instead of the root alone
    RawPdf trailer(String entries) {
        trailer = entries;
        return this;
    }

    /// @param words after the trailer, instead of where the table of objects is
    RawPdf end(String words) {
        end = words;
        return this;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(latin("%PDF-1.7\n"));
        var table = new StringBuilder();
        objects.forEach((number, body) -> {
            table.append("%d 1%n%010d 00000 n \n".formatted(number, out.size()));
            out.writeBytes(latin(number + " 0 obj\n"));
            out.writeBytes(body);
            out.writeBytes(latin("\nendobj\n"));
        });
        int start = out.size();
        out.writeBytes(latin("xref\n0 1\n0000000000 65535 f \n" + table));
        var told = end.isEmpty() ? "startxref\n%d\n%%%%EOF\n".formatted(start) : end;
        int size = objects.lastKey() + 1;
        out.writeBytes(
                latin(
                        "trailer\n<<%s/Size %d>>\n%s"
                                .formatted(
                                        trailer.replace("XREF", String.valueOf(start)),
                                        size,
                                        told.replace("XREF", String.valueOf(start)))));
        return out.toByteArray();
    }

    /// So many equal bytes, deflated again and again.
    static byte[] packed(byte one, long size, int times) {
        var out = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        var piece = new byte[1 << 20];
        Arrays.fill(piece, one);
        var buffer = new byte[1 << 16];
        for (long at = 0; at < size; at += piece.length) {
            deflater.setInput(piece);
            if (at + piece.length >= size) {
                deflater.finish();
            }
            for (int got = deflater.deflate(buffer); got > 0; got = deflater.deflate(buffer)) {
                out.write(buffer, 0, got);
            }
        }
        deflater.end();
        var packed = out.toByteArray();
        for (int again = 1; again < times; again++) {
            packed = packed(packed);
        }
        return packed;
    }

    static byte[] packed(byte[] bytes) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(bytes);
        deflater.finish();
        var out = new ByteArrayOutputStream();
        var buffer = new byte[1 << 16];
        for (int got = deflater.deflate(buffer); got > 0; got = deflater.deflate(buffer)) {
            out.write(buffer, 0, got);
        }
        deflater.end();
        return out.toByteArray();
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
