package jp.akashi.web.office;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.akashi.committee.Declarations;
import jp.akashi.committee.Interest;
import jp.akashi.committee.Opinion;
import jp.akashi.committee.Profile;
import jp.akashi.committee.Profiles;
import jp.akashi.committee.Referrals;
import jp.akashi.desk.CaseFile;
import jp.akashi.examination.Stage;
import jp.akashi.kernel.PersonId;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Role;
import jp.akashi.web.kit.Choice;
import jp.akashi.web.kit.Moments;
import jp.akashi.web.kit.Tone;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// The committee's part in a case as the office sees it: who was asked, who has an interest, what
/// was said, and who may be asked.
@Component
public class HearingView {
    private final Referrals referrals;
    private final Profiles profiles;
    private final People people;
    private final Wording wording;

    HearingView(Referrals referrals, Profiles profiles, People people, Wording wording) {
        this.referrals = referrals;
        this.profiles = profiles;
        this.people = people;
        this.wording = wording;
    }

    /// @param isWaiting whether a circulated hearing waits for an opinion
    /// @param choices the members who may be asked
    public record View(
            List<Asked> asked,
            List<Said> opinions,
            boolean isWaiting,
            List<Choice> choices,
            List<Choice> settable,
            List<Choice> liftable) {}

    /// A member and what is known of an interest in the case.
    ///
    /// @param ties the organisations of the member that the face sheet names
    public record Asked(
            String name, String state, Tone tone, String word, String when, String ties) {}

    /// A member's opinion as the office reads it.
    public record Said(String member, String view, String reasons, String when) {}

    View view(CaseFile file) {
        var members = people.listByRole(Role.COMMITTEE);
        var recused = file.declarations().recused();
        return new View(
                concerned(file).stream().map(member -> asked(file, member)).toList(),
                opinions(file),
                !awaited(file).isEmpty(),
                members.stream()
                        .filter(member -> !recused.contains(member.id()))
                        .map(member ->
                                new Choice(member.id().value(), member.name())
                                        .hint(ties(file, member.id())))
                        .toList(),
                choices(members, id -> !recused.contains(id)),
                choices(members, recused::contains));
    }

    private static List<Choice> choices(List<Person> members, Predicate<PersonId> which) {
        return members.stream()
                .filter(member -> which.test(member.id()))
                .map(member -> new Choice(member.id().value(), member.name()))
                .toList();
    }

    /// Everybody who was asked or about whom something was declared.
    private static Set<PersonId> concerned(CaseFile file) {
        var concerned = new LinkedHashSet<PersonId>();
        var referral = file.referral();
        if (referral != null) {
            concerned.addAll(referral.members());
        }
        file.declarations().all().stream().map(Interest::member).forEach(concerned::add);
        return concerned;
    }

    private Asked asked(CaseFile file, PersonId member) {
        var declared = file.declarations().find(member);
        return new Asked(
                name(member),
                declared.map(Interest::claim).map(wording::term).orElse("未申告"),
                declared.map(interest -> tone(interest.claim())).orElse(Tone.WARN),
                declared.map(Interest::word).orElse(""),
                declared.map(interest ->
                                Moments.print(interest.at()) + " " + name(interest.by()) + "が申告")
                        .orElse(""),
                ties(file, member));
    }

    private static Tone tone(Interest.Claim claim) {
        return switch (claim) {
            case NONE -> Tone.SUCCESS;
            case INTEREST -> Tone.ERROR;
            case LIFTED -> Tone.WARN;
        };
    }

    private String ties(CaseFile file, PersonId member) {
        return profiles.get(member).tiesTo(file.application().dossier().faceSheet()).stream()
                .map(this::tie)
                .collect(Collectors.joining("、"));
    }

    private String tie(Profile.Tie tie) {
        return "利害関係の可能性があります: 所属先「%s」が、申請書Aの「%s」に記載されています"
                .formatted(tie.affiliation().name(), wording.term(tie.where()));
    }

    private List<Said> opinions(CaseFile file) {
        return referrals.opinions(file.application().id()).stream()
                .map(opinion ->
                        new Said(
                                name(opinion.member()),
                                said(file.declarations(), opinion),
                                opinion.reasons(),
                                Moments.print(opinion.at())))
                .toList();
    }

    /// An opinion given before an interest was declared stays in the record, and does not count.
    private String said(Declarations declarations, Opinion opinion) {
        return wording.term(opinion.view())
                + (declarations.recused().contains(opinion.member()) ? "(利害関係の申告により数えません)" : "");
    }

    /// The members asked who may speak and have not, while a circulated hearing goes on.
    private Set<PersonId> awaited(CaseFile file) {
        var referral = file.referral();
        if (referral == null || file.examination().stage() != Stage.COMMITTEE) {
            return Set.of();
        }
        var awaited = new HashSet<>(referral.members());
        awaited.removeAll(file.declarations().recused());
        referrals.opinions(file.application().id()).forEach(said -> awaited.remove(said.member()));
        return awaited;
    }

    private String name(PersonId id) {
        return people.findPerson(id).map(Person::name).orElse("(退任した委員)");
    }
}
