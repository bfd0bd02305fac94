package jp.akashi.web.committee;

import java.util.List;
import java.util.stream.Stream;
import jp.akashi.application.FaceField;
import jp.akashi.committee.Interest.Claim;
import jp.akashi.committee.Profile;
import jp.akashi.committee.Profiles;
import jp.akashi.desk.CaseFile;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Choice;
import jp.akashi.web.kit.Fact;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// What a member sees of a case before declaring: who takes part in it, and nothing of what it
/// says.
@Component
class DeclarationView {
    private static final List<FaceField> PARTIES =
            List.of(
                    FaceField.PROVIDER_NAME,
                    FaceField.CORPORATE_NUMBER,
                    FaceField.SERVICE_NAME,
                    FaceField.AGENTS,
                    FaceField.OUTSOURCING);
    private final Profiles profiles;
    private final Wording wording;

    DeclarationView(Profiles profiles, Wording wording) {
        this.profiles = profiles;
        this.wording = wording;
    }

    Page page(Person person, CaseFile file) {
        return Page.of("committee/declare", Actor.COMMITTEE, "利害関係の申告")
                .crumb("担当案件", "/committee")
                .with("id", file.application().id().value())
                .with("number", file.application().number().toString())
                .with("parties", parties(file))
                .with("ties", ties(person, file))
                .with("claims", claims());
    }

    private List<Fact> parties(CaseFile file) {
        var sheet = file.application().dossier().faceSheet();
        return PARTIES.stream()
                .filter(field -> !sheet.get(field).isEmpty())
                .map(field -> new Fact(wording.term(field), sheet.get(field)))
                .toList();
    }

    private List<String> ties(Person person, CaseFile file) {
        return profiles.get(person.id()).tiesTo(file.application().dossier().faceSheet()).stream()
                .map(this::tie)
                .toList();
    }

    private String tie(Profile.Tie tie) {
        var capacity = tie.affiliation().capacity();
        return "登録されている所属「%s%s」が、この案件の「%s」に記載されています。"
                .formatted(
                        tie.affiliation().name(),
                        capacity.isEmpty() ? "" : "(" + capacity + ")",
                        wording.term(tie.where()));
    }

    private static List<Choice> claims() {
        return Stream.of(
                        new Choice(Claim.NONE.name(), "利害関係はありません"),
                        new Choice(Claim.INTEREST.name(), "利害関係があります")
                                .hint("申告すると、この案件の審議に加わらず、資料も閲覧できなくなります。"))
                .toList();
    }
}
