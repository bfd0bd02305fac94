package jp.akashi.fee.bank;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.akashi.fee.Deposit;
import jp.akashi.kernel.Yen;

/// Finds money that seems to be written down twice: the same day, amount and payer from two
/// sources, such as by hand and from a file of the bank.
final class Twins {
    private record Said(LocalDate day, Yen amount, String payer) {}

    private final PayerNames names;
    private final Map<Said, Set<Deposit.Source>> sources = new HashMap<>();

    Twins(PayerNames names, List<Deposit> deposits) {
        this.names = names;
        deposits.forEach(deposit ->
                sources.computeIfAbsent(said(deposit), _ -> new HashSet<>()).add(source(deposit)));
    }

    boolean has(Deposit deposit) {
        return sources.getOrDefault(said(deposit), Set.of()).size() > 1;
    }

    private Said said(Deposit deposit) {
        return new Said(
                deposit.receivedOn(), deposit.amount(), names.plain(deposit.payer().name()));
    }

    /// The file, or by hand; the line does not matter.
    private static Deposit.Source source(Deposit deposit) {
        return new Deposit.Source(deposit.source().file(), 0, "");
    }
}
