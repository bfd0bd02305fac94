package jp.akashi.directory;

import java.util.List;

/// A page of a search result, and how many services match in all.
public record Found(int total, List<Listing> listings) {
    public Found {
        listings = List.copyOf(listings);
    }
}
