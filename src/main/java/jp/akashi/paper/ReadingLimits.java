package jp.akashi.paper;

import java.time.Duration;

/// What a document may ask of the platform.
///
/// @param bytes the size of the file
/// @param time for reading it
/// @param unpacked the size of its compressed parts
public record ReadingLimits(long bytes, int pages, Duration time, Unpacked unpacked) {
    /// @param pageText characters of one page
    /// @param stream bytes of one stream of text or objects
    /// @param image bytes of one image
    /// @param dots of one image
    public record Unpacked(int pageText, long stream, long image, long dots) {}

    /// The limits in `paper/evidence.properties`.
    public static ReadingLimits standard() {
        var words = Words.of("evidence");
        return new ReadingLimits(
                Long.parseLong(words.get("bytes")),
                Integer.parseInt(words.get("pages")),
                Duration.ofSeconds(Long.parseLong(words.get("seconds"))),
                new Unpacked(
                        Integer.parseInt(words.get("characters-per-page")),
                        Long.parseLong(words.get("stream-bytes")),
                        Long.parseLong(words.get("image-bytes")),
                        Long.parseLong(words.get("image-dots"))));
    }
}
