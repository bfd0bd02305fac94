package jp.akashi.web.office;

import java.time.InstantSource;
import java.util.stream.Collectors;
import jp.akashi.access.Action;
import jp.akashi.desk.CaseFile;
import jp.akashi.desk.Desk;
import jp.akashi.fee.CancelInvoice;
import jp.akashi.fee.Clerk;
import jp.akashi.fee.Fees;
import jp.akashi.fee.Invoice;
import jp.akashi.fee.IssueInvoice;
import jp.akashi.fee.IssueReceipt;
import jp.akashi.fee.UnassignMoney;
import jp.akashi.kernel.DepositId;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;
import jp.akashi.paper.money.MoneyPapers;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.PdfFile;
import jp.akashi.wording.Wording;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The papers on the money of a case, and what is done about its invoices beside booking money.
@Controller
public class MoneyFiles {
    private final Desktop desktop;
    private final Desk desk;
    private final Fees fees;
    private final IssueInvoice issueInvoice;
    private final MoneyPapers papers;
    private final Wording wording;
    private final InstantSource clock;

    MoneyFiles(
            Desktop desktop,
            Desk desk,
            Fees fees,
            IssueInvoice issueInvoice,
            MoneyPapers papers,
            Wording wording,
            InstantSource clock) {
        this.desktop = desktop;
        this.desk = desk;
        this.fees = fees;
        this.issueInvoice = issueInvoice;
        this.papers = papers;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping("/office/cases/{id}/invoices/{number}.pdf")
    ResponseEntity<byte[]> invoice(
            Person person, @PathVariable String id, @PathVariable String number) {
        var file = desktop.open(person, id);
        desk.check(person, Action.SEE_INVOICE, file.target());
        return PdfFile.of(papers.invoice(own(file, number), file.application()), number + ".pdf");
    }

    @GetMapping("/office/cases/{id}/receipts/{number}.pdf")
    ResponseEntity<byte[]> receipt(
            Person person, @PathVariable String id, @PathVariable String number) {
        var file = desktop.open(person, id);
        desk.check(person, Action.SEE_INVOICE, file.target());
        var issued = fees.receipts().find(number).orElseThrow(Desktop::notFound);
        var invoice =
                fees.listAll(file.application().id()).stream()
                        .filter(each -> each.id().equals(issued.invoice()))
                        .findFirst()
                        .orElseThrow(Desktop::notFound);
        return PdfFile.of(papers.receipt(issued, invoice, file.application()), number + ".pdf");
    }

    @PostMapping("/office/cases/{id}/invoices/{number}/receipts")
    Flash issueReceipt(Person person, @PathVariable String id, @PathVariable String number) {
        var file = desktop.open(person, id);
        var invoice = own(file, number);
        var outcome =
                desk.act(
                        person,
                        Action.ISSUE_RECEIPT,
                        file.subject(),
                        () -> new IssueReceipt(fees).issue(invoice.id(), clerk(person)));
        return answer(id, outcome.map(issued -> "領収書%sを発行しました。".formatted(issued.number())));
    }

    @PostMapping("/office/cases/{id}/invoices/{number}/cancel")
    Flash cancel(
            Person person,
            @PathVariable String id,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason) {
        var file = desktop.open(person, id);
        var invoice = own(file, number);
        var outcome =
                desk.act(
                        person,
                        Action.CANCEL_INVOICE,
                        file.subject().because(reason.strip()),
                        () ->
                                new CancelInvoice(fees)
                                        .cancel(invoice.id(), reason.strip(), clerk(person)));
        return answer(id, outcome.map(_ -> "請求書%sを取り消しました。".formatted(number)));
    }

    @PostMapping("/office/cases/{id}/invoices/{number}/unassign")
    Flash unassign(
            Person person,
            @PathVariable String id,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String deposit) {
        var file = desktop.open(person, id);
        var invoice = own(file, number);
        if (!deposit.matches("[a-z0-9][a-z0-9-]{0,40}")) {
            throw Desktop.notFound();
        }
        var outcome =
                desk.act(
                        person,
                        Action.MANAGE_MONEY,
                        file.subject(),
                        () ->
                                new UnassignMoney(fees)
                                        .unassign(
                                                new DepositId(deposit),
                                                invoice.id(),
                                                clerk(person)));
        return answer(id, outcome.map(_ -> "消込を取り消しました。入金は、割り当てていない入金に戻りました。"));
    }

    @PostMapping("/office/cases/{id}/reissue-invoice")
    Flash chargeReissue(Person person, @PathVariable String id) {
        var file = desktop.open(person, id);
        var outcome =
                desk.act(
                        person,
                        Action.CHARGE_REISSUE,
                        file.subject(),
                        () -> issueInvoice.chargeReissue(file.application(), person.id()));
        return answer(
                id, outcome.map(invoice -> "再発行手数料の請求書%sを発行しました。".formatted(invoice.number())));
    }

    private Clerk clerk(Person person) {
        return new Clerk(person.id(), Tokyo.today(clock));
    }

    private Invoice own(CaseFile file, String number) {
        return fees.listAll(file.application().id()).stream()
                .filter(invoice -> invoice.number().equals(number))
                .findFirst()
                .orElseThrow(Desktop::notFound);
    }

    private Flash answer(String id, Outcome<String> said) {
        var at = "/office/cases/" + id + "/payment";
        return switch (said) {
            case Outcome.Done<String>(var sentence) -> Flash.done(at, sentence);
            case Outcome.Refused<String>(var obstacles) ->
                    Flash.refused(
                            at,
                            obstacles.stream()
                                    .map(wording::sentence)
                                    .collect(Collectors.joining("\n")));
        };
    }
}
