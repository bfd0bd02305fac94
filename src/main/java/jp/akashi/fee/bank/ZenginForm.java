package jp.akashi.fee.bank;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.fee.Deposit;
import jp.akashi.kernel.Yen;

/// The two kinds of files in the banks' common form that tell of money that came in, and where what
/// stands in them. Characters are counted from 1.
enum ZenginForm {
    /// 振込入金通知: transfers received, and those called off
    TRANSFERS("01", "全銀 振込入金通知") {
        @Override
        String account(ZenginRecord header) {
            return account(header, 60, 61, 7);
        }

        @Override
        Direction direction(ZenginRecord record) {
            return record.text(128, 1).equals("1") ? Direction.CALLED_OFF : Direction.IN;
        }

        @Override
        long amount(ZenginRecord record) {
            return record.number(20, 10);
        }

        @Override
        BankLine line(ZenginRecord record, LocalDate today) {
            return new BankLine(
                    record.line(),
                    record.day(8, today),
                    new Yen(amount(record)),
                    new Deposit.Payer(record.text(50, 48), record.text(129, 20)),
                    record.text(2, 6));
        }

        @Override
        void check(ZenginRecord trailer, ZenginSums sums) {
            sums.check(trailer, 12);
        }
    },
    /// 入出金取引明細: all that moved on the account
    MOVEMENTS("03", "全銀 入出金取引明細") {
        @Override
        String account(ZenginRecord header) {
            return account(header, 63, 64, 10);
        }

        @Override
        Direction direction(ZenginRecord record) {
            return switch (record.text(22, 1)) {
                case "1" -> Direction.IN;
                case "2" -> Direction.OUT;
                default -> Direction.UNKNOWN;
            };
        }

        @Override
        long amount(ZenginRecord record) {
            return record.number(25, 12);
        }

        @Override
        BankLine line(ZenginRecord record, LocalDate today) {
            var payer = record.text(82, 48);
            var remark = record.text(160, 20);
            return new BankLine(
                    record.line(),
                    record.day(10, today),
                    new Yen(amount(record)),
                    new Deposit.Payer(
                            payer.isEmpty() ? remark : payer,
                            joined(payer.isEmpty() ? "" : remark, record.text(180, 20))),
                    record.text(2, 8));
        }

        @Override
        void check(ZenginRecord trailer, ZenginSums sums) {
            sums.check(trailer, 13);
            long said = trailer.numberOrNothing(55, 7);
            if (said != 0 && said != sums.lines()) {
                trailer.fault(BankFault.COUNT.at(trailer.line(), said, sums.lines()));
            }
        }
    };

    /// Which way the money of a record went.
    enum Direction {
        IN,
        OUT,
        CALLED_OFF,
        UNKNOWN
    }

    private final String code;
    private final String label;

    ZenginForm(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /// 種別コード
    String code() {
        return code;
    }

    String label() {
        return label;
    }

    abstract String account(ZenginRecord header);

    abstract Direction direction(ZenginRecord record);

    abstract long amount(ZenginRecord record);

    abstract BankLine line(ZenginRecord record, LocalDate today);

    abstract void check(ZenginRecord trailer, ZenginSums sums);

    /// Bank, branch, kind and number of the account.
    static String account(ZenginRecord header, int kind, int number, int length) {
        var kinds =
                switch (header.text(kind, 1)) {
                    case "1" -> "普通";
                    case "2" -> "当座";
                    case "4" -> "貯蓄";
                    default -> "その他";
                };
        return "%s-%s %s %d"
                .formatted(
                        header.text(23, 4),
                        header.text(42, 3),
                        kinds,
                        header.number(number, length));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
