package jp.akashi.scheme;

import jp.akashi.item.Kind;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.Label;

/// One blank within an item.
public record Field(FieldKey key, Label label, Kind kind) {}
