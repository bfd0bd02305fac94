package jp.akashi.desk;

import java.time.InstantSource;
import java.util.List;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.examination.Hand;
import jp.akashi.journal.Act;
import jp.akashi.journal.Journal;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Person;
import jp.akashi.takeover.Plan;
import jp.akashi.takeover.TakeOver;
import jp.akashi.takeover.Takeover;

/// Takes an earlier register over in somebody's name, as a whole or not at all, with a row in the
/// journal for the file and one for each certification.
public final class TakeOverAtDesk {
    private final Desk desk;
    private final Journal journal;
    private final TakeOver takeOver;
    private final InstantSource clock;

    public TakeOverAtDesk(Desk desk, Journal journal, TakeOver takeOver, InstantSource clock) {
        this.desk = desk;
        this.journal = journal;
        this.takeOver = takeOver;
        this.clock = clock;
    }

    /// @return what was made; or every obstacle, and nothing was made
    /// @throws NotAllowed unless the person is of the office
    public Outcome<List<Takeover>> takeOver(Person person, Plan plan) {
        var file = plan.register().file();
        var subject = Desk.Subject.of(file.digest(), Access.Target.NONE).because(file.name());
        return desk.act(
                person,
                Action.TAKE_OVER_REGISTER,
                subject,
                () ->
                        takeOver.takeOver(plan, Hand.of(person, clock.instant()))
                                .map(made -> noted(person, made)));
    }

    private List<Takeover> noted(Person person, List<Takeover> made) {
        made.forEach(each ->
                journal.append(
                        new Act(
                                person.id().value(),
                                Action.TAKE_OVER_REGISTER,
                                each.application().value(),
                                new Act.Digests("", Digest.of(each.toString()).hex()),
                                "%s %s:%d"
                                        .formatted(
                                                each.number(),
                                                each.source().file(),
                                                each.source().line()))));
        return made;
    }
}
