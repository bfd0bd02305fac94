package jp.akashi.web.office;

import java.time.InstantSource;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.desk.Desk;
import jp.akashi.fee.Clerk;
import jp.akashi.fee.Fees;
import jp.akashi.fee.Invoice;
import jp.akashi.fee.Payment;
import jp.akashi.fee.RecordPayment;
import jp.akashi.fee.Settlement;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Flash;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Money the office saw on the account for another certificate (認定証の再発行手数料): the case does not wait
/// for it, the certificate does.
@Controller
class ReissueMoney {
    private final Desktop desktop;
    private final Desk desk;
    private final Fees fees;
    private final RecordPayment record;
    private final Wording wording;
    private final InstantSource clock;

    ReissueMoney(
            Desktop desktop,
            Desk desk,
            Fees fees,
            RecordPayment record,
            Wording wording,
            InstantSource clock) {
        this.desktop = desktop;
        this.desk = desk;
        this.fees = fees;
        this.record = record;
        this.wording = wording;
        this.clock = clock;
    }

    @PostMapping("/office/cases/{id}/invoices/{number}/money")
    Flash book(
            Person person,
            @PathVariable String id,
            @PathVariable String number,
            PaymentPage.Received received) {
        var at = "/office/cases/" + id + "/payment";
        var fault = received.fault();
        if (fault.isPresent()) {
            return Flash.refused(at, fault.get());
        }
        var file = desktop.open(person, id);
        var invoice =
                fees.listAll(file.application().id()).stream()
                        .filter(each -> each.number().equals(number))
                        .filter(each -> each.charge() == Invoice.Charge.REISSUE)
                        .findFirst()
                        .orElseThrow(Desktop::notFound);
        Outcome<Settlement> outcome =
                desk.act(
                        person,
                        Action.MANAGE_MONEY,
                        Desk.Subject.of(invoice.number(), Access.Target.NONE),
                        () -> record.book(payment(invoice, received, person), clerk(person)));
        return switch (outcome) {
            case Outcome.Done<Settlement>(var settled) ->
                    Flash.done(
                            at,
                            settled.isPaid()
                                    ? "入金を記録しました。事業者は、新しい認定証を受け取れます。"
                                    : "入金を記録しました。残りの入金を待っています。");
            case Outcome.Refused<Settlement>(var obstacles) ->
                    Flash.refused(at, wording.sentence(obstacles.getFirst()));
        };
    }

    private static Payment payment(Invoice invoice, PaymentPage.Received received, Person person) {
        return new Payment(
                invoice.id(),
                received.yen().orElseThrow(),
                received.date().orElseThrow(),
                received.payer().strip(),
                person.id());
    }

    private Clerk clerk(Person person) {
        return new Clerk(person.id(), Tokyo.today(clock));
    }
}
