package jp.akashi.decision;

import jp.akashi.kernel.ItemId;

/// Why a certification is refused: an item to improve and what about it (改善等が求められる情報開示項目についての説明).
public record Reason(ItemId item, String explanation) {}
