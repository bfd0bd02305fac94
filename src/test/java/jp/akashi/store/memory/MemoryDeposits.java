package jp.akashi.store.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.akashi.fee.BankFile;
import jp.akashi.fee.Deposit;
import jp.akashi.fee.Deposits;
import jp.akashi.fee.LedgerEntries;
import jp.akashi.kernel.DepositId;
import jp.akashi.kernel.Digest;

/// The money that came in, in memory.
final class MemoryDeposits implements Undoable, Deposits {
    private final Map<DepositId, Deposit> deposits = new LinkedHashMap<>();
    private final List<BankFile> files = new ArrayList<>();

    @Override
    public Optional<Deposit> find(DepositId id) {
        return Optional.ofNullable(deposits.get(id));
    }

    @Override
    public void add(Deposit deposit) {
        deposits.put(deposit.id(), deposit);
    }

    List<Deposit> all() {
        return List.copyOf(deposits.values());
    }

    @Override
    public List<Deposit> list(LedgerEntries.Period period) {
        return deposits.values().stream()
                .filter(deposit -> period.holds(deposit.receivedOn()))
                .toList();
    }

    @Override
    public List<Deposit> list(Collection<DepositId> ids) {
        return deposits.values().stream().filter(deposit -> ids.contains(deposit.id())).toList();
    }

    @Override
    public Set<String> known(Collection<String> keys) {
        return deposits.values().stream()
                .map(deposit -> deposit.source().key())
                .filter(key -> !key.isEmpty() && keys.contains(key))
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<BankFile> findFile(Digest digest) {
        return files.stream().filter(file -> file.digest().equals(digest)).findFirst();
    }

    @Override
    public void add(BankFile file) {
        files.add(file);
    }

    @Override
    public List<BankFile> listFiles(int most) {
        return files.reversed().stream().limit(most).toList();
    }

    @Override
    public Runnable savePoint() {
        return Undoable.all(Undoable.copy(deposits), Undoable.copy(files));
    }
}
