package jp.akashi.paper.sheet;

/// What a cell holds.
public sealed interface Content {
    /// Words; numbers and days as the sheet shows them.
    record Text(String text) implements Content {}

    /// A formula, whatever its last result was.
    record Formula() implements Content {}

    /// An error such as `#REF!`.
    record Fault(String code) implements Content {}
}
