package jp.akashi.web.kit;

import java.util.List;
import java.util.Optional;
import jp.akashi.application.Applications;
import jp.akashi.application.Dossier;
import jp.akashi.application.Drafts;
import jp.akashi.application.FaceField;
import jp.akashi.consultation.Consultation;
import jp.akashi.examination.Turn;
import jp.akashi.kernel.DraftId;
import jp.akashi.kernel.ItemId;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Provider;
import jp.akashi.scheme.Schemes;
import jp.akashi.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Consultations (相談) as their two sides read them.
@Component
public class Talks {
    private final People people;
    private final Applications applications;
    private final Drafts drafts;
    private final Schemes schemes;

    Talks(People people, Applications applications, Drafts drafts, Schemes schemes) {
        this.people = people;
        this.applications = applications;
        this.drafts = drafts;
        this.schemes = schemes;
    }

    /// A consultation in a list.
    public record Line(
            String id,
            String title,
            String about,
            String provider,
            State state,
            String last,
            boolean unread) {}

    public record State(String word, Tone tone) {}

    /// A consultation as a whole.
    public record Talk(Line line, long version, boolean closed, String work, List<Said> said) {}

    /// An entry; without a text it says what was done.
    public record Said(String when, String who, boolean office, String text, String done) {}

    public Line line(Consultation consultation, Person reader) {
        return new Line(
                consultation.id().value(),
                consultation.title(),
                about(consultation.about()),
                people.findProvider(consultation.provider()).map(Provider::name).orElse(""),
                state(consultation.turn()),
                Moments.print(consultation.lastSaid().at()),
                consultation.isUnreadBy(reader.id()));
    }

    public List<Line> lines(List<Consultation> consultations, Person reader) {
        return consultations.stream().map(each -> line(each, reader)).toList();
    }

    public Talk talk(Consultation consultation, Person reader) {
        var work = consultation.about().work();
        return new Talk(
                line(consultation, reader),
                consultation.version(),
                consultation.isClosed(),
                work == null || applications.find(work).isEmpty() ? "" : work.value(),
                consultation.entries().stream().map(this::said).toList());
    }

    private Said said(Consultation.Entry entry) {
        boolean office = entry.party() == Turn.OFFICE;
        var name = people.findPerson(entry.by()).map(Person::name).orElse("(退会した方)");
        return new Said(
                Moments.print(entry.at()),
                (office ? "事務局 " : "") + name,
                office,
                entry.text(),
                switch (entry.kind()) {
                    case SAID -> "";
                    case CLOSED -> "この相談を終了しました";
                    case REOPENED -> "この相談を再開しました";
                });
    }

    private static State state(Turn turn) {
        return switch (turn) {
            case OFFICE -> new State("事務局の回答待ち", Tone.WARN);
            case PROVIDER, COMMITTEE -> new State("回答済み", Tone.INFO);
            case CLOSED -> new State("終了", Tone.NEUTRAL);
        };
    }

    /// What it is about in words; empty when nothing in particular.
    public String about(Consultation.About about) {
        var work = about.work();
        if (work == null) {
            return "";
        }
        return applications
                .find(work)
                .map(application ->
                        application.number()
                                + " "
                                + application.serviceName()
                                + item(about.item(), application.dossier()))
                .or(() ->
                        drafts.find(new DraftId(work.value()))
                                .map(draft ->
                                        "下書き "
                                                + named(draft.dossier())
                                                + item(about.item(), draft.dossier())))
                .orElse("(なくなった下書き)");
    }

    /// A draft by its service, or by its scheme while that has no name.
    public String named(Dossier dossier) {
        var service = dossier.faceSheet().get(FaceField.SERVICE_NAME);
        return service.isEmpty()
                ? schemes.get(dossier.edition().scheme()).shortName().ja()
                : service;
    }

    private String item(@Nullable ItemId item, Dossier dossier) {
        return Optional.ofNullable(item)
                .map(id -> " " + Wording.nameOf(schemes.get(dossier.edition()), id))
                .orElse("");
    }
}
