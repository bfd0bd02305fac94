package jp.akashi.fee.bank;

import java.time.LocalDate;
import jp.akashi.fee.Deposit;
import jp.akashi.kernel.Yen;

/// A line of the bank's file about money that came in. `reference` is the bank's own number of it
/// (照会番号), empty where the bank gives none.
public record BankLine(
        int line, LocalDate day, Yen amount, Deposit.Payer payer, String reference) {}
