package jp.akashi.store.shelf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/// A bulk file as it was at a moment: its head and the pieces of its services, packed or plain.
public final class BulkCopy {
    private static final int AT_ONCE = 1 << 17;

    private final Path pack;
    private final List<Member> members;
    private final byte[] head;
    private final byte[] packedHead;
    private final long place;
    private volatile byte @Nullable [] packedEnd;

    BulkCopy(Path pack, List<Member> members, byte[] head, long place) {
        this.pack = pack;
        this.members = members;
        this.head = head;
        this.packedHead = Gzip.piece(head);
        this.place = place;
    }

    /// The last publication that is in it.
    public long place() {
        return place;
    }

    public long plainLength() {
        return head.length + members.stream().mapToLong(Member::plain).sum();
    }

    public long packedLength() {
        return Gzip.BEGIN.length
                + packedHead.length
                + members.stream().mapToLong(Member::packed).sum()
                + Gzip.END;
    }

    /// As one gzip file.
    public void writePacked(OutputStream out) throws IOException {
        out.write(Gzip.BEGIN);
        out.write(packedHead);
        try (var from = FileChannel.open(pack)) {
            for (int at = 0; at < members.size(); ) {
                int next = run(at);
                long start = members.get(at).offset();
                transfer(from, start, members.get(next - 1).end() - start, out);
                at = next;
            }
        }
        out.write(packedEnd());
    }

    /// The sum of all pieces is worked out for the first who takes them.
    private byte[] packedEnd() {
        var known = packedEnd;
        if (known == null) {
            known = Gzip.end(sum(), plainLength());
            packedEnd = known;
        }
        return known;
    }

    private int sum() {
        int sum = Gzip.sum(head);
        for (var member : members) {
            sum = Gzip.sum(sum, member.sum(), member.plain());
        }
        return sum;
    }

    /// As it is read.
    public void writePlain(OutputStream out) throws IOException {
        out.write(head);
        var inflater = new Inflater(true);
        try (var from = FileChannel.open(pack)) {
            for (var member : members) {
                var packed = ByteBuffer.allocate(member.packed());
                while (packed.hasRemaining()
                        && from.read(packed, member.offset() + packed.position()) > 0) {}
                inflater.reset();
                inflater.setInput(packed.flip());
                out.write(unpacked(inflater, member.plain()));
            }
        } catch (DataFormatException damaged) {
            throw new IOException("a piece is damaged", damaged);
        } finally {
            inflater.end();
        }
    }

    private static byte[] unpacked(Inflater inflater, int length)
            throws DataFormatException, IOException {
        var plain = new byte[length];
        int at = 0;
        while (at < length) {
            int more = inflater.inflate(plain, at, length - at);
            if (more == 0) {
                throw new IOException("a piece is cut off");
            }
            at += more;
        }
        return plain;
    }

    /// The end of the pieces that lie behind each other in the file as in the copy.
    private int run(int first) {
        int next = first + 1;
        while (next < members.size() && members.get(next).offset() == members.get(next - 1).end()) {
            next++;
        }
        return next;
    }

    private static void transfer(FileChannel from, long start, long length, OutputStream out)
            throws IOException {
        var bytes = new byte[(int) Math.min(length, AT_ONCE)];
        var part = ByteBuffer.wrap(bytes);
        for (long done = 0; done < length; done += part.limit()) {
            part.clear().limit((int) Math.min(bytes.length, length - done));
            while (part.hasRemaining() && from.read(part, start + done + part.position()) > 0) {}
            if (part.hasRemaining()) {
                throw new IOException("a piece is missing");
            }
            out.write(bytes, 0, part.limit());
        }
    }
}
