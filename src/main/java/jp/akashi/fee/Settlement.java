package jp.akashi.fee;

import jp.akashi.kernel.Yen;

/// How far an invoice is paid: what is asked (nothing of a cancelled one), and what of it is paid.
public record Settlement(Yen asked, Yen paid) {
    /// What is left to pay (残額).
    public Yen rest() {
        return asked.minus(paid);
    }

    public boolean isPaid() {
        return rest().isZero() && isBegun();
    }

    /// Whether something is still to be paid.
    public boolean isOpen() {
        return !isPaid() && !isCancelled();
    }

    public boolean isBegun() {
        return !paid.isZero();
    }

    public boolean isCancelled() {
        return asked.isZero();
    }
}
