package jp.akashi.fee.bank;

import static jp.akashi.Outcomes.obstaclesOf;
import static jp.akashi.Outcomes.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.akashi.Proves;
import jp.akashi.fee.Account;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.store.memory.MemoryFees;
import org.junit.jupiter.api.Test;

/// A file of the bank comes in as a whole and once.
class TakeBankFileTest {
    private static final Charset SHIFT_JIS = Charset.forName("Shift_JIS");
    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    private static final PersonId OFFICE = PersonId.random();

    private final MemoryFees fees = new MemoryFees();
    private final TakeBankFile take =
            new TakeBankFile(fees, BankData.read(), OwnAccount.of(List.of()));

    @Test
    @Proves("FEE-12")
    void everyDepositIsBookedAndNotYetAssigned() throws IOException {
        var taken = take("zengin-meisai.txt").orThrow();

        assertThat(taken.file().facts().deposits()).isEqualTo(4);
        assertThat(fees.ledger().listHeld()).hasSize(4);
        assertThat(balance(Account.BANK)).isEqualTo(885_560);
        assertThat(balance(Account.SUSPENSE)).isEqualTo(-885_560);
        assertThat(fees.ledger().listHeld().getFirst().deposit().source().line()).isEqualTo(2);
    }

    @Test
    @Proves("FEE-12")
    void ofAFileWithAWrongTotalNothingIsBooked() throws IOException {
        var outcome = take("zengin-wrong-total.txt");

        assertThat(obstaclesOf(outcome).getFirst().facts())
                .containsEntry("fault", "TOTAL")
                .containsEntry("line", "5")
                .containsEntry("value", "313501")
                .containsEntry("counted", "313500");
        assertThat(fees.deposits().listFiles(10)).isEmpty();
        assertThat(fees.ledger().listHeld()).isEmpty();
    }

    @Test
    @Proves("FEE-12")
    void ofAFileOfAnotherAccountNothingIsBooked() throws IOException {
        var ours = OwnAccount.of(List.of("普通 7654321"));
        var upload = new TakeBankFile.Upload("meisai.txt", bytes("zengin-meisai.txt"), OFFICE, NOW);

        var outcome = new TakeBankFile(fees, BankData.read(), ours).take(upload);

        assertThat(obstaclesOf(outcome).getFirst().facts()).containsEntry("fault", "ACCOUNT");
        assertThat(fees.deposits().listFiles(10)).isEmpty();
    }

    @Test
    @Proves("FEE-13")
    void theSameFileDoesNotComeInTwice() throws IOException {
        take("zengin-nyukin.txt").orThrow();

        var again = take("zengin-nyukin.txt");

        assertThat(rulesOf(again)).containsExactly("FEE-13");
        assertThat(obstaclesOf(again).getFirst().facts())
                .containsEntry("fault", "FILE")
                .containsEntry("day", "2026-11-22");
        assertThat(fees.ledger().listHeld()).hasSize(2);
    }

    @Test
    @Proves("FEE-13")
    void aLineThatCameInBeforeRefusesTheWholeOfAnotherFile() throws IOException {
        take("zengin-nyukin.txt").orThrow();
        var joined = new String(bytes("zengin-nyukin.txt"), SHIFT_JIS).replace("\r\n", "");

        var again = take(joined.getBytes(SHIFT_JIS));

        assertThat(obstaclesOf(again))
                .extracting(obstacle -> obstacle.facts().get("line"))
                .containsExactly("2", "3");
        assertThat(fees.deposits().listFiles(10)).hasSize(1);
    }

    @Test
    @Proves("FEE-13")
    void twoEqualLinesOfOneFileAreTwo() throws IOException {
        var file = new String(bytes("csv-transfers.csv"), StandardCharsets.UTF_8);
        var line = file.lines().toList().getLast();

        take((file + line + "\r\n").getBytes(StandardCharsets.UTF_8)).orThrow();

        assertThat(fees.ledger().listHeld()).hasSize(2);
    }

    @Test
    @Proves("FEE-12")
    void nothingAndFarTooMuchAreRefused() {
        assertThat(obstaclesOf(take(new byte[0])).getFirst().facts())
                .containsEntry("fault", "EMPTY");
        assertThat(obstaclesOf(take(new byte[(4 << 20) + 1])).getFirst().facts())
                .containsEntry("fault", "TOO_LARGE");
    }

    private long balance(Account account) {
        return fees.ledger().balances(LocalDate.MAX).stream()
                .filter(balance -> balance.account() == account)
                .findFirst()
                .orElseThrow()
                .amount();
    }

    private Outcome<TakeBankFile.Taken> take(String sample) throws IOException {
        return take(bytes(sample));
    }

    private Outcome<TakeBankFile.Taken> take(byte[] bytes) {
        return take.take(new TakeBankFile.Upload("meisai.txt", bytes, OFFICE, NOW));
    }

    private static byte[] bytes(String sample) throws IOException {
        return Files.readAllBytes(Path.of("samples/bank", sample));
    }
}
