package jp.akashi.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import jp.akashi.evidence.FileFault;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/// The tables of a typeface: how wide its letters are, and which they are. A few numbers there can
/// stand for more letters than any writing has.
final class Letters {
    private static final int MOST = 1_000_000;
    private static final int LONGEST_CODE = 7;
    private static final List<COSName> TABLES = List.of(COSName.TO_UNICODE, COSName.ENCODING);
    private static final Pattern RANGE =
            Pattern.compile(
                    "<([0-9A-Fa-f\\s]*)>\\s*<([0-9A-Fa-f\\s]*)>\\s*(?:<[^>]*>|\\[[^\\]]*\\])");

    private Letters() {}

    static void check(COSDictionary typeface) throws IOException {
        refuseBeyond(inWidths(typeface.getCOSArray(COSName.W)));
        refuseBeyond(inWidths(typeface.getCOSArray(COSName.W2)));
        if (typeface.containsKey(COSName.FIRST_CHAR)) {
            refuseBeyond(
                    typeface.getLong(COSName.LAST_CHAR, 0)
                            - typeface.getLong(COSName.FIRST_CHAR, 0));
        }
        for (var name : TABLES) {
            var table = typeface.getCOSStream(name);
            if (table != null) {
                refuseBeyond(inTable(table));
            }
        }
    }

    private static void refuseBeyond(long letters) {
        if (letters > MOST) {
            throw new Refusal(FileFault.TOO_DEMANDING);
        }
    }

    /// Two numbers that follow each other are the first and the last of a row of letters.
    private static long inWidths(@Nullable COSArray widths) {
        long letters = 0;
        for (int at = 0; widths != null && at + 1 < widths.size(); at++) {
            if (widths.getObject(at) instanceof COSNumber first
                    && widths.getObject(at + 1) instanceof COSNumber last) {
                letters += Math.max(0, last.longValue() - first.longValue());
                at += 2;
            }
        }
        return letters;
    }

    private static long inTable(COSStream table) throws IOException {
        try (var in = table.createInputStream()) {
            var text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            long letters = 0;
            var ranges = RANGE.matcher(text);
            for (int at = text.indexOf("beginbfrange");
                    at >= 0;
                    at = text.indexOf("beginbfrange", at + 1)) {
                int end = text.indexOf("endbfrange", at);
                ranges.region(at, end < 0 ? text.length() : end);
                while (ranges.find() && letters <= MOST) {
                    letters += Math.max(0, code(ranges.group(2)) - code(ranges.group(1)) + 1);
                }
            }
            return letters;
        }
    }

    private static long code(String digits) {
        var plain = digits.replaceAll("\\s", "");
        if (plain.isEmpty()) {
            return 0;
        }
        var last =
                plain.length() > 2 * LONGEST_CODE
                        ? plain.substring(plain.length() - 2 * LONGEST_CODE)
                        : plain;
        return Long.parseLong(last, 16);
    }
}
