package jp.akashi.web.provider;

import java.time.InstantSource;
import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.fee.Fees;
import jp.akashi.fee.Invoice;
import jp.akashi.fee.Ledger;
import jp.akashi.kernel.Tokyo;
import jp.akashi.kernel.Yen;
import jp.akashi.paper.money.Charged;
import jp.akashi.party.Operator;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Tone;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// Invoices as the provider sees them.
@Component
public class Bills {
    private final Fees fees;
    private final Schemes schemes;
    private final Wording wording;
    private final Operator operator;
    private final InstantSource clock;

    Bills(Fees fees, Schemes schemes, Wording wording, Operator operator, InstantSource clock) {
        this.fees = fees;
        this.schemes = schemes;
        this.wording = wording;
        this.operator = operator;
        this.clock = clock;
    }

    List<CaseView.Bill> of(Application application) {
        return fees.listAll(application.id()).stream()
                .map(invoice -> bill(invoice, application))
                .toList();
    }

    private CaseView.Bill bill(Invoice invoice, Application application) {
        return new CaseView.Bill(
                invoice.number(),
                Charged.of(invoice, application, schemes, wording).what(),
                invoice.addressee(),
                invoice.price(),
                new CaseView.Bill.Dates(
                        Days.print(invoice.issuedOn()), Days.print(invoice.dueOn())),
                paid(invoice),
                fees.receipts().list(invoice.id()).stream()
                        .map(receipt ->
                                new CaseView.Bill.Receipt(
                                        receipt.number(),
                                        Days.print(receipt.issuedOn())
                                                + "発行"
                                                + (receipt.isAgain() ? "(再発行)" : "")))
                        .toList(),
                String.join("\n", operator.bankAccount()));
    }

    private CaseView.Bill.Paid paid(Invoice invoice) {
        var settlement = fees.settlement(invoice.id());
        if (settlement.isCancelled()) {
            return new CaseView.Bill.Paid(Tone.NEUTRAL, "請求取消し", "", "", false);
        }
        if (settlement.isPaid()) {
            return new CaseView.Bill.Paid(Tone.SUCCESS, "入金確認済み", "", yen(surplus(invoice)), true);
        }
        var late = Tokyo.today(clock).isAfter(invoice.dueOn());
        return new CaseView.Bill.Paid(
                late ? Tone.ERROR : Tone.WARN,
                settlement.isBegun() ? "一部入金" : late ? "お支払い期日超過" : "お支払い待ち",
                settlement.isBegun() ? yen(settlement.rest()) : "",
                "",
                false);
    }

    /// What was paid over with this invoice and is still held.
    private Yen surplus(Invoice invoice) {
        var deposits =
                fees.ledger().list(invoice.id()).stream()
                        .flatMap(entry -> entry.deposit().stream())
                        .distinct()
                        .toList();
        return deposits.stream()
                .map(deposit -> new Ledger(fees.ledger().list(deposit)).owed(deposit))
                .reduce(new Yen(0), Yen::plus);
    }

    private static String yen(Yen yen) {
        return yen.isZero() ? "" : "%,d円".formatted(yen.amount());
    }
}
