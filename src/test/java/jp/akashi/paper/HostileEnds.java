package jp.akashi.paper;

import static jp.akashi.paper.RawPdf.latin;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;

/// Documents that are cut off, empty, or behind a broken lock.
final class HostileEnds {
    private static final int MEGABYTE = 1 << 20;

    private final Map<String, Supplier<byte[]>> all;

    private HostileEnds(Map<String, Supplier<byte[]>> all) {
        this.all = all;
        cutOff();
        locks();
    }

    static void into(Map<String, Supplier<byte[]>> all) {
        new HostileEnds(all);
    }

    private void add(String name, Supplier<byte[]> bytes) {
        all.put(name, bytes);
    }

    private void cutOff() {
        var whole = new RawPdf().bytes();
        for (int at : new int[] {6, 40, whole.length / 2, whole.length - 40, whole.length - 7}) {
            add("broken: cut off after %d bytes".formatted(at), () -> Arrays.copyOf(whole, at));
        }
        add(
                "broken: cut off, and an end put to it",
                () -> latin("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pag\n%%EOF\n"));
        add("broken: no pages", () -> new RawPdf().object(2, "<</Type/Pages/Kids[]>>").bytes());
        add(
                "broken: no catalog",
                () -> new RawPdf().trailer("/Root 99 0 R").object(1, "null").bytes());
        add("broken: nothing but zeros", () -> zeros());
    }

    private void locks() {
        add("refused: a lock of no known kind", () -> locked("<</Filter/None/V 99/R 99>>"));
        add("refused: a lock without a key", () -> locked("<</Filter/Standard/V 1/R 2>>"));
        add(
                "refused: a lock of rubbish",
                () -> locked("<</Filter/Standard/V 5/R 6/Length -8/O(a)/U(b)/P(c)/OE 4/UE[]>>"));
        add("any: a lock that is a number", () -> locked("42"));
        add("any: a lock that is not there", () -> locked("null"));
        add("any: a lock that is itself", () -> locked("9 0 R"));
    }

    private static byte[] zeros() {
        var bytes = new byte[MEGABYTE];
        var head = latin("%PDF-1.7\n");
        System.arraycopy(head, 0, bytes, 0, head.length);
        var tail = latin("\n%%EOF\n");
        System.arraycopy(tail, 0, bytes, bytes.length - tail.length, tail.length);
        return bytes;
    }

    private static byte[] locked(String lock) {
        return new RawPdf().object(9, lock).trailer("/Root 1 0 R/Encrypt 9 0 R").bytes();
    }
}
