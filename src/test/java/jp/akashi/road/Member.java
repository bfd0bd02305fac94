package jp.akashi.road;

import jp.akashi.access.Action;
import jp.akashi.application.Application;
import jp.akashi.committee.GiveOpinion;
import jp.akashi.committee.Interest;
import jp.akashi.committee.Opinion;
import jp.akashi.examination.Examination;
import jp.akashi.examination.Hand;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Person;

/// A member of the committee (認定審査委員).
public record Member(Road road, Person person) {
    /// Declares to have no interest, unless something was declared already, and gives an opinion.
    public Outcome<Examination> says(Application application, Opinion.View view, String reasons) {
        if (road.caseOf(application).declarations().find(person.id()).isEmpty()) {
            declares(application, Interest.Claim.NONE, "").orThrow();
        }
        return speaks(application, view, reasons);
    }

    public Outcome<Examination> speaks(Application application, Opinion.View view, String reasons) {
        var file = road.caseOf(application);
        var opinion =
                new Opinion(application.id(), person.id(), view, reasons, road.clock.instant());
        return road.desk.act(
                person,
                Action.GIVE_OPINION,
                file.subject(),
                () ->
                        new GiveOpinion(
                                        road.advance,
                                        road.stores.examined().referrals(),
                                        road.stores.room().interests())
                                .give(hand(), file.examination(), opinion));
    }

    public Outcome<Interest> declares(Application application, Interest.Claim claim, String word) {
        var file = road.caseOf(application);
        var interest =
                new Interest(application.id(), person.id(), claim, word, person.id(), hand().at());
        return road.desk.act(
                person,
                Action.DECLARE_INTEREST,
                file.subject(),
                () ->
                        road.declareInterest()
                                .declare(
                                        hand(),
                                        file.examination(),
                                        interest,
                                        file.findCirculation()));
    }

    public Hand hand() {
        return Hand.of(person, road.clock.instant());
    }
}
