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

    /// @param by who of the office found the application in order
    public Outcome<Invoice> issue(Application application, PersonId by) {
        if (fees.findInvoiceOf(application.id()).isPresent()) {
            return Outcome.refused(Obstacle.of(FeeRules.ONCE, "application", application.number()));
        }
        var today = Tokyo.today(clock);
        var scheme = schemes.get(application.edition().scheme());
        var invoice =
                new Invoice(
                        InvoiceId.random(),
                        "INV-%d-%05d".formatted(today.getYear(), fees.nextSerial(today.getYear())),
                        Invoice.Charge.EXAMINATION,
                        application.id(),
                        addressee(application),
                        new Price(
                                tariff.net(scheme, application.purpose()),
                                schemes.taxPercentOn(today)),
                        today,
                        dueOn(today.plusDays(scheme.fees().dueDays())));
        fees.add(invoice);
        fees.ledger().add(LedgerEntry.invoiced(invoice, by));
        return Outcome.done(invoice);
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
