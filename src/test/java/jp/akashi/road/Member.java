package jp.akashi.road;

import jp.akashi.access.Action;
import jp.akashi.application.Application;
import jp.akashi.committee.GiveOpinion;
import jp.akashi.committee.Opinion;
import jp.akashi.examination.Examination;
import jp.akashi.examination.Hand;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Person;

/// A member of the committee (認定審査委員).
public record Member(Road road, Person person) {
    public Outcome<Examination> says(Application application, Opinion.View view, String reasons) {
        var file = road.caseOf(application);
        var opinion =
                new Opinion(application.id(), person.id(), view, reasons, road.clock.instant());
        return road.desk.act(
                person,
                Action.GIVE_OPINION,
                file.subject(),
                () ->
                        new GiveOpinion(road.advance, road.stores.examined().referrals())
                                .give(hand(), file.examination(), opinion));
    }

    public Hand hand() {
        return Hand.of(person, road.clock.instant());
    }
}
