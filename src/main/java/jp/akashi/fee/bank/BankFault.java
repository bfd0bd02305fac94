package jp.akashi.fee.bank;

import jp.akashi.fee.FeeRules;
import jp.akashi.kernel.Obstacle;

/// What may be wrong with a file of the bank; it is then refused as a whole.
public enum BankFault {
    /// nothing is in it
    EMPTY,
    /// larger than any file of a bank
    TOO_LARGE,
    /// bytes that are none of the characters such a file is written in
    ENCODING,
    /// written in EBCDIC
    EBCDIC,
    /// a record of another length than 200
    LENGTH,
    /// a record where none of its kind may stand
    ORDER,
    /// the data of transfers to be made, not of money that came in
    OUTGOING,
    /// neither 入出金取引明細 nor 振込入金通知
    KIND,
    /// no digits where a number stands
    NUMBER,
    /// a day that does not exist
    DATE,
    /// a day that has not come
    FUTURE,
    /// an amount of nothing
    NOTHING,
    /// a count that is not that of the lines
    COUNT,
    /// a total that is not that of the lines
    TOTAL,
    /// a first line that none of the known layouts has
    LAYOUT,
    /// more or fewer columns than the first line
    COLUMNS,
    /// a quotation mark that is never closed
    QUOTE,
    /// money that neither came in nor went out, or both
    DIRECTION,
    /// a balance that does not follow from the line before
    BALANCE,
    /// another account than the one fees are paid to
    ACCOUNT,
    /// the end is missing
    CUT_OFF;

    Obstacle at(int line) {
        return at(line, "");
    }

    Obstacle at(int line, Object value) {
        return Obstacle.of(FeeRules.WHOLE_FILE, "fault", this)
                .with("line", line)
                .with("value", value);
    }

    /// Of a sum: what the file says, and what its lines add up to.
    Obstacle at(int line, long said, long counted) {
        return at(line, said).with("counted", counted);
    }
}
