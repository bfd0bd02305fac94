package jp.akashi.web.office.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.desk.Cases;
import jp.akashi.desk.Desk;
import jp.akashi.examination.Advance;
import jp.akashi.examination.ConfirmPayment;
import jp.akashi.examination.Stage;
import jp.akashi.fee.Fees;
import jp.akashi.fee.Invoice;
import jp.akashi.fee.RecordPayment;
import jp.akashi.fee.bank.BankData;
import jp.akashi.fee.bank.OwnAccount;
import jp.akashi.fee.bank.Proposal;
import jp.akashi.fee.bank.TakeBankFile;
import jp.akashi.kernel.DepositId;
import jp.akashi.kernel.Yen;
import jp.akashi.party.Person;
import jp.akashi.road.Applicant;
import jp.akashi.road.Office;
import jp.akashi.road.Papers;
import jp.akashi.road.Road;
import jp.akashi.road.SetClock;
import jp.akashi.road.SmallScheme;
import jp.akashi.store.Database;
import jp.akashi.store.PgCaseHeads;
import jp.akashi.store.PgStores;
import jp.akashi.store.Stores;
import jp.akashi.store.TestDatabase;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Tone;
import jp.akashi.wording.Wording;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

/// A file of the bank goes from the upload to the cases it pays for.
class MoneyPagesTest {
    private static final Database DATABASE = TestDatabase.fresh();
    private static final PgStores PG = PgStores.on(DATABASE);
    private static final Wording WORDING = Wording.of(SmallScheme.SCHEMES);
    private static final String HEAD = "取引日,照会番号,振込依頼人名,振込金額,仕向銀行名,仕向支店名,EDI情報\n";

    private final SetClock clock = SetClock.at("2022-06-01");
    private final Stores stores = PG.stores(SmallScheme.SCHEMES);
    private final Road road = new Road(stores, clock);
    private final Fees fees = stores.examined().fees();
    private final Office office = road.office();
    private final Person clerk = office.person();
    private final Desk desk = new Desk(stores.transactions(), stores.journal());
    private final Proposals proposals =
            new Proposals(fees, new PgCaseHeads(PG.app()), BankData.read(), clock);
    private final MoneyPage money =
            new MoneyPage(
                    desk,
                    fees,
                    proposals,
                    new TakeBankFile(fees, BankData.read(), OwnAccount.of(List.of())),
                    WORDING,
                    clock);
    private final AssignDesk assignDesk =
            new AssignDesk(
                    desk,
                    new Cases(
                            stores.filed().applications(),
                            stores.examined().examinations(),
                            new Cases.Heard(
                                    stores.examined().referrals(),
                                    stores.room().meetings(),
                                    stores.room().interests())),
                    fees,
                    new ConfirmPayment(
                            new Advance(stores.examined().examinations()),
                            new RecordPayment(fees),
                            fees),
                    clock);
    private final AssignPage assign = new AssignPage(assignDesk, proposals, desk, WORDING);
    private Applicant mihon = road.applicant("株式会社みほんクラウド");
    private Application filed = mihon.files(Papers.complete());

    @AfterAll
    static void close() throws Exception {
        DATABASE.close();
    }

    @BeforeEach
    void invoice() {
        office.findsEverythingInOrder(filed).orThrow();
        clock.set("2022-06-10");
    }

    @Test
    void whatIsSureIsAssignedAtOnceAndTheCaseGoesOn() throws IOException {
        take("2022-06-03,%s,%s,209000,,,%s".formatted(ref(), "ｶ)ﾐﾎﾝ", number()));

        var flash = assign.sure(clerk, pairs());

        assertThat(flash.tone()).isEqualTo(Tone.SUCCESS);
        assertThat(flash.sentence()).isEqualTo("1件を消し込みました。");
        assertThat(stage()).isEqualTo(Stage.DOCUMENTS);
        assertThat(fees.payments(invoiceOf(filed).id())).hasSize(1);
    }

    @Test
    void whatIsNoLongerSureIsLeftAlone() throws IOException {
        take("2022-06-03,%s,%s,209000,,,%s".formatted(ref(), "ﾐﾎﾝ ｼﾞﾛｳ", number()));
        var shown = pairs();
        office.seesPayment(filed, 209_000).orThrow();

        var flash = assign.sure(clerk, shown);

        assertThat(flash.sentence()).contains("1件は状況が変わったため、消し込んでいません。");
        assertThat(fees.payments(invoiceOf(filed).id())).hasSize(1);
    }

