package jp.akashi.fee.bank;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.fee.bank.Statement.LeftOut;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import org.jspecify.annotations.Nullable;

/// Reads a file in the banks' common form (全銀協規定形式): header (1), data (2), trailer (8) for each
/// account, and the end (9). Whatever does not agree refuses the file as a whole.
public final class ZenginFile {
    private static final Set<String> OUTGOING = Set.of("21", "11", "12", "71", "72", "91");

    private final LocalDate today;
    private final List<Obstacle> faults = new ArrayList<>();
    private final List<BankLine> deposits = new ArrayList<>();
    private final List<Integer> calledOff = new ArrayList<>();
    private final Set<String> accounts = new LinkedHashSet<>();
    private final Set<ZenginForm> forms = new LinkedHashSet<>();
    private int withdrawals;

    private ZenginFile(LocalDate today) {
        this.today = today;
    }

    /// @param today the day the file is read; nothing in it is of a later one
    public static Outcome<Statement> read(byte[] file, LocalDate today) {
        var kind = kind(file);
        if (OUTGOING.contains(kind)) {
            return Outcome.refused(BankFault.OUTGOING.at(1, kind));
        }
        return ZenginBytes.records(file).then(records -> new ZenginFile(today).read(records));
    }

    /// The kind (種別コード) of a file, whatever the length of its records: transfers to be made have
    /// 120 characters each.
    private static String kind(byte[] file) {
        return file.length > 2 && file[0] == '1'
                ? new String(file, 1, 2, StandardCharsets.ISO_8859_1)
                : "";
    }

    private Outcome<Statement> read(List<ZenginRecord> records) {
        int at = 0;
        while (at < records.size() && records.get(at).kind() == '1') {
            int next = account(records, at);
            if (next < 0) {
                return refused(records);
            }
            at = next;
        }
        end(records, at);
        if (!faults.isEmpty() || records.stream().anyMatch(one -> !one.faults().isEmpty())) {
            return refused(records);
        }
        return Outcome.done(
                new Statement(
                        forms.stream().map(ZenginForm::label).collect(Collectors.joining("・")),
                        String.join("、", accounts),
                        deposits,
                        new LeftOut(withdrawals, calledOff)));
    }

    /// Reads one account from its header to its trailer.
    ///
    /// @return where the next one begins, or -1 when nothing more can be made of the file
    private int account(List<ZenginRecord> records, int start) {
        var header = records.get(start);
        var form = form(header);
        if (form == null) {
            return -1;
        }
        forms.add(form);
        header.day(5, today);
        var account = form.account(header);
        accounts.add(account);
        var sums = new ZenginSums();
        int at = start + 1;
        for (; at < records.size() && records.get(at).kind() == '2'; at++) {
            data(form, records.get(at), sums);
        }
        if (at >= records.size()) {
            faults.add(BankFault.CUT_OFF.at(records.size()));
            return -1;
        }
        if (records.get(at).kind() != '8') {
            faults.add(BankFault.ORDER.at(at + 1, records.get(at).kind()));
            return -1;
        }
        form.check(records.get(at), sums);
        return at + 1;
    }

    private @Nullable ZenginForm form(ZenginRecord header) {
        var kind = header.text(2, 2);
        if (header.text(4, 1).equals("1")) {
            faults.add(BankFault.EBCDIC.at(header.line()));
            return null;
        }
        var found = Stream.of(ZenginForm.values()).filter(form -> form.code().equals(kind));
        var form = found.findFirst().orElse(null);
        if (form == null) {
            var fault = OUTGOING.contains(kind) ? BankFault.OUTGOING : BankFault.KIND;
            faults.add(fault.at(header.line(), kind));
        }
        return form;
    }

    private void data(ZenginForm form, ZenginRecord record, ZenginSums sums) {
        switch (form.direction(record)) {
            case IN -> {
                var line = form.line(record, today);
                sums.in(line.amount().amount());
                if (line.amount().isZero()) {
                    faults.add(BankFault.NOTHING.at(record.line()));
                }
                deposits.add(line);
            }
            case OUT -> {
                sums.out(form.amount(record));
                withdrawals++;
            }
            case CALLED_OFF -> {
                sums.out(form.amount(record));
                calledOff.add(record.line());
            }
            case UNKNOWN -> faults.add(BankFault.DIRECTION.at(record.line()));
        }
    }

    private void end(List<ZenginRecord> records, int at) {
        if (at >= records.size()) {
            faults.add(BankFault.CUT_OFF.at(records.size()));
        } else if (records.get(at).kind() != '9' || accounts.isEmpty()) {
            faults.add(BankFault.ORDER.at(at + 1, records.get(at).kind()));
        } else if (at + 1 < records.size()) {
            faults.add(BankFault.ORDER.at(at + 2, records.get(at + 1).kind()));
        }
    }

    private Outcome<Statement> refused(List<ZenginRecord> records) {
        return Outcome.refused(
                Stream.concat(
                                records.stream().flatMap(record -> record.faults().stream()),
                                faults.stream())
                        .sorted(
                                Comparator.comparingInt(fault ->
                                        Integer.parseInt(fault.facts().getOrDefault("line", "0"))))
                        .toList());
    }
}
