package jp.akashi.fee.bank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.fee.BankFile;
import jp.akashi.fee.Clerk;
import jp.akashi.fee.Deposit;
import jp.akashi.fee.FeeRules;
import jp.akashi.fee.Fees;
import jp.akashi.fee.ReceiveMoney;
import jp.akashi.kernel.BankFileId;
import jp.akashi.kernel.DepositId;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.Tokyo;

/// Takes over a file of the bank (入金の取込み): as a whole and once, or not at all.
public final class TakeBankFile {
    private static final int MOST_BYTES = 4 << 20;
    private static final int MOST_LINES = 5000;

    private final Fees fees;
    private final BankData data;
    private final OwnAccount own;

    public TakeBankFile(Fees fees, BankData data, OwnAccount own) {
        this.fees = fees;
        this.data = data;
        this.own = own;
    }

    /// A file somebody hands in, and when.
    public record Upload(String name, byte[] bytes, PersonId by, Instant at) {}

    /// What was taken over.
    public record Taken(BankFile file, Statement statement) {}

    /// @return what was taken over; FEE-12 with the line of each fault, FEE-13 when the file or a
    ///   line of it came in before
    public Outcome<Taken> take(Upload upload) {
        fees.ledger().hold();
        var digest = Digest.of(upload.bytes());
        var before = fees.deposits().findFile(digest);
        if (before.isPresent()) {
            return Outcome.refused(
                    Obstacle.of(FeeRules.ONE_IMPORT, "fault", "FILE")
                            .with("day", LocalDate.ofInstant(before.get().takenAt(), Tokyo.ZONE)));
        }
        return read(upload)
                .then(this::ours)
                .then(this::allNew)
                .map(statement -> book(upload, digest, statement));
    }

    private Outcome<Statement> read(Upload upload) {
        var bytes = upload.bytes();
        if (bytes.length == 0 || bytes.length > MOST_BYTES) {
            var fault = bytes.length == 0 ? BankFault.EMPTY : BankFault.TOO_LARGE;
            return Outcome.refused(fault.at(1));
        }
        var today = LocalDate.ofInstant(upload.at(), Tokyo.ZONE);
        var read =
                looksFixed(bytes)
                        ? ZenginFile.read(bytes, today)
                        : CsvFile.read(bytes, data.layouts(), today);
        return read.then(statement ->
                statement.deposits().size() > MOST_LINES
                        ? Outcome.refused(BankFault.TOO_LARGE.at(MOST_LINES))
                        : Outcome.done(statement));
    }

    private Outcome<Statement> ours(Statement statement) {
        return own.isNot(statement.account())
                ? Outcome.refused(BankFault.ACCOUNT.at(1, statement.account()))
                : Outcome.done(statement);
    }

    /// A file of the banks' common form begins with its kind, all digits.
    private static boolean looksFixed(byte[] bytes) {
        for (int at = 0; at < Math.min(bytes.length, 10); at++) {
            if (bytes[at] < '0' || bytes[at] > '9') {
                return false;
            }
        }
        return bytes[0] != '2';
    }

    private Outcome<Statement> allNew(Statement statement) {
        var keys = statement.keys();
        var known = fees.deposits().known(keys);
        var again = new ArrayList<Obstacle>();
        for (int at = 0; at < keys.size(); at++) {
            if (known.contains(keys.get(at))) {
                again.add(
                        Obstacle.of(FeeRules.ONE_IMPORT, "fault", "LINE")
                                .with("line", statement.deposits().get(at).line()));
            }
        }
        return again.isEmpty() ? Outcome.done(statement) : Outcome.refused(again);
    }

    private Taken book(Upload upload, Digest digest, Statement statement) {
        var file =
                new BankFile(
                        BankFileId.random(),
                        digest,
                        new BankFile.Facts(
                                upload.name(),
                                statement.format(),
                                statement.account(),
                                statement.deposits().size(),
                                statement.total()),
                        upload.by(),
                        upload.at());
        fees.deposits().add(file);
        var receive = new ReceiveMoney(fees);
        var clerk = new Clerk(upload.by(), LocalDate.ofInstant(upload.at(), Tokyo.ZONE));
        List<String> keys = statement.keys();
        for (int at = 0; at < keys.size(); at++) {
            var line = statement.deposits().get(at);
            receive.receive(
                            new Deposit(
                                    DepositId.random(),
                                    line.amount(),
                                    line.day(),
                                    line.payer(),
                                    new Deposit.Source(file.id(), line.line(), keys.get(at))),
                            clerk)
                    .orThrow();
        }
        return new Taken(file, statement);
    }
}
