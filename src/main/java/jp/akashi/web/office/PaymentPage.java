package jp.akashi.web.office;

import java.text.Normalizer;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.akashi.access.Action;
import jp.akashi.examination.ConfirmPayment;
import jp.akashi.examination.Stage;
import jp.akashi.fee.Fees;
import jp.akashi.fee.Payment;
import jp.akashi.kernel.Tokyo;
import jp.akashi.kernel.Yen;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The fee of a case: its invoice, and the money seen on the account (入金確認).
@Controller
public class PaymentPage {
    private static final int MONEY_SHOWN = 30;

    private final Desktop desktop;
    private final CaseFrame frame;
    private final Fees fees;
    private final InvoiceViews views;
    private final ConfirmPayment confirmPayment;
    private final InstantSource clock;

    PaymentPage(
            Desktop desktop,
            CaseFrame frame,
            Fees fees,
            InvoiceViews views,
            ConfirmPayment confirmPayment,
            InstantSource clock) {
        this.desktop = desktop;
        this.frame = frame;
        this.fees = fees;
        this.views = views;
        this.confirmPayment = confirmPayment;
        this.clock = clock;
    }

    @GetMapping("/office/cases/{id}/payment")
    Page show(Person person, @PathVariable String id) {
        var file = desktop.open(person, id);
        var stage = file.examination().stage();
        var today = Tokyo.today(clock);
        var invoices = views.of(file.application(), stage, today);
        boolean open = stage == Stage.AWAITING_FEE && !invoices.isEmpty();
        boolean takes = invoices.stream().anyMatch(invoice -> invoice.may().book());
        return frame.page("office/payment", file, "payment")
                .with("open", open)
                .with("invoices", invoices)
                .with(
                        "unassigned",
                        takes ? views.unassigned().limit(MONEY_SHOWN).toList() : List.of())
                .with(
                        "reissue",
                        stage == Stage.PUBLISHED
                                && invoices.stream().noneMatch(invoice -> invoice.may().book()))
                .with("rest", open ? "" + invoices.getFirst().paid().yen() : "")
                .with("today", today.toString());
    }

    @PostMapping("/office/cases/{id}/payment")
    Flash confirm(
            Person person, @PathVariable String id, @RequestParam long version, Received received) {
        var amount = received.yen();
        var day = received.date();
        var fault = received.fault();
        if (fault.isPresent() || amount.isEmpty() || day.isEmpty()) {
            return Flash.refused("/office/cases/" + id + "/payment", fault.orElse(""));
        }
        var file = desktop.open(person, id);
        var invoice = fees.findInvoiceOf(file.application().id());
        if (invoice.isEmpty()) {
            return Flash.refused("/office/cases/" + id + "/payment", "請求書がまだ発行されていません。");
        }
        var rest = fees.settlement(invoice.get().id()).rest();
        return desktop.act(
                person,
                id,
                wish(id, version, rest, amount.get()),
                seat ->
                        confirmPayment.confirm(
                                seat.hand(),
                                seat.seen(),
                                new Payment(
                                        invoice.get().id(),
                                        amount.get(),
                                        day.get(),
                                        received.payer().strip(),
                                        person.id())));
    }

    /// What is said afterwards depends on how the money compares with what was left to pay.
    private static Desktop.Wish wish(String id, long version, Yen rest, Yen amount) {
        var at = "/office/cases/" + id;
        int compared = amount.compareTo(rest);
        var done =
                compared < 0
                        ? "入金を記録しました。残り%sの入金を待っています。".formatted(yen(rest.minus(amount)))
                        : compared == 0
                                ? "入金を記録しました。書類審査を始められます。"
                                : "入金を記録しました。書類審査を始められます。過払いの%sは、預り金として記録しました。"
                                        .formatted(yen(amount.minus(rest)));
        return new Desktop.Wish(
                Action.CONFIRM_PAYMENT, version, compared < 0 ? at + "/payment" : at, done);
    }

    /// The form: amount in yen, day, and the name the money came from, as typed.
    public record Received(String amount, String receivedOn, String payer) {
        public Received(
                @Nullable String amount, @Nullable String receivedOn, @Nullable String payer) {
            this.amount = amount == null ? "" : amount;
            this.receivedOn = receivedOn == null ? "" : receivedOn;
            this.payer = payer == null ? "" : payer;
        }

        /// What has to be typed otherwise.
        Optional<String> fault() {
            return yen().isEmpty()
                    ? Optional.of("入金額は、1以上の整数(円)で入力してください。")
                    : date().isEmpty()
                            ? Optional.of("入金日は、2026-04-01 のように入力してください。")
                            : Optional.empty();
        }

        Optional<Yen> yen() {
            var plain =
                    Normalizer.normalize(amount, Normalizer.Form.NFKC).replaceAll("[,\\s円]", "");
            return plain.matches("[1-9]\\d{0,9}")
                    ? Optional.of(new Yen(Long.parseLong(plain)))
                    : Optional.empty();
        }

        Optional<LocalDate> date() {
            return Days.read(receivedOn);
        }
    }

    private static String yen(Yen yen) {
        return "%,d円".formatted(yen.amount());
    }
}
