package jp.akashi.fee.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.akashi.Proves;
import jp.akashi.fee.Deposit;
import jp.akashi.fee.Invoice;
import jp.akashi.fee.LedgerEntries.HeldMoney;
import jp.akashi.fee.bank.Proposal.Certainty;
import jp.akashi.fee.bank.Proposal.Ground;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.BankFileId;
import jp.akashi.kernel.DepositId;
import jp.akashi.kernel.InvoiceId;
import jp.akashi.kernel.Price;
import jp.akashi.kernel.Yen;
import org.junit.jupiter.api.Test;

/// Whose money it is: what is plain is proposed, what is not is left to the office.
class MatchingTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-04");
    private static final PayerNames NAMES = new PayerNames(BankData.read().legalForms());
    private static final BankFileId FILE = BankFileId.random();

    private final Claim mihon = claim(1, 209_000, "カブシキガイシャミホンクラウド", "株式会社みほんクラウド");
    private final Claim shoji = claim(2, 209_000, "ミホンショウジカブシキガイシャ", "みほん商事株式会社");

    @Test
    @Proves("FEE-14")
    void nameAndAmountOfOneInvoiceAreSure() {
        var proposal = propose(money(209_000, "ｶ)ﾐﾎﾝｸﾗｳﾄﾞ", ""));

        assertThat(proposal.certainty()).isEqualTo(Certainty.SURE);
        assertThat(proposal.candidates().getFirst().claim()).isEqualTo(mihon);
        assertThat(proposal.candidates().getFirst().grounds())
                .containsExactlyInAnyOrder(Ground.NAME, Ground.AMOUNT);
    }

    @Test
    @Proves("FEE-14")
    void numberAndAmountAreSureUnderAnotherName() {
        for (var remark : List.of("INV-2026-00002", "ｾｲｷﾕｳｼﾖ 2026-00002", "INV202600002")) {
            var proposal = propose(money(209_000, "ﾐﾎﾝ ﾊﾅｺ", remark));
            assertThat(proposal.certainty()).as(remark).isEqualTo(Certainty.SURE);
            assertThat(proposal.candidates().getFirst().claim()).isEqualTo(shoji);
        }
    }

    @Test
    @Proves("FEE-14")
    void theNameOfOneAndTheNumberOfAnotherAreNotSure() {
        var proposal = propose(money(209_000, "ｶ)ﾐﾎﾝｸﾗｳﾄﾞ", "INV-2026-00002"));

        assertThat(proposal.certainty()).isEqualTo(Certainty.AMBIGUOUS);
        assertThat(proposal.candidates()).hasSize(2);
    }

    @Test
    @Proves("FEE-14")
    void oneYenLessIsNotSure() {
        assertThat(propose(money(208_999, "ｶ)ﾐﾎﾝｸﾗｳﾄﾞ", "")).certainty())
                .isEqualTo(Certainty.LIKELY);
        assertThat(propose(money(209_001, "ｶ)ﾐﾎﾝｸﾗｳﾄﾞ", "")).certainty())
                .isEqualTo(Certainty.LIKELY);
    }

    @Test
    @Proves("FEE-14")
    void aNameCutOffByTheBankIsNotSure() {
        var proposal = propose(money(209_000, "ｶ)ﾐﾎﾝｸﾗｳ", ""));

        assertThat(proposal.certainty()).isEqualTo(Certainty.LIKELY);
        assertThat(proposal.candidates().getFirst().has(Ground.NAME_BEGINS)).isTrue();
    }

    @Test
    @Proves("FEE-14")
    void twoInvoicesOfOnePayerAreNeverChosenBetween() {
        var second = claim(3, 209_000, "カブシキガイシャミホンクラウド");

        var proposal = propose(List.of(mihon, second), money(209_000, "ｶ)ﾐﾎﾝｸﾗｳﾄﾞ", ""));

        assertThat(proposal.certainty()).isEqualTo(Certainty.AMBIGUOUS);
        assertThat(proposal.candidates()).hasSize(2);
    }

    @Test
    @Proves("FEE-14")
    void ofTwoInvoicesOfOnePayerTheAmountTells() {
        var renewal = claim(3, 104_500, "カブシキガイシャミホンクラウド");

        var proposal = propose(List.of(mihon, renewal), money(104_500, "ｶ)ﾐﾎﾝｸﾗｳﾄﾞ", ""));

        assertThat(proposal.certainty()).isEqualTo(Certainty.SURE);
        assertThat(proposal.candidates().getFirst().claim()).isEqualTo(renewal);
    }

    @Test
    void oneTransferForAllInvoicesOfAPayerIsSeen() {
        var second = claim(3, 104_500, "カブシキガイシャミホンクラウド");

        var proposal = propose(List.of(mihon, second), money(313_500, "ｶ)ﾐﾎﾝｸﾗｳﾄﾞ", ""));

        assertThat(proposal.certainty()).isEqualTo(Certainty.TOGETHER);
        assertThat(proposal.candidates()).hasSize(2);
    }

    @Test
    @Proves("FEE-14")
    void theSameAmountAloneIsNoGroundToChoose() {
        var proposal = propose(money(209_000, "ﾐﾎﾝ ﾀﾛｳ", ""));

        assertThat(proposal.certainty()).isEqualTo(Certainty.AMBIGUOUS);
        assertThat(propose(money(50_000, "ﾐﾎﾝ ﾀﾛｳ", "")).certainty()).isEqualTo(Certainty.NONE);
    }

    @Test
    @Proves("FEE-14")
    void twoTransfersForOneInvoiceAreNotSure() {
        var first = money(209_000, "ｶ)ﾐﾎﾝｸﾗｳﾄﾞ", "");
        var second = money(209_000, "ミホンクラウド(カ", "");

        assertThat(matching(List.of(mihon)).propose(List.of(first, second), List.of()))
                .extracting(Proposal::certainty)
                .containsExactly(Certainty.AMBIGUOUS, Certainty.AMBIGUOUS);
    }

    @Test
    @Proves("FEE-14")
    void moneyThatSeemsToBeWrittenDownTwiceIsNotSure() {
        var imported = money(209_000, "ｶ)ﾐﾎﾝｸﾗｳﾄﾞ", "");
        var byHand =
                new Deposit(
                        DepositId.random(),
                        new Yen(209_000),
                        DAY,
                        new Deposit.Payer("カ）ミホンクラウド", ""),
                        Deposit.Source.BY_HAND);

        var proposal =
                matching(List.of(mihon))
                        .propose(List.of(imported), List.of(byHand, imported.deposit()))
                        .getFirst();

        assertThat(proposal.certainty()).isEqualTo(Certainty.AMBIGUOUS);
        assertThat(proposal.candidates().getFirst().has(Ground.TWICE)).isTrue();
    }

    @Test
    void aThousandTransfersAreProposedAtOnce() {
        var claims =
                Stream.iterate(1, at -> at + 1)
                        .limit(1000)
                        .map(at ->
                                claim(
                                        at,
                                        209_000,
                                        "カブシキガイシャミホン" + "アイウエオカキクケコ".charAt(at % 10) + at))
                        .toList();
        var money =
                claims.stream().map(claim -> money(209_000, claim.names().getFirst(), "")).toList();

        assertThat(matching(claims).propose(money, List.of()))
                .extracting(Proposal::certainty)
                .containsOnly(Certainty.SURE);
    }

    private Proposal propose(HeldMoney money) {
        return propose(List.of(mihon, shoji), money);
    }

    private static Proposal propose(List<Claim> claims, HeldMoney money) {
        return matching(claims).propose(List.of(money), List.of(money.deposit())).getFirst();
    }

    private static Matching matching(List<Claim> claims) {
        return new Matching(NAMES, claims);
    }

    private static HeldMoney money(long amount, String payer, String remark) {
        var deposit =
                new Deposit(
                        DepositId.random(),
                        new Yen(amount),
                        DAY,
                        new Deposit.Payer(payer, remark),
                        new Deposit.Source(FILE, 2, DepositId.random().value()));
        return new HeldMoney(deposit, deposit.amount(), new Yen(0));
    }

    private static Claim claim(int serial, long rest, String... names) {
        var invoice =
                new Invoice(
                        InvoiceId.random(),
                        "INV-2026-%05d".formatted(serial),
                        Invoice.Charge.EXAMINATION,
                        ApplicationId.random(),
                        names[0],
                        new Price(new Yen(190_000), 10),
                        DAY,
                        DAY.plusDays(7));
        return new Claim(invoice, new Yen(rest), List.of(names));
    }
}
