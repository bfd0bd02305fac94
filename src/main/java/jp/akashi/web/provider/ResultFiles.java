package jp.akashi.web.provider;

import jp.akashi.access.Action;
import jp.akashi.decision.ResultLetters;
import jp.akashi.decision.Returns;
import jp.akashi.party.Person;
import jp.akashi.web.kit.LetterFiles;
import jp.akashi.web.kit.Receipts;
import jp.akashi.web.kit.ResultDrafts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The letter of the decision (審査結果の通知) and the receipt of returned documents, for the provider.
@Controller
public class ResultFiles {
    private final Own own;
    private final ResultLetters letters;
    private final Returns returns;
    private final Receipts receipts;
    private final LetterFiles files;

    ResultFiles(
            Own own, ResultLetters letters, Returns returns, Receipts receipts, LetterFiles files) {
        this.own = own;
        this.letters = letters;
        this.returns = returns;
        this.receipts = receipts;
        this.files = files;
    }

    @GetMapping("/provider/applications/{id}/result.pdf")
    ResponseEntity<byte[]> result(Person person, @PathVariable String id) {
        var application = own.filed(person, Action.SEE_APPLICATION, id).application();
        var letter = letters.find(application.id()).orElseThrow(Own::notThere);
        return files.pdf(ResultDrafts.set(letter), application.number() + "-result.pdf");
    }

    @GetMapping("/provider/applications/{id}/receipt.pdf")
    ResponseEntity<byte[]> receipt(Person person, @PathVariable String id) {
        var application = own.filed(person, Action.SEE_APPLICATION, id).application();
        var returned = returns.find(application.id()).orElseThrow(Own::notThere);
        return files.pdf(receipts.of(application, returned), application.number() + "-receipt.pdf");
    }
}
