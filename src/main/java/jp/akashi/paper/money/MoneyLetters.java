package jp.akashi.paper.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.fee.Invoice;
import jp.akashi.fee.Payment;
import jp.akashi.fee.ReceiptIssued;
import jp.akashi.kernel.Price;
import jp.akashi.kernel.Yen;
import jp.akashi.paper.letter.Block;
import jp.akashi.paper.letter.Letter;
import jp.akashi.party.Operator;

/// Invoices (適格請求書) and receipts (領収書) as letters, with what the law wants on them (消費税法 第57条の4).
public final class MoneyLetters {
    private final Operator operator;

    public MoneyLetters(Operator operator) {
        this.operator = operator;
    }

    /// The invoice.
    public Letter invoice(Charged charged) {
        var invoice = charged.invoice();
        var body = new ArrayList<Block>();
        body.add(new Block.Paragraph("下記のとおりご請求申し上げます。"));
        body.add(new Block.Sum("ご請求金額(税込)", yen(invoice.price().gross())));
        body.add(
                Block.facts(
                        "請求書番号", invoice.number(),
                        "取引年月日", day(invoice.issuedOn()),
                        "お支払期日", day(invoice.dueOn()),
                        "お振込先", String.join("\n", operator.bankAccount())));
        body.addAll(content(charged));
        body.add(
                new Block.Note(
                        "振込手数料は貴社にてご負担ください。お振込みの際は、振込名義を申請の事業者名とし、" + "可能であれば請求書番号を添えてください。"));
        body.add(new Block.Note("お支払いいただいた手数料は、審査の結果にかかわらずお返しできません。"));
        body.add(new Block.End());
        return letter(new Head(invoice.number(), invoice.issuedOn(), "請求書"), invoice, body);
    }

    /// The receipt of what was paid in full.
    public Letter receipt(Charged charged, ReceiptIssued issued, List<Payment> payments) {
        var invoice = charged.invoice();
        var body = new ArrayList<Block>();
        body.add(new Block.Paragraph("下記の金額を領収いたしました。"));
        body.add(new Block.Sum("領収金額(税込)", yen(invoice.price().gross())));
        body.add(
                Block.facts(
                        "但し書き", charged.what() + "として",
                        "領収日", days(payments),
                        "取引年月日", day(invoice.issuedOn()),
                        "請求書番号", invoice.number()));
        body.addAll(content(charged));
        if (issued.isAgain()) {
            body.add(
                    new Block.Note(
                            "この領収書は再発行(%d通目)です。先に発行した領収書と重ねてお使いになれません。".formatted(issued.copy())));
        }
        body.add(new Block.Note("電子的に発行した領収書のため、収入印紙は貼付していません。"));
        body.add(new Block.End());
        var title = issued.isAgain() ? "領収書(再発行)" : "領収書";
        return letter(new Head(issued.number(), issued.issuedOn(), title), invoice, body);
    }

    /// The number, day and title of a letter.
    private record Head(String number, LocalDate date, String title) {}

    private Letter letter(Head head, Invoice invoice, List<Block> body) {
        var registered = operator.findRegistration().map(id -> "登録番号 " + id).stream();
        return new Letter(
                head.number(),
                head.date(),
                addressee(invoice),
                Stream.concat(operator.sender().stream(), registered).toList(),
                head.title(),
                body);
    }

    /// The lines of whom it is for; the last is 御中 unless somebody wrote a form of address.
    private static List<String> addressee(Invoice invoice) {
        var lines =
                new ArrayList<>(
                        invoice.addressee().lines().filter(line -> !line.isBlank()).toList());
        var last = lines.removeLast();
        lines.add(last.matches(".*(御中|様|殿)\\s*") ? last : last + " 御中");
        return lines;
    }

    /// What is charged, and the sums by rate of tax.
    private static List<Block> content(Charged charged) {
        var price = charged.invoice().price();
        return List.of(
                new Block.Table(
                        List.of(
                                Block.Column.text("内容", 60),
                                Block.Column.figure("税率", 12),
                                Block.Column.figure("金額(税抜)", 28)),
                        List.of(
                                List.of(
                                        "%s\n受付番号 %s「%s」"
                                                .formatted(
                                                        charged.what(),
                                                        charged.number(),
                                                        charged.service()),
                                        price.taxPercent() + "%",
                                        yen(price.net())))),
                new Block.Table(
                        List.of(
                                Block.Column.text("税率ごとの合計", 36),
                                Block.Column.figure("税抜金額", 22),
                                Block.Column.figure("消費税額", 20),
                                Block.Column.figure("税込金額", 22)),
                        List.of(sums(price))));
    }

    private static List<String> sums(Price price) {
        return List.of(
                price.taxPercent() + "%対象", yen(price.net()), yen(price.tax()), yen(price.gross()));
    }

    private static String days(List<Payment> payments) {
        return payments.stream()
                .map(paid ->
                        payments.size() == 1
                                ? day(paid.receivedOn())
                                : day(paid.receivedOn()) + " " + yen(paid.amount()))
                .collect(Collectors.joining("\n"));
    }

    private static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static String yen(Yen yen) {
        return "%,d円".formatted(yen.amount());
    }
}
