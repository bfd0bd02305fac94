package jp.akashi.web.provider;

import java.time.InstantSource;
import java.util.Optional;
import jp.akashi.fee.Fees;
import jp.akashi.fee.Invoice;
import jp.akashi.fee.Ledger;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.kernel.Yen;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Tone;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Invoices as the provider sees them. Where to pay is configured (`akashi.bank`).
@Component
public class Bills {
    private static final String NO_BANK = "見本銀行 本店営業部 普通 0000000 ニンテイキカン(見本)";

    private final Fees fees;
    private final InstantSource clock;
    private final String bank;

    Bills(Fees fees, InstantSource clock, Environment environment) {
        this.fees = fees;
        this.clock = clock;
        this.bank = environment.getProperty("akashi.bank", NO_BANK);
    }

    Optional<CaseView.Bill> find(ApplicationId application) {
        return fees.findInvoiceOf(application).map(this::bill);
    }

    private CaseView.Bill bill(Invoice invoice) {
        return new CaseView.Bill(
                invoice.number(),
                invoice.addressee(),
                invoice.price(),
                new CaseView.Bill.Dates(
                        Days.print(invoice.issuedOn()), Days.print(invoice.dueOn())),
                paid(invoice),
                bank);
    }

    private CaseView.Bill.Paid paid(Invoice invoice) {
        var settlement = fees.settlement(invoice.id());
        if (settlement.isCancelled()) {
            return new CaseView.Bill.Paid(Tone.NEUTRAL, "請求取消し", "", "");
        }
        if (settlement.isPaid()) {
            return new CaseView.Bill.Paid(Tone.SUCCESS, "入金確認済み", "", yen(surplus(invoice)));
        }
        var late = Tokyo.today(clock).isAfter(invoice.dueOn());
        return new CaseView.Bill.Paid(
                late ? Tone.ERROR : Tone.WARN,
                settlement.isBegun() ? "一部入金" : late ? "お支払い期日超過" : "お支払い待ち",
                settlement.isBegun() ? yen(settlement.rest()) : "",
                "");
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
