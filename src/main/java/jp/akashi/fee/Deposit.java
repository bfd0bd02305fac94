package jp.akashi.fee;

import java.time.LocalDate;
import java.util.Optional;
import jp.akashi.kernel.BankFileId;
import jp.akashi.kernel.DepositId;
import jp.akashi.kernel.Yen;
import org.jspecify.annotations.Nullable;

/// Money that came in on the account (入金), as the bank or the office wrote it down.
public record Deposit(DepositId id, Yen amount, LocalDate receivedOn, Payer payer, Source source) {
    /// The name the money came from (振込名義) and what was written with it (摘要・EDI情報).
    public record Payer(String name, String remark) {}

    /// Where it is written: the file of the bank, the line there, and what makes the line itself
    /// and no other; none of it for what was written down by hand.
    public record Source(@Nullable BankFileId file, int line, String key) {
        public static final Source BY_HAND = new Source(null, 0, "");

        public Optional<BankFileId> findFile() {
            return Optional.ofNullable(file);
        }
    }

    public Deposit {
        if (amount.isZero()) {
            throw new IllegalArgumentException("nothing came in");
        }
    }
}
