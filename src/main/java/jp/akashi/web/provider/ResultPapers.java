package jp.akashi.web.provider;

import jp.akashi.decision.ResultLetters;
import jp.akashi.decision.Returned;
import jp.akashi.decision.Returns;
import jp.akashi.desk.CaseFile;
import jp.akashi.web.kit.Moments;
import org.springframework.stereotype.Component;

/// Which papers of an ended case the provider can take home.
@Component
public class ResultPapers {
    private final ResultLetters letters;
    private final Returns returns;

    ResultPapers(ResultLetters letters, Returns returns) {
        this.letters = letters;
        this.returns = returns;
    }

    /// @param hasLetter whether there is a letter of the decision
    /// @param returnedAt when the documents were given back; empty when they were not
    public record View(boolean hasLetter, String returnedAt) {}

    View of(CaseFile file) {
        var id = file.application().id();
        return new View(
                letters.find(id).isPresent(),
                returns.find(id).map(Returned::at).map(Moments::print).orElse(""));
    }
}
