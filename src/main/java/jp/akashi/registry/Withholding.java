package jp.akashi.registry;

import java.time.LocalDate;
import jp.akashi.application.WithholdingReason;
import jp.akashi.kernel.ItemId;

/// The decision that an answer is not published until after a day (公表の留保). The reason in words
/// stays with the office.
public record Withholding(ItemId item, WithholdingReason kind, String reason, LocalDate until) {}
