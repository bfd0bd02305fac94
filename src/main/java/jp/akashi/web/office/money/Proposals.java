package jp.akashi.web.office.money;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.desk.CaseHead;
import jp.akashi.desk.CaseHeads;
import jp.akashi.examination.Stage;
import jp.akashi.fee.Deposit;
import jp.akashi.fee.Fees;
import jp.akashi.fee.Invoice;
import jp.akashi.fee.LedgerEntries;
import jp.akashi.fee.bank.BankData;
import jp.akashi.fee.bank.Claim;
import jp.akashi.fee.bank.Matching;
import jp.akashi.fee.bank.PayerNames;
import jp.akashi.fee.bank.Proposal;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Tokyo;
import org.springframework.stereotype.Component;

/// Makes the proposals of the day, out of the money that is not yet assigned and the invoices that
/// wait for some.
@Component
class Proposals {
    private static final int DAYS_LOOKED_BACK = 90;

    private final Fees fees;
    private final CaseHeads heads;
    private final PayerNames names;
    private final InstantSource clock;

    Proposals(Fees fees, CaseHeads heads, BankData data, InstantSource clock) {
        this.fees = fees;
        this.heads = heads;
        this.names = new PayerNames(data.legalForms());
        this.clock = clock;
    }

    /// The proposals, what is held for payers, and the heads of the cases they are about.
    record Today(
            List<Proposal> proposals,
            List<LedgerEntries.HeldMoney> owed,
            Map<ApplicationId, CaseHead> heads) {}

    Today make() {
        var held = fees.ledger().listHeld();
        var unassigned = held.stream().filter(each -> !each.unassigned().isZero()).toList();
        var open = fees.ledger().listOpen();
        var cases = heads(open.stream().map(each -> each.invoice().application()).toList());
        var claims =
                open.stream()
                        .filter(each -> isWaiting(each.invoice(), cases))
                        .map(each ->
                                new Claim(
                                        each.invoice(), each.rest(), names(each.invoice(), cases)))
                        .toList();
        var proposals =
                unassigned.isEmpty()
                        ? List.<Proposal>of()
                        : new Matching(names, claims).propose(unassigned, recent(unassigned));
        return new Today(
                proposals, held.stream().filter(each -> !each.owed().isZero()).toList(), cases);
    }

    private Map<ApplicationId, CaseHead> heads(List<ApplicationId> applications) {
        return heads.list(applications).stream()
                .collect(Collectors.toMap(CaseHead::application, Function.identity()));
    }

    private List<Deposit> recent(List<LedgerEntries.HeldMoney> unassigned) {
        LocalDate today = Tokyo.today(clock);
        var first =
                unassigned.stream()
                        .map(each -> each.deposit().receivedOn())
                        .min(LocalDate::compareTo)
                        .orElse(today);
        var from =
                first.isBefore(today.minusDays(DAYS_LOOKED_BACK))
                        ? today.minusDays(DAYS_LOOKED_BACK)
                        : first;
        return fees.deposits().list(new LedgerEntries.Period(from, today));
    }

    /// Money for an examination is taken while the case waits for it.
    private static boolean isWaiting(Invoice invoice, Map<ApplicationId, CaseHead> cases) {
        var head = cases.get(invoice.application());
        return invoice.charge() != Invoice.Charge.EXAMINATION
                || head != null && head.standing().stage() == Stage.AWAITING_FEE;
    }

    private static List<String> names(Invoice invoice, Map<ApplicationId, CaseHead> cases) {
        var head = cases.get(invoice.application());
        var filed =
                head == null
                        ? Stream.<String>of()
                        : Stream.of(head.names().providerKana(), head.names().provider());
        return Stream.concat(filed, invoice.addressee().lines().limit(1)).distinct().toList();
    }
}
