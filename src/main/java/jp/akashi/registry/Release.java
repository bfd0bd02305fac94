package jp.akashi.registry;

import java.time.LocalDate;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.ItemId;

/// A provider's word that a withheld answer may be published before its last day (留保の期限前の公表の申し出).
/// Nothing comes out by it: the office publishes.
///
/// @param until the last day the answer was withheld until then; the word counts for that alone
public record Release(CertificationNumber number, ItemId item, LocalDate until, Plea.Hand by) {}
