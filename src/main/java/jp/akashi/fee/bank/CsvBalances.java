package jp.akashi.fee.bank;

import java.util.ArrayList;
import java.util.List;
import jp.akashi.kernel.Obstacle;

/// Follows the balances of a bank's CSV from line to line, oldest or newest first: a line left out
/// or changed shows there.
final class CsvBalances {
    private CsvBalances() {}

    static List<Obstacle> check(List<CsvRow> rows) {
        if (rows.size() < 2 || rows.stream().anyMatch(row -> row.balance().isEmpty())) {
            return List.of();
        }
        var oldestFirst = faults(rows);
        var newestFirst = faults(rows.reversed());
        return oldestFirst.size() <= newestFirst.size() ? oldestFirst : newestFirst;
    }

    private static List<Obstacle> faults(List<CsvRow> rows) {
        var faults = new ArrayList<Obstacle>();
        for (int at = 1; at < rows.size(); at++) {
            var row = rows.get(at);
            long said = row.balance().orElseThrow();
            long counted = rows.get(at - 1).balance().orElseThrow() + row.moved();
            if (said != counted) {
                faults.add(BankFault.BALANCE.at(row.number(), said, counted));
            }
        }
        return faults;
    }
}
