package jp.akashi.web.office.money;

import java.text.Normalizer;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.desk.CaseFile;
import jp.akashi.desk.Cases;
import jp.akashi.desk.Desk;
import jp.akashi.examination.ConfirmPayment;
import jp.akashi.examination.ExaminationRules;
import jp.akashi.examination.Hand;
import jp.akashi.examination.Stage;
import jp.akashi.fee.AssignMoney;
import jp.akashi.fee.Clerk;
import jp.akashi.fee.Fees;
import jp.akashi.fee.Invoice;
import jp.akashi.kernel.DepositId;
import jp.akashi.kernel.InvoiceId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Assigns money to an invoice in somebody's name; a case whose fee is then paid goes on.
@Component
class AssignDesk {
    private final Desk desk;
    private final Cases cases;
    private final Fees fees;
    private final ConfirmPayment confirmPayment;
    private final InstantSource clock;

    AssignDesk(
            Desk desk, Cases cases, Fees fees, ConfirmPayment confirmPayment, InstantSource clock) {
        this.desk = desk;
        this.cases = cases;
        this.fees = fees;
        this.confirmPayment = confirmPayment;
        this.clock = clock;
    }

    Clerk clerk(Person person) {
        return new Clerk(person.id(), Tokyo.today(clock));
    }

    static Optional<DepositId> deposit(@Nullable String id) {
        return Optional.ofNullable(id).filter(AssignDesk::isPlain).map(DepositId::new);
    }

    /// By its id, or else by its number as somebody typed it.
    Optional<Invoice> invoice(@Nullable String id, @Nullable String number) {
        if (number != null && !number.isBlank()) {
            var typed = Normalizer.normalize(number.strip(), Normalizer.Form.NFKC);
            return fees.findByNumber(typed.toUpperCase(Locale.ROOT));
        }
        return Optional.ofNullable(id)
                .filter(AssignDesk::isPlain)
                .flatMap(plain -> fees.find(new InvoiceId(plain)));
    }

    boolean isThere(DepositId deposit) {
        return fees.deposits().find(deposit).isPresent();
    }

    /// @return nothing of note when it is done; EXA-03 when the case does not wait for its fee
    Outcome<Boolean> assign(Person person, Invoice invoice, AssignMoney.Wish wish) {
        if (invoice.charge() != Invoice.Charge.EXAMINATION) {
            return desk.act(
                            person,
                            Action.MANAGE_MONEY,
                            Desk.Subject.of(invoice.number(), Access.Target.NONE),
                            () -> new AssignMoney(fees).assign(wish, clerk(person)))
                    .map(_ -> true);
        }
        CaseFile file = cases.find(invoice.application()).orElseThrow();
        if (file.examination().stage() != Stage.AWAITING_FEE) {
            return Outcome.refused(
                    Obstacle.of(ExaminationRules.PAID_FIRST, "case", "elsewhere")
                            .with("number", invoice.number())
                            .with("stage", file.examination().stage()));
        }
        return desk.act(
                        person,
                        Action.CONFIRM_PAYMENT,
                        file.subject(),
                        () ->
                                confirmPayment.assign(
                                        Hand.of(person, clock.instant()), file.examination(), wish))
                .map(_ -> true);
    }

    private static boolean isPlain(String id) {
        return id.matches("[a-z0-9][a-z0-9-]{0,40}");
    }
}
