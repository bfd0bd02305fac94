package jp.akashi.web.office;

import java.util.List;

/// What the office has to know, on every page of a case, of what is certified otherwise by now.
///
/// @param sentences what stands in the way of granting it
/// @param others cases of the same certification that are under examination too, in words
/// @param href where it is settled; empty where no settling helps
public record OvertakenNote(List<String> sentences, List<Other> others, String href) {
    /// Another case of the same certification.
    public record Other(String words, String href) {}
}
