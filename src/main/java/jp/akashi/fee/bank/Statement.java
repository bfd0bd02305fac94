package jp.akashi.fee.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.Yen;

/// What a file of the bank says, read as a whole: the account, the money that came in, and what was
/// left out of it.
///
/// @param format the name of the form the file has, for people
public record Statement(String format, String account, List<BankLine> deposits, LeftOut leftOut) {
    /// Lines that are no money for us: how many went out (出金), and where a transfer was called off
    /// (取消).
    public record LeftOut(int withdrawals, List<Integer> calledOff) {
        public LeftOut {
            calledOff = List.copyOf(calledOff);
        }
    }

    public Statement {
        deposits = List.copyOf(deposits);
    }

    public Yen total() {
        return deposits.stream().map(BankLine::amount).reduce(new Yen(0), Yen::plus);
    }

    /// What makes each line itself and no other, in their order: all it says, and which of several
    /// equal ones it is.
    public List<String> keys() {
        var keys = new ArrayList<String>();
        var seen = new HashMap<String, Integer>();
        for (var line : deposits) {
            var says =
                    String.join(
                            "|",
                            account,
                            line.day().toString(),
                            "" + line.amount().amount(),
                            line.payer().name(),
                            line.payer().remark(),
                            line.reference());
            int nth = seen.merge(says, 1, Integer::sum);
            keys.add(Digest.of(says + "|" + nth).hex());
        }
        return keys;
    }
}
