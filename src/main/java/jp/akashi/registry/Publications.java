package jp.akashi.registry;

import java.util.List;

/// Every publication of the register in the order they were made (公表の記録). Places count from one
/// without gaps, and what is seen is never followed by something of an earlier place.
public interface Publications {
    record Publication(long place, Entry entry) {}

    /// The publications after a place, at most so many.
    List<Publication> after(long place, int most);

    /// The place of the last publication; zero when nothing was ever published.
    long last();
}
