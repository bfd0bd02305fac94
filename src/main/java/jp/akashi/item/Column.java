package jp.akashi.item;

import jp.akashi.kernel.Label;

/// A column of a table; its kind is a text, an amount or a choice.
public record Column(String key, Label label, Kind kind) {}
