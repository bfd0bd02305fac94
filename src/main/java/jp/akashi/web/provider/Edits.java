package jp.akashi.web.provider;

import java.util.Optional;
import jp.akashi.access.Action;
import jp.akashi.application.Draft;
import jp.akashi.application.Drafts;
import jp.akashi.application.EditDraft;
import jp.akashi.desk.Desk;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import org.springframework.stereotype.Component;

/// Makes changes to drafts in a person's name, and says who came first when somebody did.
@Component
public class Edits {
    private final Desk desk;
    private final EditDraft editDraft;
    private final Drafts drafts;
    private final People people;

    Edits(Desk desk, EditDraft editDraft, Drafts drafts, People people) {
        this.desk = desk;
        this.editDraft = editDraft;
        this.drafts = drafts;
        this.people = people;
    }

    /// Who changed a draft last, and when.
    public record Last(String name, String at) {}

    Outcome<Draft> edit(Person person, Draft draft, EditDraft.Change change) {
        return desk.act(
                person,
                Action.EDIT_DRAFT,
                Own.subject(draft),
                () -> editDraft.edit(draft.id(), person.id(), change));
    }

    /// The draft as it is stored now.
    Draft fresh(Draft draft) {
        return drafts.find(draft.id()).orElseThrow(Own::notThere);
    }

    Last last(Draft draft) {
        var edit = draft.lastEdit();
        return new Last(
                Optional.of(edit.by())
                        .flatMap(people::findPerson)
                        .map(Person::name)
                        .orElse("ほかの担当者"),
                Moments.print(edit.at()));
    }
}
