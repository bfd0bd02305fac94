package jp.akashi.fee;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.akashi.kernel.DepositId;
import jp.akashi.kernel.Digest;

/// The money that came in, and the bank's files it stood in; what it was for stands in the ledger.
public interface Deposits {
    Optional<Deposit> find(DepositId id);

    void add(Deposit deposit);

    /// Those that came in on a day of the period.
    List<Deposit> list(LedgerEntries.Period period);

    List<Deposit> list(Collection<DepositId> ids);

    /// Those of these lines of the bank that came in already.
    Set<String> known(Collection<String> keys);

    Optional<BankFile> findFile(Digest digest);

    void add(BankFile file);

    /// The files taken over last, newest first.
    List<BankFile> listFiles(int most);
}
