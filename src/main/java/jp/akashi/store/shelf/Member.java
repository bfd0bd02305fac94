package jp.akashi.store.shelf;

/// Where the packed piece of a service lies in a file, and how long it is packed and unpacked.
record Member(long offset, int packed, int plain) {
    long end() {
        return offset + packed;
    }

    String print() {
        return offset + "," + packed + "," + plain;
    }

    static Member read(String text) {
        var parts = text.split(",", 3);
        return new Member(
                Long.parseLong(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
}