    @Test
    void aShortAmountLeavesTheCaseWaitingForTheRest() throws IOException {
        take("2022-06-03,%s,%s,208560,,,%s".formatted(ref(), "ｶ)ﾐﾎﾝ", number()));

        var flash = assign.one(clerk, picked(unassigned(208_560), invoiceOf(filed).number()));

        assertThat(flash.tone()).isEqualTo(Tone.SUCCESS);
        assertThat(stage()).isEqualTo(Stage.AWAITING_FEE);
        assertThat(fees.settlement(invoiceOf(filed).id()).rest()).isEqualTo(new Yen(440));
    }

    @Test
    void moneyForACaseThatDoesNotWaitIsRefusedAndStaysUnassigned() throws IOException {
        office.seesPayment(filed, 209_000).orThrow();
        take("2022-06-03,%s,%s,12345,,,".formatted(ref(), "ﾐﾎﾝ ﾀﾛｳ"));

        var flash = assign.one(clerk, picked(unassigned(12_345), invoiceOf(filed).number()));

        assertThat(flash.tone()).isEqualTo(Tone.ERROR);
        assertThat(flash.sentence()).contains("入金待ちではありません");
        assertThat(unassigned(12_345)).isNotBlank();
    }

    @Test
    void whatIsPaidOverIsHeldAndGivenBackWithAReason() throws IOException {
        take("2022-06-03,%s,%s,219000,,,%s".formatted(ref(), "ｶ)ﾐﾎﾝ", number()));
        var deposit = unassigned(219_000);
        assign.one(clerk, picked(deposit, invoiceOf(filed).number()));
        var handBack = new HandBackPage(desk, assignDesk, fees, WORDING);

        assertThat(stage()).isEqualTo(Stage.DOCUMENTS);
        assertThat(
                        handBack.book(
                                        clerk,
                                        new HandBackPage.Asked(
                                                deposit, "SURPLUS_PAID_BACK", "10000", " "))
                                .sentence())
                .contains("備考に書いてください");
        assertThat(
                        handBack.book(
                                        clerk,
                                        new HandBackPage.Asked(
                                                deposit, "SURPLUS_PAID_BACK", "10001", "6/10返金"))
                                .tone())
                .isEqualTo(Tone.ERROR);
        assertThat(
                        handBack.book(
                                        clerk,
                                        new HandBackPage.Asked(
                                                deposit, "SURPLUS_PAID_BACK", "10000", "6/10返金"))
                                .tone())
                .isEqualTo(Tone.SUCCESS);
    }

    @Test
    void aFileWithFaultsLeavesNothingBehind() throws IOException {
        int files = fees.deposits().listFiles(1000).size();

        var flash = take("2022-06-31,1,ｶ)ﾐﾎﾝ,209000,,,");

        assertThat(flash.tone()).isEqualTo(Tone.ERROR);
        assertThat(flash.sentence()).startsWith("ファイルを取り込みませんでした。1件も記録していません。\n2行目:");
        assertThat(fees.deposits().listFiles(1000)).hasSize(files);
    }

    @Test
    void whatNobodyPickedAndWhatIsNotThereGetsASentence() {
        assertThat(assign.one(clerk, picked("", "")).tone()).isEqualTo(Tone.ERROR);
        assertThat(assign.one(clerk, picked("nothing-there", number())).tone())
                .isEqualTo(Tone.ERROR);
        assertThat(assign.together(clerk, "\u0000", ",,,").tone()).isEqualTo(Tone.ERROR);
        assertThat(assign.sure(clerk, List.of("x:y")).sentence()).contains("0件");
    }

    private Flash take(String line) throws IOException {
        var bytes = (HEAD + line + "\n").getBytes(StandardCharsets.UTF_8);
        return money.take(clerk, new MockMultipartFile("file", "meisai.csv", "text/csv", bytes));
    }

    private List<String> pairs() {
        return proposals.make().proposals().stream()
                .filter(each -> each.certainty() == Proposal.Certainty.SURE)
                .map(each ->
                        each.money().deposit().id()
                                + ":"
                                + each.candidates().getFirst().claim().invoice().id())
                .toList();
    }

    private static AssignPage.Picked picked(String deposit, String number) {
        return new AssignPage.Picked(deposit, "", number, "HELD", "");
    }

    /// The deposit of so much that is not yet assigned.
    private String unassigned(long yen) {
        return fees.ledger().listHeld().stream()
                .filter(held -> held.unassigned().equals(new Yen(yen)))
                .findFirst()
                .map(held -> held.deposit().id().value())
                .orElse("");
    }

    private Invoice invoiceOf(Application application) {
        return fees.findInvoiceOf(application.id()).orElseThrow();
    }

    private String number() {
        return invoiceOf(filed).number();
    }

    private static String ref() {
        return DepositId.random().value();
    }

    private Stage stage() {
        return road.caseOf(filed).examination().stage();
    }
}
