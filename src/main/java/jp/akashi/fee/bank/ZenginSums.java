package jp.akashi.fee.bank;

/// What the lines of one account add up to.
final class ZenginSums {
    private int countIn;
    private long totalIn;
    private int countOut;
    private long totalOut;

    void in(long amount) {
        countIn++;
        totalIn += amount;
    }

    void out(long amount) {
        countOut++;
        totalOut += amount;
    }

    /// Holds them against a trailer that tells the counts and totals one after the other.
    ///
    /// @param totalLength how many digits the totals have; the counts have six
    void check(ZenginRecord trailer, int totalLength) {
        int at = 2;
        at = check(trailer, at, 6, countIn);
        at = check(trailer, at, totalLength, totalIn);
        at = check(trailer, at, 6, countOut);
        check(trailer, at, totalLength, totalOut);
    }

    int lines() {
        return countIn + countOut;
    }

    private static int check(ZenginRecord trailer, int at, int length, long counted) {
        long said = trailer.number(at, length);
        if (said != counted) {
            var fault = length == 6 ? BankFault.COUNT : BankFault.TOTAL;
            trailer.fault(fault.at(trailer.line(), said, counted));
        }
        return at + length;
    }
}
