package jp.akashi.fee;

import java.time.InstantSource;
import java.time.LocalDate;
import jp.akashi.application.Application;
import jp.akashi.application.Applications;
import jp.akashi.application.FaceField;
import jp.akashi.kernel.InvoiceId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.Price;
import jp.akashi.kernel.Tokyo;
import jp.akashi.kernel.Yen;
import jp.akashi.scheme.Schemes;

/// Makes the invoice of an application whose formality check is done.
public final class IssueInvoice {
    private final Fees fees;
    private final Tariff tariff;
    private final Schemes schemes;
    private final InstantSource clock;

    public IssueInvoice(
            Fees fees, Applications applications, Schemes schemes, InstantSource clock) {
        this.fees = fees;
        this.tariff = new Tariff(applications);
        this.schemes = schemes;
        this.clock = clock;
    }

    /// Whether the examination of an application costs nothing (変更届, 000 FAQ 変更届出).
    public boolean isFree(Application application) {
        var scheme = schemes.get(application.edition().scheme());
        return tariff.net(scheme, application.purpose()).isZero();
    }

    /// @param by who of the office found the application in order
    public Outcome<Invoice> issue(Application application, PersonId by) {
        if (fees.findInvoiceOf(application.id()).isPresent()) {
            return Outcome.refused(Obstacle.of(FeeRules.ONCE, "application", application.number()));
        }
        var scheme = schemes.get(application.edition().scheme());
        return Outcome.done(
                issue(
                        application,
                        Invoice.Charge.EXAMINATION,
                        tariff.net(scheme, application.purpose()),
                        by));
    }

    /// Charges for another certificate (認定証の再発行) because a name on its face has changed. Two who
    /// press at once charge once.
    public Outcome<Invoice> chargeReissue(Application application, PersonId by) {
        fees.ledger().hold();
        var open =
                fees.listAll(application.id()).stream()
                        .filter(invoice -> invoice.charge() == Invoice.Charge.REISSUE)
                        .filter(invoice -> fees.settlement(invoice.id()).isOpen())
                        .findFirst();
        if (open.isPresent()) {
            return Outcome.refused(
                    Obstacle.of(FeeRules.ONE_REISSUE, "number", open.get().number()));
        }
        var scheme = schemes.get(application.edition().scheme());
        return Outcome.done(
                issue(application, Invoice.Charge.REISSUE, scheme.fees().reissue(), by));
    }

    private Invoice issue(Application application, Invoice.Charge charge, Yen net, PersonId by) {
        var today = Tokyo.today(clock);
        var days = schemes.get(application.edition().scheme()).fees().dueDays();
        var invoice =
                new Invoice(
                        InvoiceId.random(),
                        "INV-%d-%05d".formatted(today.getYear(), fees.nextSerial(today.getYear())),
                        charge,
                        application.id(),
                        addressee(application),
                        new Price(net, schemes.taxPercentOn(today)),
                        today,
                        dueOn(today.plusDays(days)));
        fees.add(invoice);
        fees.ledger().add(LedgerEntry.invoiced(invoice, by));
        return invoice;
    }

    /// On a day on which the office works, or as it is where the calendar does not know the year.
    private LocalDate dueOn(LocalDate day) {
        return schemes.calendar().findOpenFrom(day).orElse(day);
    }

    private static String addressee(Application application) {
        var asked = application.dossier().faceSheet().get(FaceField.INVOICE_ADDRESS);
        return asked.isEmpty() ? application.providerName() : asked;
    }
}
