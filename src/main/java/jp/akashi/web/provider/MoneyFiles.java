package jp.akashi.web.provider;

import java.time.InstantSource;
import jp.akashi.access.Action;
import jp.akashi.desk.CaseFile;
import jp.akashi.desk.Desk;
import jp.akashi.fee.Clerk;
import jp.akashi.fee.Fees;
import jp.akashi.fee.Invoice;
import jp.akashi.fee.IssueReceipt;
import jp.akashi.fee.ReceiptIssued;
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

/// 請求書・領収書: the papers on the money of an application, for its provider.
@Controller("providerMoneyFiles")
public class MoneyFiles {
    private final Own own;
    private final Desk desk;
    private final Fees fees;
    private final MoneyPapers papers;
    private final Wording wording;
    private final InstantSource clock;

    MoneyFiles(
            Own own,
            Desk desk,
            Fees fees,
            MoneyPapers papers,
            Wording wording,
            InstantSource clock) {
        this.own = own;
        this.desk = desk;
        this.fees = fees;
        this.papers = papers;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping("/provider/applications/{id}/invoices/{number}.pdf")
    ResponseEntity<byte[]> invoice(
            Person person, @PathVariable String id, @PathVariable String number) {
        var file = own.filed(person, Action.SEE_INVOICE, id);
        return PdfFile.of(
                papers.invoice(invoice(file, number), file.application()), number + ".pdf");
    }

    @GetMapping("/provider/applications/{id}/receipts/{number}.pdf")
    ResponseEntity<byte[]> receipt(
            Person person, @PathVariable String id, @PathVariable String number) {
        var file = own.filed(person, Action.SEE_INVOICE, id);
        var issued = fees.receipts().find(number).orElseThrow(Own::notThere);
        var invoice =
                fees.listAll(file.application().id()).stream()
                        .filter(each -> each.id().equals(issued.invoice()))
                        .findFirst()
                        .orElseThrow(Own::notThere);
        return PdfFile.of(papers.receipt(issued, invoice, file.application()), number + ".pdf");
    }

    @PostMapping("/provider/applications/{id}/invoices/{number}/receipts")
    Flash issueReceipt(Person person, @PathVariable String id, @PathVariable String number) {
        var file = own.filed(person, Action.SEE_INVOICE, id);
        var invoice = invoice(file, number);
        var outcome =
                desk.act(
                        person,
                        Action.ISSUE_RECEIPT,
                        file.subject(),
                        () ->
                                new IssueReceipt(fees)
                                        .issue(
                                                invoice.id(),
                                                new Clerk(person.id(), Tokyo.today(clock))));
        var at = "/provider/applications/" + id;
        return switch (outcome) {
            case Outcome.Done<ReceiptIssued>(var issued) ->
                    Flash.done(at, "領収書%sを発行しました。「審査手数料の請求」からPDFを開けます。".formatted(issued.number()));
            case Outcome.Refused<ReceiptIssued>(var obstacles) ->
                    Flash.refused(at, wording.sentence(obstacles.getFirst()));
        };
    }

    private Invoice invoice(CaseFile file, String number) {
        return fees.listAll(file.application().id()).stream()
                .filter(each -> each.number().equals(number))
                .findFirst()
                .orElseThrow(Own::notThere);
    }
}
