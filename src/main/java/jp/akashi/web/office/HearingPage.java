package jp.akashi.web.office;

import java.util.List;
import jp.akashi.access.Action;
import jp.akashi.committee.ConsultCommittee;
import jp.akashi.committee.DeclareInterest;
import jp.akashi.committee.EndHearing;
import jp.akashi.committee.Interest;
import jp.akashi.committee.Interest.Claim;
import jp.akashi.item.Typed;
import jp.akashi.kernel.PersonId;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Role;
import jp.akashi.web.kit.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What the office does about the committee on the page of the decision: it asks members by
/// circulation (持ち回り), ends such a hearing, and puts down interests.
@Controller
public class HearingPage {
    private final Desktop desktop;
    private final People people;
    private final ConsultCommittee consultCommittee;
    private final EndHearing endHearing;
    private final DeclareInterest declareInterest;

    HearingPage(
            Desktop desktop,
            People people,
            ConsultCommittee consultCommittee,
            EndHearing endHearing,
            DeclareInterest declareInterest) {
        this.desktop = desktop;
        this.people = people;
        this.consultCommittee = consultCommittee;
        this.endHearing = endHearing;
        this.declareInterest = declareInterest;
    }

    /// The form that asks the committee.
    public record Consulted(List<String> members, String question) {
        public Consulted(@Nullable List<String> members, @Nullable String question) {
            this.members = members == null ? List.of() : List.copyOf(members);
            this.question = question == null ? "" : question;
        }
    }

    /// The form that says a member has an interest.
    public record Stated(String member, String word) {
        public Stated(@Nullable String member, @Nullable String word) {
            this.member = member == null ? "" : member;
            this.word = word == null ? "" : word.strip();
        }
    }

    /// The form that lifts what was set.
    public record Lifted(String lifted, String why) {
        public Lifted(@Nullable String lifted, @Nullable String why) {
            this.lifted = lifted == null ? "" : lifted;
            this.why = why == null ? "" : why.strip();
        }
    }

    @PostMapping("/office/cases/{id}/decision/consult")
    Flash consult(
            Person person, @PathVariable String id, DecisionPage.Seen seen, Consulted consulted) {
        var wish = seen.wish(Action.CONSULT_COMMITTEE, "/office/cases/" + id, "認定審査委員に意見を求めました。");
        return desktop.act(
                person,
                id,
                wish,
                seat ->
                        consultCommittee.consult(
                                seat.hand(),
                                seat.seen(),
                                seat.file().application(),
                                new ConsultCommittee.Asking(
                                        members(consulted), Typed.clean(consulted.question()))));
    }

    /// Those of the committee who were ticked.
    private List<PersonId> members(Consulted consulted) {
        return people.listByRole(Role.COMMITTEE).stream()
                .map(Person::id)
                .filter(member -> consulted.members().contains(member.value()))
                .toList();
    }

    @PostMapping("/office/cases/{id}/decision/end-hearing")
    Flash endHearing(
            Person person,
            @PathVariable String id,
            DecisionPage.Seen seen,
            @RequestParam(defaultValue = "") String reason) {
        var wish = seen.wish(Action.END_HEARING, page(id), "意見聴取を終えました。判定に進めます。");
        return desktop.act(
                person, id, wish, seat -> endHearing.end(seat.hand(), seat.seen(), reason.strip()));
    }

    @PostMapping("/office/cases/{id}/decision/interest")
    Flash interest(Person person, @PathVariable String id, DecisionPage.Seen seen, Stated stated) {
        var wish = seen.wish(Action.SET_INTEREST, page(id), "利害関係を設定しました。この委員は、この案件を閲覧できません。");
        return put(person, id, wish, new Said(stated.member(), Claim.INTEREST, stated.word()));
    }

    @PostMapping("/office/cases/{id}/decision/lift-interest")
    Flash lift(Person person, @PathVariable String id, DecisionPage.Seen seen, Lifted lifted) {
        var wish = seen.wish(Action.SET_INTEREST, page(id), "利害関係の設定を取り消しました。委員が改めて申告します。");
        return put(person, id, wish, new Said(lifted.lifted(), Claim.LIFTED, lifted.why()));
    }

    /// What the office says about a member.
    private record Said(String member, Claim claim, String word) {}

    private Flash put(Person person, String id, Desktop.Wish wish, Said said) {
        var members = people.listByRole(Role.COMMITTEE).stream().map(Person::id);
        if (members.noneMatch(member -> member.value().equals(said.member()))) {
            return Flash.refused(page(id), "委員を選んでください。");
        }
        return desktop.act(
                person,
                id,
                wish,
                seat ->
                        declareInterest.declare(
                                seat.hand(),
                                seat.seen(),
                                new Interest(
                                        seat.file().application().id(),
                                        new PersonId(said.member()),
                                        said.claim(),
                                        said.word(),
                                        person.id(),
                                        seat.hand().at()),
                                seat.file().findCirculation()));
    }

    private static String page(String id) {
        return "/office/cases/" + id + "/decision";
    }
}
