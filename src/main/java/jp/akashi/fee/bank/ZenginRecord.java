package jp.akashi.fee.bank;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.kernel.Obstacle;

/// A record of 200 characters of a file in the banks' common form (全銀協規定形式), and what was found
/// wrong with it.
final class ZenginRecord {
    /// Years are counted within the era (和暦), by some banks from 2000: the one year of these that
    /// is not long ago is meant.
    private static final List<Integer> YEAR_ZERO = List.of(2018, 2000, 1988);

    private static final int YEARS_BACK = 2;

    private final int line;
    private final String text;
    private final List<Obstacle> faults = new ArrayList<>();

    ZenginRecord(int line, String text) {
        this.line = line;
        this.text = text;
    }

    int line() {
        return line;
    }

    char kind() {
        return text.charAt(0);
    }

    List<Obstacle> faults() {
        return faults;
    }

    void fault(Obstacle fault) {
        faults.add(fault);
    }

    /// @param from the first character, counted from 1 as the form's description does
    String text(int from, int length) {
        return text.substring(from - 1, from - 1 + length).strip();
    }

    long number(int from, int length) {
        var digits = text.substring(from - 1, from - 1 + length);
        if (!digits.matches("[0-9]+")) {
            faults.add(BankFault.NUMBER.at(line, digits.strip()));
            return 0;
        }
        return Long.parseLong(digits);
    }

    /// A number that a bank may leave blank.
    long numberOrNothing(int from, int length) {
        return text(from, length).isEmpty() ? 0 : number(from, length);
    }

    /// A day of the past two years; the day the file is read where it is none.
    LocalDate day(int from, LocalDate today) {
        var digits = text.substring(from - 1, from - 1 + 6);
        if (!digits.matches("[0-9]{6}")) {
            faults.add(BankFault.DATE.at(line, digits));
            return today;
        }
        for (int zero : YEAR_ZERO) {
            int year = zero + Integer.parseInt(digits.substring(0, 2));
            if (year <= today.getYear() + 1 && year >= today.getYear() - YEARS_BACK) {
                return day(year, digits, today);
            }
        }
        faults.add(BankFault.DATE.at(line, digits));
        return today;
    }

    private LocalDate day(int year, String digits, LocalDate today) {
        try {
            var day =
                    LocalDate.of(
                            year,
                            Integer.parseInt(digits.substring(2, 4)),
                            Integer.parseInt(digits.substring(4)));
            if (day.isAfter(today)) {
                faults.add(BankFault.FUTURE.at(line, day));
            }
            return day;
        } catch (DateTimeException none) {
            faults.add(BankFault.DATE.at(line, digits));
            return today;
        }
    }
}
