package jp.akashi.fee;

import jp.akashi.kernel.Yen;

/// An amount moved from one account to another (仕訳の一行): debited (借方) here, credited (貸方) there. It
/// cannot but balance.
public record Posting(Account debit, Account credit, Yen amount) {
    public Posting {
        if (debit == credit || amount.isZero()) {
            throw new IllegalArgumentException(
                    "moves nothing: %s to %s, %s".formatted(credit, debit, amount));
        }
    }

    /// The same amount back again.
    Posting reversed() {
        return new Posting(credit, debit, amount);
    }

    /// By how much the account's balance (debit less credit) grows.
    long on(Account account) {
        return account == debit ? amount.amount() : account == credit ? -amount.amount() : 0;
    }
}
