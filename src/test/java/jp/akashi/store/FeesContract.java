package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.fee.Fees;
import jp.akashi.fee.Invoice;
import jp.akashi.fee.Payment;
import jp.akashi.kernel.InvoiceId;
import jp.akashi.kernel.Price;
import jp.akashi.kernel.Yen;
import jp.akashi.party.Role;
import org.junit.jupiter.api.Test;

interface FeesContract extends Contract {
    private Fees fees() {
        return stores().examined().fees();
    }

    @Test
    default void anApplicationHasOneInvoice() {
        var application = given().application();
        var invoice = invoice(application);
        fees().add(invoice);

        assertThat(fees().find(invoice.id())).contains(invoice);
        assertThat(fees().findInvoiceOf(application.id())).contains(invoice);
        assertThat(fees().findInvoiceOf(given().application().id())).isEmpty();
        assertThat(fees().find(InvoiceId.random())).isEmpty();
        assertThatThrownBy(() -> fees().add(invoice(application)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void invoicesOfManyApplicationsAreFoundAtOnce() {
        var billed = given().application();
        var other = given().application();
        var unbilled = given().application();
        var invoice = invoice(billed);
        fees().add(invoice);
        fees().add(invoice(other));

        assertThat(fees().listInvoicesOf(List.of(billed.id(), unbilled.id())))
                .containsExactly(invoice);
        assertThat(fees().listInvoicesOf(List.of())).isEmpty();
    }

    @Test
    default void paymentsStayInTheOrderTheyWereBooked() {
        var invoice = invoice(given().application());
        fees().add(invoice);
        var office = given().staff(Role.OFFICE).id();
        var first = new Payment(invoice.id(), new Yen(200_000), Given.DAY, "カ)ミホン", office);
        var second = new Payment(invoice.id(), new Yen(9_000), Given.DAY, "カ)ミホン", office);

        assertThat(fees().payments(invoice.id())).isEmpty();
        fees().add(first);
        fees().add(second);
        assertThat(fees().payments(invoice.id())).containsExactly(first, second);
    }

    @Test
    default void invoiceNumbersCountUpWithinEachYear() {
        int first = fees().nextSerial(2031);
        int other = fees().nextSerial(2032);

        assertThat(fees().nextSerial(2031)).isEqualTo(first + 1);
        assertThat(fees().nextSerial(2032)).isEqualTo(other + 1);
    }

    private Invoice invoice(Application application) {
        return new Invoice(
                InvoiceId.random(),
                "INV-2022-%05d".formatted(fees().nextSerial(2022)),
                application.id(),
                "株式会社みほんクラウド\n経理部 御中",
                new Price(new Yen(190_000), 10),
                Given.DAY,
                Given.DAY.plusDays(7));
    }
}
