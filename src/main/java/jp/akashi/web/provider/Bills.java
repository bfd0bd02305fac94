package jp.akashi.web.provider;

import java.util.Optional;
import jp.akashi.fee.Fees;
import jp.akashi.fee.Invoice;
import jp.akashi.fee.Payment;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Yen;
import jp.akashi.web.kit.Days;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Invoices as the provider sees them. Where to pay is configured (`akashi.bank`).
@Component
public class Bills {
    private static final String NO_BANK = "見本銀行 本店営業部 普通 0000000 ニンテイキカン(見本)";

    private final Fees fees;
    private final String bank;

    Bills(Fees fees, Environment environment) {
        this.fees = fees;
        this.bank = environment.getProperty("akashi.bank", NO_BANK);
    }

    Optional<CaseView.Bill> find(ApplicationId application) {
        return fees.findInvoiceOf(application).map(this::bill);
    }

    private CaseView.Bill bill(Invoice invoice) {
        var paid =
                fees.payments(invoice.id()).stream()
                        .map(Payment::amount)
                        .reduce(new Yen(0), Yen::plus);
        return new CaseView.Bill(
                invoice.number(),
                invoice.addressee(),
                invoice.price(),
                new CaseView.Bill.Dates(
                        Days.print(invoice.issuedOn()), Days.print(invoice.dueOn())),
                paid.compareTo(invoice.price().gross()) >= 0,
                bank);
    }
}
