package jp.akashi.web.office;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.akashi.application.Application;
import jp.akashi.examination.Stage;
import jp.akashi.fee.Fees;
import jp.akashi.fee.Invoice;
import jp.akashi.fee.Ledger;
import jp.akashi.fee.LedgerAct;
import jp.akashi.fee.Settlement;
import jp.akashi.kernel.DepositId;
import jp.akashi.kernel.Yen;
import jp.akashi.paper.money.Charged;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Fact;
import jp.akashi.web.kit.Tone;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// The invoices of a case as its page shows them: what was charged, how far it is paid, and what
/// can be done about it.
@Component
public class InvoiceViews {
    private final Fees fees;
    private final Schemes schemes;
    private final Wording wording;

    InvoiceViews(Fees fees, Schemes schemes, Wording wording) {
        this.fees = fees;
        this.schemes = schemes;
        this.wording = wording;
    }

    /// An invoice.
    public record View(
            String id,
            String number,
            String what,
            List<Fact> facts,
            Paid paid,
            List<Money> money,
            List<Receipt> receipts,
            May may) {}

    /// How far it is paid, in a word and in yen.
    public record Paid(Tone tone, String state, String rest, long yen) {}

    /// Money assigned to it.
    public record Money(String deposit, String day, String amount, String payer, String held) {}

    /// A receipt made out for it.
    public record Receipt(String number, String issued) {}

    /// What may be done about it now.
    public record May(
            boolean book, boolean unassign, boolean receipt, Optional<Cancelling> cancel) {}

    /// When it is cancelled, and the reason to begin with.
    public record Cancelling(String when, String reason) {}

    private static final Cancelling TAKEN_BACK =
            new Cancelling("取下げにより手数料を受け取らないときに取り消します。", "申請の取下げのため");

    private static final Cancelling BY_MISTAKE =
            new Cancelling("誤って請求したときに取り消します。", "認定証を再発行しないため");

    List<View> of(Application application, Stage stage, LocalDate today) {
        return fees.listAll(application.id()).stream()
                .map(invoice -> view(invoice, application, stage, today))
                .toList();
    }

    private View view(Invoice invoice, Application application, Stage stage, LocalDate today) {
        var ledger = new Ledger(fees.ledger().list(invoice.id()));
        var settlement = ledger.settlement(invoice.id());
        boolean open = settlement.isOpen();
        boolean waits = stage == Stage.AWAITING_FEE || invoice.charge() == Invoice.Charge.REISSUE;
        return new View(
                invoice.id().value(),
                invoice.number(),
                Charged.of(invoice, application, schemes, wording).what(),
                facts(invoice),
                paid(invoice, settlement, today),
                money(invoice, ledger),
                fees.receipts().list(invoice.id()).stream()
                        .map(receipt ->
                                new Receipt(
                                        receipt.number(),
                                        Days.print(receipt.issuedOn())
                                                + "発行"
                                                + (receipt.isAgain() ? "(再発行)" : "")))
                        .toList(),
                new May(
                        open && waits,
                        open && settlement.isBegun(),
                        settlement.isPaid(),
                        open && !settlement.isBegun()
                                ? cancelling(invoice, stage)
                                : Optional.empty()));
    }

    private static Optional<Cancelling> cancelling(Invoice invoice, Stage stage) {
        if (stage == Stage.WITHDRAWN) {
            return Optional.of(TAKEN_BACK);
        }
        return invoice.charge() == Invoice.Charge.REISSUE && stage == Stage.PUBLISHED
                ? Optional.of(BY_MISTAKE)
                : Optional.empty();
    }

    private static List<Fact> facts(Invoice invoice) {
        var price = invoice.price();
        return List.of(
                new Fact("宛名", invoice.addressee()),
                new Fact("請求額(税込)", yen(price.gross())),
                new Fact(
                        "内訳",
                        "税抜%s、消費税(%d%%) %s"
                                .formatted(yen(price.net()), price.taxPercent(), yen(price.tax()))),
                new Fact("発行日", Days.print(invoice.issuedOn())),
                new Fact("支払期日", Days.print(invoice.dueOn())));
    }

    private static Paid paid(Invoice invoice, Settlement settlement, LocalDate today) {
        if (settlement.isCancelled()) {
            return new Paid(Tone.NEUTRAL, "請求取消し", "", 0);
        }
        if (settlement.isPaid()) {
            return new Paid(Tone.SUCCESS, "入金済み", "", 0);
        }
        boolean late = today.isAfter(invoice.dueOn());
        return new Paid(
                late ? Tone.ERROR : Tone.WARN,
                settlement.isBegun() ? "一部入金" : late ? "期日超過" : "未入金",
                yen(settlement.rest()),
                settlement.rest().amount());
    }

    /// What is assigned to it and was not taken back.
    private List<Money> money(Invoice invoice, Ledger ledger) {
        var deposits = new LinkedHashSet<DepositId>();
        ledger.entries().stream()
                .filter(entry -> entry.kind() == LedgerAct.ASSIGNED)
                .flatMap(entry -> entry.deposit().stream())
                .filter(deposit -> !ledger.assigned(deposit, invoice.id()).isZero())
                .forEach(deposits::add);
        return fees.deposits().list(deposits).stream()
                .map(deposit -> {
                    var owed = new Ledger(fees.ledger().list(deposit.id())).owed(deposit.id());
                    return new Money(
                            deposit.id().value(),
                            Days.print(deposit.receivedOn()),
                            yen(ledger.assigned(deposit.id(), invoice.id())),
                            wide(deposit.payer().name()),
                            owed.isZero() ? "" : "ほかに過払い%sを預り中".formatted(yen(owed)));
                })
                .toList();
    }

    /// Money that could be picked for it: what is not yet assigned to anything.
    Stream<Money> unassigned() {
        return fees.ledger().listHeld().stream()
                .filter(held -> !held.unassigned().isZero())
                .map(held ->
                        new Money(
                                held.deposit().id().value(),
                                Days.print(held.deposit().receivedOn()),
                                yen(held.unassigned()),
                                wide(held.deposit().payer().name()),
                                ""));
    }

    /// Half-width kana, as banks write it, in the width people read.
    private static String wide(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    static String yen(Yen yen) {
        return "%,d円".formatted(yen.amount());
    }
}
