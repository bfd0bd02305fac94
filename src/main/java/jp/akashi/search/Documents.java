package jp.akashi.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import jp.akashi.directory.Facet;
import jp.akashi.directory.Passage;
import jp.akashi.kernel.ItemId;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/// How a service stands in the index.
final class Documents {
    static final String NUMBER = "number";
    static final String SLOT = "slot";
    static final String CARD = "card";
    static final String PASSAGES = "passages";

    /// Pairs of signs with their places, and single signs: of names, and of all else.
    static final String NAME = "name";

    static final String NAME_SIGN = "name-sign";
    static final String TEXT = "text";
    static final String TEXT_SIGN = "text-sign";
    static final String WORD = "word";

    /// Names as a whole and their words, for whoever mistypes them.
    static final String SERVICE = "service";

    static final String PROVIDER = "provider";

    private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType BARE = type(IndexOptions.DOCS);

    private Documents() {}

    private static FieldType type(IndexOptions options) {
        var type = new FieldType();
        type.setIndexOptions(options);
        type.setOmitNorms(true);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    /// @param typed the names as they may be typed: of the service, and of the provider
    record Typed(Set<String> service, Set<String> provider) {}

    static Document of(Prepared prepared, int slot, Typed typed, List<Facet> facets) {
        var document = new Document();
        var number = prepared.card().listing().number().slug();
        document.add(new StringField(NUMBER, number, Field.Store.NO));
        document.add(new NumericDocValuesField(SLOT, slot));
        document.add(new BinaryDocValuesField(CARD, new BytesRef(prepared.card().written(facets))));
        document.add(new StoredField(PASSAGES, new BytesRef(written(prepared.passages()))));
        document.add(new Field(NAME, new PairStream(prepared.names()), PLACED));
        document.add(new Field(TEXT, new PairStream(prepared.texts()), PLACED));
        document.add(bare(NAME_SIGN, signs(prepared.names())));
        document.add(bare(TEXT_SIGN, signs(prepared.texts())));
        document.add(bare(WORD, prepared.words()));
        document.add(bare(SERVICE, typed.service()));
        document.add(bare(PROVIDER, typed.provider()));
        Facts.add(document, prepared.gist());
        return document;
    }

    private static Field bare(String name, Collection<String> terms) {
        return new Field(name, new TermStream(terms), BARE);
    }

    private static List<String> signs(List<String> texts) {
        var signs = new BitSet();
        for (var text : texts) {
            for (int at = 0; at < text.length(); ) {
                int point = text.codePointAt(at);
                signs.set(point);
                at += Character.charCount(point);
            }
        }
        return signs.stream().mapToObj(Character::toString).toList();
    }

    private static byte[] written(List<Passage> passages) {
        var bytes = new ByteArrayOutputStream(4096);
        try (var out = new DataOutputStream(bytes)) {
            for (var passage : passages) {
                var item = passage.item();
                var text = passage.text().getBytes(StandardCharsets.UTF_8);
                out.writeByte(passage.source().ordinal());
                out.writeUTF(item == null ? "" : item.value());
                out.writeInt(text.length);
                out.write(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static List<Passage> passages(BytesRef stored) {
        var passages = new ArrayList<Passage>();
        try (var in =
                new DataInputStream(
                        new ByteArrayInputStream(stored.bytes, stored.offset, stored.length))) {
            while (in.available() > 0) {
                var source = Passage.Source.values()[in.readByte()];
                var item = in.readUTF();
                var text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
                passages.add(new Passage(source, item.isEmpty() ? null : new ItemId(item), text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return passages;
    }
}
