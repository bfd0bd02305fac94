package jp.akashi.store.shelf;

/// Where the packed piece of a service lies in a file, how long it is packed and unpacked, and the
/// check sum (CRC-32) of what it unpacks to.
record Member(long offset, int packed, int plain, int sum) {
    long end() {
        return offset + packed;
    }

    String print() {
        return offset + "," + packed + "," + plain + "," + Integer.toHexString(sum);
    }

    static Member read(String text) {
        var parts = text.split(",", 4);
        return new Member(
                Long.parseLong(parts[0]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                Integer.parseUnsignedInt(parts[3], 16));
    }
}
