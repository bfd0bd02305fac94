package jp.akashi.item;

import jp.akashi.kernel.Label;

/// One choice of a field; the key is stored and never renamed.
public record Option(String key, Label label) {}
