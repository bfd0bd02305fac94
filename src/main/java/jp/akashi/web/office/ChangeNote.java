package jp.akashi.web.office;

import java.util.List;

/// What the office has to know of a change report on every page of its case.
///
/// @param facts day, reason, classes, in words
/// @param late why it is late, empty when it is not
/// @param stops what of it cannot be published, empty when all can
public record ChangeNote(String facts, List<String> classes, String late, String stops) {}
