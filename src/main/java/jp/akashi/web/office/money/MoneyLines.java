package jp.akashi.web.office.money;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.desk.CaseHead;
import jp.akashi.fee.Deposit;
import jp.akashi.fee.LedgerEntries.HeldMoney;
import jp.akashi.fee.bank.Proposal;
import jp.akashi.fee.bank.Proposal.Candidate;
import jp.akashi.fee.bank.Proposal.Certainty;
import jp.akashi.fee.bank.Proposal.Ground;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Yen;
import jp.akashi.web.kit.Days;

/// Money and the invoices proposed for it, as the page shows them.
public final class MoneyLines {
    private static final String OVER = "過払い";

    private MoneyLines() {}

    /// Money that came in: its facts, and what is not yet assigned of it.
    public record Money(
            String id, String day, String payer, String remark, String amount, long yen) {}

    /// A proposal: the money, in a word how sure it is and why, and the invoices.
    public record Line(Money money, String why, List<Invoice> invoices, boolean isTogether) {
        public boolean isKnown() {
            return !invoices.isEmpty();
        }

        /// Whether the money may be more than what is left to pay.
        public boolean mayBeOver() {
            return invoices.isEmpty()
                    || invoices.stream().anyMatch(invoice -> invoice.difference().endsWith(OVER));
        }

        /// The invoices by their ids, for a form.
        public String ids() {
            return invoices.stream().map(Invoice::id).collect(Collectors.joining(","));
        }
    }

    /// An invoice that may be meant: what speaks for it, and how its rest compares with the money.
    public record Invoice(
            String id,
            String number,
            String href,
            String who,
            String rest,
            String grounds,
            String difference) {}

    /// Money held for a payer.
    public record Owed(Money money, String owed, long yen) {}

    static Line line(Proposal proposal, Map<ApplicationId, CaseHead> heads) {
        var money = money(proposal.money());
        return new Line(
                money,
                why(proposal),
                proposal.candidates().stream()
                        .map(candidate -> invoice(candidate, heads, proposal))
                        .toList(),
                proposal.certainty() == Certainty.TOGETHER);
    }

    static Owed owed(HeldMoney held) {
        return new Owed(money(held), MoneyTabs.yen(held.owed()), held.owed().amount());
    }

    private static Money money(HeldMoney held) {
        Deposit deposit = held.deposit();
        return new Money(
                deposit.id().value(),
                Days.print(deposit.receivedOn()),
                deposit.payer().name().isBlank() ? "(名義なし)" : wide(deposit.payer().name()),
                wide(deposit.payer().remark()),
                MoneyTabs.yen(held.unassigned()),
                held.unassigned().amount());
    }

    /// Half-width kana, as banks write it, in the width people read.
    static String wide(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static String why(Proposal proposal) {
        boolean twice =
                proposal.candidates().stream().anyMatch(candidate -> candidate.has(Ground.TWICE));
        return switch (proposal.certainty()) {
            case SURE -> "";
            case LIKELY -> "1件に絞れますが、金額か名義が一致していません。";
            case TOGETHER -> "この名義の請求すべての合計と一致します。";
            case AMBIGUOUS ->
                    twice
                            ? "同じ日・同じ金額・同じ名義の入金がほかにも記録されています。二重の記録でないか確かめてください。"
                            : proposal.candidates().size() == 1
                                    ? "同じ請求にあてはまる入金がほかにもあるか、金額だけが一致しています。"
                                    : "あてはまる請求を1件に絞れません。";
            case NONE -> "あてはまる請求がありません。";
        };
    }

    private static Invoice invoice(
            Candidate candidate, Map<ApplicationId, CaseHead> heads, Proposal proposal) {
        var claim = candidate.claim();
        var head = heads.get(claim.invoice().application());
        var who =
                head == null
                        ? claim.invoice().addressee().lines().findFirst().orElse("")
                        : head.names().provider() + "「" + head.names().service() + "」";
        return new Invoice(
                claim.invoice().id().value(),
                claim.invoice().number(),
                "/office/cases/" + claim.invoice().application() + "/payment",
                who,
                MoneyTabs.yen(claim.rest()),
                grounds(candidate),
                proposal.certainty() == Certainty.TOGETHER
                        ? ""
                        : difference(proposal.money().unassigned(), claim.rest()));
    }

    private static String grounds(Candidate candidate) {
        return Stream.of(Ground.values())
                .filter(candidate::has)
                .map(ground ->
                        switch (ground) {
                            case NUMBER -> "請求書番号が一致";
                            case NAME -> "名義が一致";
                            case NAME_BEGINS -> "名義の先頭が一致";
                            case AMOUNT -> "金額が一致";
                            case TWICE -> "二重の疑い";
                        })
                .collect(Collectors.joining("・"));
    }

    private static String difference(Yen money, Yen rest) {
        int compared = money.compareTo(rest);
        return compared < 0
                ? MoneyTabs.yen(rest.minus(money)) + "不足"
                : compared > 0 ? MoneyTabs.yen(money.minus(rest)) + OVER : "";
    }
}
