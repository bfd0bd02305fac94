package jp.akashi.store.shelf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

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

    public long packedLength() throws IOException {
        return packedHead().length + members.stream().mapToLong(Member::packed).sum();
    }

    /// As one gzip file.
    public void writePacked(OutputStream out) throws IOException {
        out.write(packedHead());
        try (var from = FileChannel.open(pack)) {
            var to = Channels.newChannel(out);
            for (int at = 0; at < members.size(); ) {
                int next = run(at);
                long start = members.get(at).offset();
                transfer(from, start, members.get(next - 1).end() - start, to);
                at = next;
            }
        }
    }

    /// As it is read.
    public void writePlain(OutputStream out) throws IOException {
        out.write(head);
        try (var from = FileChannel.open(pack)) {
            for (var member : members) {
                from.position(member.offset());
                var piece = new java.io.BufferedInputStream(Channels.newInputStream(from), 1 << 14);
                var bytes = piece.readNBytes(member.packed());
                try (var plain = new GZIPInputStream(new java.io.ByteArrayInputStream(bytes))) {
                    plain.transferTo(out);
                }
            }
        }
    }

    /// A file needs one piece at least to be gzip.
    private byte[] packedHead() throws IOException {
        return head.length == 0 && !members.isEmpty() ? head : Pack.packed(head);
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
