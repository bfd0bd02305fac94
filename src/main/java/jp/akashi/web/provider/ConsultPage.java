package jp.akashi.web.provider;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.application.Applications;
import jp.akashi.application.Draft;
import jp.akashi.application.Drafts;
import jp.akashi.consultation.CloseConsultation;
import jp.akashi.consultation.Consultation;
import jp.akashi.consultation.Consultations;
import jp.akashi.consultation.OpenConsultation;
import jp.akashi.consultation.SayMore;
import jp.akashi.desk.Desk;
import jp.akashi.examination.Hand;
import jp.akashi.examination.Turn;
import jp.akashi.item.Typed;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.ConsultationId;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Choice;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.Talks;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// 相談: what the organisation asked the office, before and during an application, and what came
/// back.
@Controller
public class ConsultPage {
    static final String HREF = "/provider/consultations";

    private final Consultations consultations;
    private final Talks talks;
    private final Desk desk;
    private final Works works;
    private final Wording wording;
    private final InstantSource clock;

    ConsultPage(
            Consultations consultations,
            Talks talks,
            Desk desk,
            Works works,
            Wording wording,
            InstantSource clock) {
        this.consultations = consultations;
        this.talks = talks;
        this.desk = desk;
        this.works = works;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping(HREF)
    public Page list(Person person) {
        desk.check(person, Action.SEE_CONSULTATION, own(person));
        var all = consultations.list(Own.providerOf(person));
        return page("consultations", "相談")
                .with(
                        "open",
                        talks.lines(
                                all.stream().filter(each -> each.turn() != Turn.CLOSED).toList(),
                                person))
                .with(
                        "closed",
                        talks.lines(
                                all.stream().filter(each -> each.turn() == Turn.CLOSED).toList(),
                                person));
    }

    @GetMapping(HREF + "/new")
    public Page begin(
            Person person,
            @RequestParam(defaultValue = "") String work,
            @RequestParam(defaultValue = "") String item) {
        desk.check(person, Action.ASK_OFFICE, own(person));
        return form(person, Map.of("work", work, "item", item), "");
    }

    @PostMapping(HREF)
    public View open(Person person, @RequestParam Map<String, String> typed) {
        var question =
                new OpenConsultation.Question(
                        works.about(person, typed),
                        Typed.clean(typed.getOrDefault("title", "")),
                        Typed.clean(typed.getOrDefault("text", "")));
        var provider = Own.providerOf(person);
        Outcome<Consultation> outcome =
                desk.act(
                        person,
                        Action.ASK_OFFICE,
                        Desk.Subject.of("consultation", own(person)),
                        () ->
                                new OpenConsultation(consultations)
                                        .open(hand(person), provider, question));
        return switch (outcome) {
            case Outcome.Done<Consultation>(var opened) ->
                    Flash.done(HREF + "/" + opened.id(), "相談を送りました。事務局の回答をお待ちください。");
            case Outcome.Refused<Consultation>(var obstacles) ->
                    form(person, typed, wording.sentence(obstacles.getFirst()));
        };
    }

    @GetMapping(HREF + "/{id}")
    public Page show(Person person, @PathVariable String id) {
        var consultation = find(person, id);
        var talk = talks.talk(consultation, person);
        if (consultation.isUnreadBy(person.id())) {
            desk.act(
                    person,
                    Action.SEE_CONSULTATION,
                    subject(consultation),
                    () -> {
                        consultations.noteRead(consultation.id(), person.id(), clock.instant());
                        return Outcome.done(consultation.id());
                    });
        }
        return page("consultation", consultation.title()).crumb("相談", HREF).with("talk", talk);
    }

    @PostMapping(HREF + "/{id}")
    public View say(
            Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") long version) {
        return act(
                person,
                new Wish(id, version, "送りました。事務局の回答をお待ちください。"),
                seen -> new SayMore(consultations).say(hand(person), seen, Typed.clean(text)));
    }

    @PostMapping(HREF + "/{id}/close")
    public View close(
            Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long version) {
        return act(
                person,
                new Wish(id, version, "この相談を終了しました。続けて書くと、再開されます。"),
                seen ->
                        new CloseConsultation(consultations)
                                .turn(hand(person), seen, Consultation.Kind.CLOSED));
    }

    /// Which consultation, as it was seen, and what is read afterwards.
    private record Wish(String id, long version, String done) {}

    private View act(Person person, Wish wish, Function<Consultation, Outcome<Consultation>> work) {
        var found = find(person, wish.id());
        var seen = found.version() == wish.version() ? found : found.asSeen(wish.version());
        var here = HREF + "/" + found.id();
        return switch (desk.act(
                person, Action.ASK_OFFICE, subject(found), () -> work.apply(seen))) {
            case Outcome.Done<Consultation> _ -> Flash.done(here, wish.done());
            case Outcome.Refused<Consultation>(var obstacles) ->
                    Flash.refused(here, wording.sentence(obstacles.getFirst()));
        };
    }

    private Page form(Person person, Map<String, String> typed, String error) {
        return page("consultationNew", "新しい相談")
                .crumb("相談", HREF)
                .with("works", works.choices(person))
                .with("about", talks.about(works.about(person, typed)))
                .with("typed", Map.copyOf(typed))
                .with("error", error);
    }

    private Consultation find(Person person, String id) {
        var found =
                Optional.of(id)
                        .filter(text -> text.matches("[0-9a-z]{26}"))
                        .flatMap(text -> consultations.find(new ConsultationId(text)))
                        .orElseThrow(Own::notThere);
        desk.check(person, Action.SEE_CONSULTATION, Access.Target.of(found.provider()));
        return found;
    }

    private Hand hand(Person person) {
        return Hand.of(person, clock.instant());
    }

    private static Access.Target own(Person person) {
        return Access.Target.of(Own.providerOf(person));
    }

    private static Desk.Subject subject(Consultation consultation) {
        return Desk.Subject.of(consultation.id(), Access.Target.of(consultation.provider()));
    }

    private static Page page(String template, String title) {
        return Page.of("provider/" + template, Actor.PROVIDER, title);
    }

    /// What one may ask about: the organisation's drafts and applications, and their items.
    @org.springframework.stereotype.Component
    public static class Works {
        private final Drafts drafts;
        private final Applications applications;
        private final Talks talks;
        private final jp.akashi.scheme.Schemes schemes;

        Works(
                Drafts drafts,
                Applications applications,
                Talks talks,
                jp.akashi.scheme.Schemes schemes) {
            this.drafts = drafts;
            this.applications = applications;
            this.talks = talks;
            this.schemes = schemes;
        }

        List<Choice> choices(Person person) {
            var choices = new ArrayList<Choice>();
            for (Draft draft : drafts.list(Own.providerOf(person))) {
                if (draft.corrects() == null) {
                    choices.add(
                            new Choice(draft.id().value(), "下書き " + talks.named(draft.dossier())));
                }
            }
            applications
                    .list(Own.providerOf(person))
                    .forEach(application ->
                            choices.add(
                                    new Choice(
                                            application.id().value(),
                                            application.number()
                                                    + " "
                                                    + application.serviceName())));
            return List.copyOf(choices);
        }

        /// What a form names, when it is the organisation's own.
        Consultation.About about(Person person, Map<String, String> typed) {
            var work = typed.getOrDefault("work", "");
            if (choices(person).stream().noneMatch(choice -> choice.value().equals(work))) {
                return Consultation.About.NOTHING;
            }
            var id = new ApplicationId(work);
            return new Consultation.About(id, item(id, typed.getOrDefault("item", "")));
        }

        private @org.jspecify.annotations.Nullable ItemId item(ApplicationId work, String item) {
            var edition =
                    applications
                            .find(work)
                            .map(application -> application.edition())
                            .or(() ->
                                    drafts.find(new jp.akashi.kernel.DraftId(work.value()))
                                            .map(draft -> draft.dossier().edition()));
            return edition.stream()
                    .flatMap(id -> schemes.get(id).rows().stream())
                    .map(row -> row.id())
                    .filter(id -> id.value().equals(item))
                    .findFirst()
                    .orElse(null);
        }
    }
}
