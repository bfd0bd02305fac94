package jp.akashi.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.akashi.certification.Ending;
import jp.akashi.directory.Facet;
import jp.akashi.directory.Listing;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.Term;
import jp.akashi.registry.Entry;
import org.apache.lucene.util.BytesRef;

/// What the index keeps ready of a service: its line in the list, by what it is put in order, and
/// what it has of each facet, in the order of the facets.
record Card(Listing listing, String serviceKey, String providerKey, List<Set<String>> facets) {
    private static final int IN_WORDS = 255;

    /// @param known the facets, in the same order
    byte[] written(List<Facet> known) {
        var bytes = new ByteArrayOutputStream(512);
        try (var out = new DataOutputStream(bytes)) {
            write(listing, out);
            out.writeUTF(serviceKey);
            out.writeUTF(providerKey);
            for (int at = 0; at < facets.size(); at++) {
                out.writeByte(facets.get(at).size());
                for (var value : facets.get(at)) {
                    write(value, known.get(at), out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// A value by its place among those offered, or in words.
    private static void write(String value, Facet facet, DataOutputStream out) throws IOException {
        int place = facet.find(value).map(facet.values()::indexOf).orElse(IN_WORDS);
        out.writeByte(Math.min(place, IN_WORDS));
        if (place >= IN_WORDS) {
            out.writeUTF(value);
        }
    }

    private static String value(Facet facet, DataInputStream in) throws IOException {
        int place = in.readUnsignedByte();
        return place == IN_WORDS ? in.readUTF() : facet.values().get(place).key();
    }

    private static void write(Listing listing, DataOutputStream out) throws IOException {
        out.writeUTF(listing.number().slug());
        out.writeUTF(listing.printed());
        out.writeUTF(listing.edition().toString());
        write(listing.face(), out);
        var standing = listing.standing();
        out.writeInt((int) standing.certifiedOn().toEpochDay());
        out.writeInt((int) standing.term().from().toEpochDay());
        out.writeInt((int) standing.term().until().toEpochDay());
        out.writeInt(standing.revision());
        out.writeLong(standing.publishedAt().getEpochSecond());
        out.writeInt(standing.publishedAt().getNano());
        var ending = standing.ending();
        out.writeByte(ending == null ? -1 : ending.kind().ordinal());
        out.writeInt(ending == null ? 0 : (int) ending.on().toEpochDay());
        out.writeBoolean(standing.continued());
    }

    /// @param known the facets, in the order in which they were written
    static Card read(BytesRef ref, List<Facet> known) {
        try (var in = opened(ref)) {
            var listing = listing(in);
            var serviceKey = in.readUTF();
            var providerKey = in.readUTF();
            var values = new ArrayList<Set<String>>();
            for (var facet : known) {
                var own = new HashSet<String>();
                for (int left = in.readByte(); left > 0; left--) {
                    own.add(value(facet, in));
                }
                values.add(own);
            }
            return new Card(listing, serviceKey, providerKey, values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The line in the list alone.
    static Listing listing(BytesRef ref) {
        try (var in = opened(ref)) {
            return listing(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Entry.Face face, DataOutputStream out) throws IOException {
        out.writeUTF(face.serviceName());
        out.writeUTF(face.providerName());
        out.writeUTF(face.corporateNumber());
        out.writeUTF(face.summary());
        out.writeUTF(face.serviceUrl());
        out.writeByte(face.serviceTypes().size());
        for (var type : face.serviceTypes()) {
            out.writeUTF(type);
        }
    }

    private static Entry.Face face(DataInputStream in) throws IOException {
        return new Entry.Face(
                in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF(), types(in));
    }

    private static List<String> types(DataInputStream in) throws IOException {
        var types = new ArrayList<String>();
        for (int left = in.readUnsignedByte(); left > 0; left--) {
            types.add(in.readUTF());
        }
        return types;
    }

    private static DataInputStream opened(BytesRef ref) {
        return new DataInputStream(new ByteArrayInputStream(ref.bytes, ref.offset, ref.length));
    }

    private static Listing listing(DataInputStream in) throws IOException {
        return new Listing(
                CertificationNumber.parse(in.readUTF()),
                in.readUTF(),
                EditionId.parse(in.readUTF()),
                face(in),
                standing(in));
    }

    private static Entry.Standing standing(DataInputStream in) throws IOException {
        var certifiedOn = day(in);
        var term = new Term(day(in), day(in));
        int revision = in.readInt();
        var publishedAt = Instant.ofEpochSecond(in.readLong(), in.readInt());
        int kind = in.readByte();
        var on = day(in);
        var ending = kind < 0 ? null : new Ending(Ending.Kind.values()[kind], on);
        return new Entry.Standing(
                certifiedOn, term, revision, publishedAt, ending, in.readBoolean());
    }

    private static LocalDate day(DataInputStream in) throws IOException {
        return LocalDate.ofEpochDay(in.readInt());
    }
}
