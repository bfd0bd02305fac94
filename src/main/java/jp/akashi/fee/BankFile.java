package jp.akashi.fee;

import java.time.Instant;
import jp.akashi.kernel.BankFileId;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.Yen;

/// A file of the bank that was taken over (取込済みファイル): by its digest it is taken once.
public record BankFile(
        BankFileId id, Digest digest, Facts facts, PersonId takenBy, Instant takenAt) {
    /// What stands on the list of such files: its name, form and account, and how much came in.
    public record Facts(String name, String format, String account, int deposits, Yen total) {}
}
