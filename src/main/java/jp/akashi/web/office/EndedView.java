package jp.akashi.web.office;

import java.util.List;
import jp.akashi.decision.Appeal;
import jp.akashi.decision.Appeals;
import jp.akashi.decision.ResultLetters;
import jp.akashi.decision.Returned;
import jp.akashi.decision.Returns;
import jp.akashi.desk.CaseFile;
import jp.akashi.examination.Stage;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What follows a decision as the office sees it: the letter, the appeals, the return of documents.
@Component
public class EndedView {
    private final ResultLetters letters;
    private final Appeals appeals;
    private final Returns returns;
    private final People people;

    EndedView(ResultLetters letters, Appeals appeals, Returns returns, People people) {
        this.letters = letters;
        this.appeals = appeals;
        this.returns = returns;
        this.people = people;
    }

    /// @param letter the page of the letter; empty when there is none
    /// @param isDecided whether appeals can be noted
    /// @param isReturnDue whether the documents wait to be given back
    public record View(
            String letter,
            boolean isDecided,
            List<Noted> appeals,
            boolean isReturnDue,
            @Nullable Given returned) {}

    public record Noted(String when, String from, String text, String answer) {}

    /// What was given back, in words.
    public record Given(String when, String by, int deleted, List<Returned.Document> documents) {}

    View of(CaseFile file) {
        var id = file.application().id();
        var stage = file.examination().stage();
        boolean over = stage == Stage.REFUSED || stage == Stage.WITHDRAWN;
        var returned = returns.find(id);
        return new View(
                letters.find(id).map(_ -> "/office/cases/" + id + "/decision/letter").orElse(""),
                stage == Stage.REFUSED || stage == Stage.GRANTED || stage == Stage.PUBLISHED,
                appeals.list(id).stream().map(EndedView::noted).toList(),
                over && returned.isEmpty(),
                returned.map(this::given).orElse(null));
    }

    private static Noted noted(Appeal appeal) {
        return new Noted(
                Days.print(appeal.receivedOn()),
                appeal.said().from(),
                appeal.said().text(),
                appeal.said().answer());
    }

    private Given given(Returned returned) {
        return new Given(
                Moments.print(returned.at()),
                people.findPerson(returned.by()).map(Person::name).orElse("(退職した職員)"),
                returned.deleted().size(),
                returned.documents());
    }
}
