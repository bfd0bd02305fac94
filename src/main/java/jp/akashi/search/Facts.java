package jp.akashi.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.akashi.directory.Gist;
import jp.akashi.directory.Gist.Blank;
import jp.akashi.item.Answer;
import jp.akashi.item.Qualifier;
import jp.akashi.item.Value;
import jp.akashi.kernel.FieldKey;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The answers by which services are screened, as the index keeps them: a column for each blank. An
/// answer stands there by its number in a list of all that are given; very long ones as they are.
final class Facts {
    private static final String FEW = "fact ";
    private static final String WORDS = "words ";

    /// What can be in the list.
    private static final int LONGEST = IndexWriter.MAX_TERM_LENGTH;

    /// How a value is told apart in the column.
    private enum Sign {
        SILENT,
        YES,
        NO,
        WORDS,
        QUANTITY,
        DAY,
        CHOSEN,
        ROWS,
        NOT_DONE,
        NOT_DISCLOSED
    }

    private Facts() {}

    static String few(Blank blank) {
        return FEW + blank.item().value() + "/" + blank.field().value();
    }

    static String words(Blank blank) {
        return WORDS + blank.item().value() + "/" + blank.field().value();
    }

    static void add(Document document, Map<Blank, Answer> gist) {
        gist.forEach((blank, answer) -> {
            var written = new BytesRef(written(answer));
            document.add(
                    written.length > LONGEST
                            ? new BinaryDocValuesField(words(blank), written)
                            : new SortedDocValuesField(few(blank), written));
        });
    }

    static byte[] written(Answer answer) {
        var bytes = new ByteArrayOutputStream(32);
        try (var out = new DataOutputStream(bytes)) {
            out.writeShort(answer.parts().size());
            for (var part : answer.parts()) {
                var own = part.values().entrySet().iterator().next();
                boolean silent = part.values().equals(Gist.silence());
                write(silent ? null : own.getValue(), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(@Nullable Value value, DataOutputStream out) throws IOException {
        switch (value) {
            case null -> sign(Sign.SILENT, out);
            case Value.YesNo(var yes, _, var amount) -> {
                sign(yes ? Sign.YES : Sign.NO, out);
                out.writeBoolean(amount != null);
                if (amount != null) {
                    amount(amount, out);
                }
            }
            case Value.Words(var text) -> {
                sign(Sign.WORDS, out);
                var bytes = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(bytes.length);
                out.write(bytes);
            }
            case Value.Quantity amount -> {
                sign(Sign.QUANTITY, out);
                amount(amount, out);
            }
            case Value.Day(var day) -> {
                sign(Sign.DAY, out);
                out.writeLong(day.toEpochDay());
            }
            case Value.Chosen(var keys, _) -> {
                sign(Sign.CHOSEN, out);
                out.writeShort(keys.size());
                for (var key : keys) {
                    out.writeUTF(key);
                }
            }
            case Value.Rows _ -> sign(Sign.ROWS, out);
            case Value.NotDone _ -> sign(Sign.NOT_DONE, out);
            case Value.NotDisclosed _ -> sign(Sign.NOT_DISCLOSED, out);
        }
    }

    private static void sign(Sign sign, DataOutputStream out) throws IOException {
        out.writeByte(sign.ordinal());
    }

    private static void amount(Value.Quantity amount, DataOutputStream out) throws IOException {
        out.writeUTF(amount.number().toString());
        out.writeUTF(amount.unit());
        out.writeByte(amount.qualifier() == null ? -1 : amount.qualifier().ordinal());
    }

    /// The answer in a column of a blank.
    static Answer read(BytesRef written, FieldKey field) {
        try (var in =
                new DataInputStream(
                        new ByteArrayInputStream(written.bytes, written.offset, written.length))) {
            var parts = new ArrayList<Answer.Part>();
            for (int left = in.readUnsignedShort(); left > 0; left--) {
                var value = value(in);
                parts.add(
                        new Answer.Part("", value == null ? Gist.silence() : Map.of(field, value)));
            }
            return new Answer(parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Value value(DataInputStream in) throws IOException {
        return switch (Sign.values()[in.readByte()]) {
            case SILENT -> null;
            case YES -> new Value.YesNo(true, "", in.readBoolean() ? amount(in) : null);
            case NO -> new Value.YesNo(false, "", in.readBoolean() ? amount(in) : null);
            case WORDS ->
                    new Value.Words(
                            new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
            case QUANTITY -> amount(in);
            case DAY -> new Value.Day(LocalDate.ofEpochDay(in.readLong()));
            case CHOSEN -> new Value.Chosen(keys(in), "");
            case ROWS -> new Value.Rows(List.of());
            case NOT_DONE -> new Value.NotDone("");
            case NOT_DISCLOSED -> new Value.NotDisclosed("");
        };
    }

    private static List<String> keys(DataInputStream in) throws IOException {
        var keys = new ArrayList<String>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            keys.add(in.readUTF());
        }
        return keys;
    }

    private static Value.Quantity amount(DataInputStream in) throws IOException {
        var number = new BigDecimal(in.readUTF());
        var unit = in.readUTF();
        int qualifier = in.readByte();
        return new Value.Quantity(
                number, unit, qualifier < 0 ? null : Qualifier.values()[qualifier], "");
    }
}
