package jp.akashi.application;

import java.time.LocalDate;
import jp.akashi.kernel.ItemId;

/// The wish that an answer not be published for a time (公表の留保の申し出), with its reason.
public record WithholdingRequest(
        ItemId item, WithholdingReason kind, String reason, LocalDate until) {}
