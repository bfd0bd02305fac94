package jp.akashi.store.shelf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// A bulk file as it was at a moment: its head and the pieces of its services, packed or plain.
public final class BulkCopy {
    private final Path pack;
    private final List<Member> members;
    private final byte[] head;
    private final long place;

    BulkCopy(Path pack, List<Member> members, byte[] head, long place) {
        this.pack = pack;
        this.members = members;
        this.head = head;
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
                + Gzip.piece(head).length
                + members.stream().mapToLong(Member::packed).sum()
                + Gzip.END;
    }

    /// As one gzip file.
    public void writePacked(OutputStream out) throws IOException {
        out.write(Gzip.BEGIN);
        out.write(Gzip.piece(head));
        try (var from = FileChannel.open(pack)) {
            var to = Channels.newChannel(out);
            for (int at = 0; at < members.size(); ) {
                int next = run(at);
                long start = members.get(at).offset();
                transfer(from, start, members.get(next - 1).end() - start, to);
                at = next;
            }
        }
        out.write(Gzip.end(sum(), plainLength()));
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

    private static void transfer(FileChannel from, long start, long length, WritableByteChannel to)
            throws IOException {
        long done = 0;
        while (done < length) {
            long moved = from.transferTo(start + done, length - done, to);
            if (moved <= 0) {
                throw new IOException("a piece is missing");
            }
            done += moved;
        }
    }
}
