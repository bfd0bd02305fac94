package jp.akashi.crawl;

import java.time.Duration;

/// How much is read at most, and how long it may take.
///
/// @param page bytes of a page
/// @param picture bytes of a picture
/// @param pictures of one page
/// @param hops redirects followed
/// @param patience until an answer begins
/// @param whole for a page with all its pictures
public record Limits(
        int page, int picture, int pictures, int hops, Duration patience, Duration whole) {
    public static final Limits USUAL =
            new Limits(2_000_000, 2_000_000, 40, 4, Duration.ofSeconds(5), Duration.ofSeconds(20));
}
