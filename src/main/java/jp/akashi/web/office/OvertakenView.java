package jp.akashi.web.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.akashi.application.Dossier;
import jp.akashi.application.FaceField;
import jp.akashi.application.FindOvertaken;
import jp.akashi.application.Overtaken;
import jp.akashi.certification.CheckOvertaken.Found;
import jp.akashi.certification.Settlement;
import jp.akashi.certification.Settlements;
import jp.akashi.desk.CaseFile;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.PersonId;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.AnswerText;
import jp.akashi.web.kit.FaceFacts;
import jp.akashi.web.kit.Marked;
import jp.akashi.web.kit.Moments;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// Shows what overtook an application, and what was settled of it.
@Component
public class OvertakenView {
    private final FindOvertaken find;
    private final Settlements settlements;
    private final People people;
    private final Schemes schemes;
    private final Wording wording;

    OvertakenView(
            FindOvertaken find,
            Settlements settlements,
            People people,
            Schemes schemes,
            Wording wording) {
        this.find = find;
        this.settlements = settlements;
        this.people = people;
        this.schemes = schemes;
        this.wording = wording;
    }

    /// A place, as filed and as certified now.
    public record Line(String key, String name, Marked text) {}

    /// What was settled.
    public record Settled(String when, String who, String taken, String kept, String reason) {}

    List<Line> lines(Found found) {
        var filed = found.three().filed().dossier();
        var now = find.now(found.three());
        var lines = new ArrayList<Line>();
        for (var field : found.open().face()) {
            lines.add(
                    new Line(
                            Overtaken.key(field),
                            "申請書A " + wording.term(field),
                            Marked.of(shown(field, filed), shown(field, now))));
        }
        if (found.open().sites()) {
            lines.add(
                    new Line(
                            "sites",
                            "データセンター",
                            Marked.of(
                                    String.join("\n", filed.sites()),
                                    String.join("\n", now.sites()))));
        }
        for (var item : found.open().items()) {
            line(item, filed, now).ifPresent(lines::add);
        }
        return List.copyOf(lines);
    }

    private Optional<Line> line(ItemId item, Dossier filed, Dossier now) {
        return schemes.get(filed.edition())
                .findRow(item)
                .map(row ->
                        new Line(
                                item.value(),
                                Wording.nameOf(row),
                                Marked.of(
                                        AnswerText.of(row.item(), filed.disclosure().answer(item)),
                                        AnswerText.of(row.item(), now.disclosure().answer(item)))));
    }

    private String shown(FaceField field, Dossier dossier) {
        var entry = dossier.faceSheet().get(field);
        return entry.isEmpty() ? "" : FaceFacts.shown(field, entry, schemes);
    }

    /// What was settled of a case, the oldest first.
    List<Settled> settled(CaseFile file) {
        return settlements.list(file.application().id()).stream()
                .map(settlement -> settled(settlement, file))
                .toList();
    }

    private Settled settled(Settlement settlement, CaseFile file) {
        var signed = settlement.signed();
        return new Settled(
                Moments.print(signed.at()),
                name(signed.by()),
                names(settlement.taken(), file),
                names(settlement.kept(), file),
                signed.reason());
    }

    private String names(Overtaken places, CaseFile file) {
        var edition = schemes.get(file.application().edition());
        var names = new ArrayList<String>();
        places.face().forEach(field -> names.add(wording.term(field)));
        if (places.sites()) {
            names.add("データセンター");
        }
        places.items().forEach(item -> names.add(Wording.nameOf(edition, item)));
        return String.join("、", names);
    }

    private String name(PersonId id) {
        return people.findPerson(id).map(Person::name).orElse("(退会した方)");
    }
}
