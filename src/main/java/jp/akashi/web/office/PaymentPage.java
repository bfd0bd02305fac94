package jp.akashi.web.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.akashi.access.Action;
import jp.akashi.examination.ConfirmPayment;
import jp.akashi.examination.Stage;
import jp.akashi.fee.Fees;
import jp.akashi.fee.Invoice;
import jp.akashi.fee.Payment;
import jp.akashi.fee.Settlement;
import jp.akashi.kernel.Tokyo;
import jp.akashi.kernel.Yen;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Fact;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The fee of a case: its invoice, and the money seen on the account (入金確認).
@Controller
public class PaymentPage {
    private final Desktop desktop;
    private final CaseFrame frame;
    private final Fees fees;
    private final ConfirmPayment confirmPayment;
    private final java.time.InstantSource clock;

    PaymentPage(
            Desktop desktop,
            CaseFrame frame,
            Fees fees,
            ConfirmPayment confirmPayment,
            java.time.InstantSource clock) {
        this.desktop = desktop;
        this.frame = frame;
        this.fees = fees;
        this.confirmPayment = confirmPayment;
        this.clock = clock;
    }

    @GetMapping("/office/cases/{id}/payment")
    Page show(Person person, @PathVariable String id) {
        var file = desktop.open(person, id);
        var invoice = fees.findInvoiceOf(file.application().id());
        var settlement = invoice.map(found -> fees.settlement(found.id()));
        return frame.page("office/payment", file, "payment")
                .with("open", file.examination().stage() == Stage.AWAITING_FEE)
                .with("invoice", invoice.map(PaymentPage::facts).orElse(List.of()))
                .with("payments", invoice.stream().flatMap(this::payments).toList())
                .with(
                        "shortBy",
                        settlement
                                .filter(Settlement::isBegun)
                                .map(Settlement::rest)
                                .filter(rest -> !rest.isZero())
                                .map(PaymentPage::yen)
                                .orElse(""))
                .with("rest", settlement.map(now -> "" + now.rest().amount()).orElse(""))
                .with("today", Tokyo.today(clock).toString());
    }

    @PostMapping("/office/cases/{id}/payment")
    Flash confirm(
            Person person, @PathVariable String id, @RequestParam long version, Received received) {
        var amount = received.yen();
        var day = received.date();
        if (amount.isEmpty() || day.isEmpty()) {
            return Flash.refused(
                    "/office/cases/" + id + "/payment",
                    amount.isEmpty()
                            ? "入金額は、1以上の整数(円)で入力してください。"
                            : "入金日は、2026-04-01 のように入力してください。");
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
                @org.jspecify.annotations.Nullable String amount,
                @org.jspecify.annotations.Nullable String receivedOn,
                @org.jspecify.annotations.Nullable String payer) {
            this.amount = amount == null ? "" : amount;
            this.receivedOn = receivedOn == null ? "" : receivedOn;
            this.payer = payer == null ? "" : payer;
        }

        Optional<Yen> yen() {
            var plain =
                    java.text.Normalizer.normalize(amount, java.text.Normalizer.Form.NFKC)
                            .replaceAll("[,\\s円]", "");
            return plain.matches("[1-9]\\d{0,9}")
                    ? Optional.of(new Yen(Long.parseLong(plain)))
                    : Optional.empty();
        }

        Optional<LocalDate> date() {
            return Days.read(receivedOn);
        }
    }

    private static List<Fact> facts(Invoice invoice) {
        var price = invoice.price();
        return List.of(
                new Fact("請求書番号", invoice.number()),
                new Fact("宛名", invoice.addressee()),
                new Fact("審査手数料(税別)", yen(price.net())),
                new Fact("消費税(%d%%)".formatted(price.taxPercent()), yen(price.tax())),
                new Fact("請求額(税込)", yen(price.gross())),
                new Fact("発行日", Days.print(invoice.issuedOn())),
                new Fact("支払期日", Days.print(invoice.dueOn())));
    }

    private Stream<List<String>> payments(Invoice invoice) {
        return fees.payments(invoice.id()).stream()
                .map(paid ->
                        List.of(Days.print(paid.receivedOn()), yen(paid.amount()), paid.payer()));
    }

    private static String yen(Yen yen) {
        return "%,d円".formatted(yen.amount());
    }
}
