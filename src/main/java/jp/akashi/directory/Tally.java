package jp.akashi.directory;

import jp.akashi.registry.Entry;

/// What is counted of the register entry by entry: of a service published anew the entry before is
/// taken away, so that a publication costs the same however large the register is.
public interface Tally {
    void add(Entry entry);

    void remove(Entry entry);
}
