package jp.akashi.web.provider;

import java.time.Instant;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.application.Draft;
import jp.akashi.application.Drafts;
import jp.akashi.application.EditDraft;
import jp.akashi.desk.Desk;
import jp.akashi.journal.Journal;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Moments;
import org.springframework.stereotype.Component;

/// Makes changes to drafts in a person's name, and says who came first when somebody did.
@Component
public class Edits {
    private final Desk desk;
    private final EditDraft editDraft;
    private final Drafts drafts;
    private final People people;
    private final Journal journal;

    Edits(Desk desk, EditDraft editDraft, Drafts drafts, People people, Journal journal) {
        this.desk = desk;
        this.editDraft = editDraft;
        this.drafts = drafts;
        this.people = people;
        this.journal = journal;
    }

    /// Who changed a draft last, and when.
    public record Last(String name, String at) {}

    Outcome<Draft> edit(Person person, Draft draft, EditDraft.Change change) {
        return edit(person, draft, "", change);
    }

    /// Changes a part of a draft that has a name of its own, such as an item; the journal keeps it.
    Outcome<Draft> edit(Person person, Draft draft, String part, EditDraft.Change change) {
        return desk.act(
                person,
                Action.EDIT_DRAFT,
                Desk.Subject.of(name(draft, part), Access.Target.of(draft.provider())),
                () -> editDraft.edit(draft.id(), person.id(), change));
    }

    /// Confirms an answer that was taken over from an earlier application, as the person saw it.
    Outcome<Draft> confirm(Person person, Draft draft, ItemId item) {
        var seen = new EditDraft.Confirmed(item, draft.dossier().disclosure().answer(item));
        return desk.act(
                person,
                Action.EDIT_DRAFT,
                Desk.Subject.of(name(draft, item.value()), Access.Target.of(draft.provider()))
                        .because("引き継いだ回答の確認"),
                () -> editDraft.confirm(draft.id(), person.id(), seen));
    }

    /// The draft as it is stored now.
    Draft fresh(Draft draft) {
        return drafts.find(draft.id()).orElseThrow(Own::notThere);
    }

    Last last(Draft draft) {
        return last(draft.lastEdit().by(), draft.lastEdit().at());
    }

    /// Who changed a part of a draft last; of what was changed with the whole, who changed that.
    Last last(Draft draft, String part) {
        return journal.findLast(name(draft, part))
                .map(noted -> {
                    var last = last(new PersonId(noted.act().actor()), noted.at());
                    return noted.act().behalf().isEmpty()
                            ? last
                            : new Last(last.name() + "(代理)", last.at());
                })
                .orElseGet(() -> last(draft));
    }

    private Last last(PersonId by, Instant at) {
        return new Last(
                people.findPerson(by).map(Person::name).orElse("ほかの担当者"), Moments.print(at));
    }

    private static String name(Draft draft, String part) {
        return part.isEmpty() ? draft.id().value() : draft.id() + "/" + part;
    }
}
