package jp.akashi.web.office.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.desk.Desk;
import jp.akashi.fee.AssignMoney;
import jp.akashi.fee.AssignMoney.Surplus;
import jp.akashi.fee.Invoice;
import jp.akashi.fee.bank.Proposal;
import jp.akashi.kernel.DepositId;
import jp.akashi.kernel.InvoiceId;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Flash;
import jp.akashi.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What the buttons of the page on money do with proposals: one, all that are sure, or one deposit
/// for several invoices.
@Controller
public class AssignPage {
    private static final int MOST_AT_ONCE = 200;
    private static final int REFUSALS_SHOWN = 5;
    private static final String GONE = "選んだ入金か請求書が見つかりません。画面を読み込み直してください。";

    private final AssignDesk assign;
    private final Proposals proposals;
    private final Desk desk;
    private final Wording wording;

    AssignPage(AssignDesk assign, Proposals proposals, Desk desk, Wording wording) {
        this.assign = assign;
        this.proposals = proposals;
        this.desk = desk;
        this.wording = wording;
    }

    /// One deposit for one invoice, picked or named by its number.
    public record Picked(
            @Nullable String deposit,
            @Nullable String invoice,
            @Nullable String number,
            @Nullable String surplus,
            @Nullable String back) {
        /// Where to go afterwards: to the case when it was done there.
        String next(Optional<Invoice> found) {
            return "case".equals(back) && found.isPresent()
                    ? "/office/cases/" + found.get().application() + "/payment"
                    : MoneyTabs.HOME;
        }

        Surplus rest() {
            return "UNASSIGNED".equals(surplus) ? Surplus.UNASSIGNED : Surplus.HELD;
        }
    }

    @PostMapping(MoneyTabs.HOME + "/assign")
    Flash one(Person person, Picked picked) {
        desk.check(person, Action.MANAGE_MONEY, Access.Target.NONE);
        var found = assign.invoice(picked.invoice(), picked.number());
        var next = picked.next(found);
        if (found.isEmpty()) {
            return Flash.refused(next, "どの請求の入金かを選ぶか、請求書番号を正しく入力してください。");
        }
        var money = AssignDesk.deposit(picked.deposit()).filter(assign::isThere);
        if (money.isEmpty()) {
            return Flash.refused(next, "どの入金かを選んでください。");
        }
        var invoice = found.get();
        var outcome =
                assign.assign(
                        person,
                        invoice,
                        new AssignMoney.Wish(money.get(), invoice.id(), picked.rest()));
        return answer(next, List.of(outcome), "請求書%sに消し込みました。".formatted(invoice.number()));
    }

    /// All that are sure: what was shown, as far as it is still sure.
    @PostMapping(MoneyTabs.HOME + "/assign-sure")
    Flash sure(Person person, @RequestParam(defaultValue = "") List<String> pairs) {
        desk.check(person, Action.MANAGE_MONEY, Access.Target.NONE);
        var outcomes = new ArrayList<Outcome<Boolean>>();
        for (var proposal : stillSure(pairs)) {
            var invoice = proposal.candidates().getFirst().claim().invoice();
            outcomes.add(
                    assign.assign(
                            person,
                            invoice,
                            new AssignMoney.Wish(id(proposal), invoice.id(), Surplus.HELD)));
        }
        var left = pairs.size() - outcomes.size();
        var note = left > 0 ? "\n%d件は状況が変わったため、消し込んでいません。".formatted(left) : "";
        return answer(MoneyTabs.HOME, outcomes, "%d件を消し込みました。".formatted(done(outcomes)) + note);
    }

    @PostMapping(MoneyTabs.HOME + "/assign-together")
    Flash together(
            Person person,
            @RequestParam(defaultValue = "") String deposit,
            @RequestParam(defaultValue = "") String invoices) {
        desk.check(person, Action.MANAGE_MONEY, Access.Target.NONE);
        var found =
                Stream.of(invoices.split(",", MOST_AT_ONCE))
                        .flatMap(id -> assign.invoice(id, null).stream())
                        .toList();
        var money = AssignDesk.deposit(deposit).filter(assign::isThere);
        if (found.isEmpty() || money.isEmpty()) {
            return Flash.refused(MoneyTabs.HOME, GONE);
        }
        var outcomes = new ArrayList<Outcome<Boolean>>();
        for (var invoice : found) {
            outcomes.add(
                    assign.assign(
                            person,
                            invoice,
                            new AssignMoney.Wish(money.get(), invoice.id(), Surplus.UNASSIGNED)));
        }
        return answer(MoneyTabs.HOME, outcomes, "%d件の請求に消し込みました。".formatted(done(outcomes)));
    }

    private List<Proposal> stillSure(List<String> pairs) {
        return proposals.make().proposals().stream()
                .filter(proposal -> proposal.certainty() == Proposal.Certainty.SURE)
                .filter(proposal -> pairs.contains(pair(proposal)))
                .limit(MOST_AT_ONCE)
                .toList();
    }

    private static String pair(Proposal proposal) {
        InvoiceId invoice = proposal.candidates().getFirst().claim().invoice().id();
        return id(proposal) + ":" + invoice;
    }

    private static DepositId id(Proposal proposal) {
        return proposal.money().deposit().id();
    }

    private static long done(List<Outcome<Boolean>> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome instanceof Outcome.Done<Boolean>)
                .count();
    }

    private Flash answer(String next, List<Outcome<Boolean>> outcomes, String said) {
        var refusals =
                outcomes.stream()
                        .flatMap(outcome ->
                                outcome instanceof Outcome.Refused<Boolean>(var obstacles)
                                        ? obstacles.stream()
                                        : Stream.empty())
                        .map(wording::sentence)
                        .distinct()
                        .limit(REFUSALS_SHOWN)
                        .collect(Collectors.joining("\n"));
        if (refusals.isEmpty()) {
            return Flash.done(next, said);
        }
        return Flash.refused(next, done(outcomes) == 0 ? refusals : said + "\n" + refusals);
    }
}
