package jp.akashi.web.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.akashi.application.Applications;
import jp.akashi.application.Draft;
import jp.akashi.application.Drafts;
import jp.akashi.consultation.Consultation;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.DraftId;
import jp.akashi.kernel.ItemId;
import jp.akashi.party.Person;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Choice;
import jp.akashi.web.kit.Talks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What one may ask about: the organisation's drafts and applications, and their items.
@Component
class Works {
    private final Drafts drafts;
    private final Applications applications;
    private final Talks talks;
    private final Schemes schemes;

    Works(Drafts drafts, Applications applications, Talks talks, Schemes schemes) {
        this.drafts = drafts;
        this.applications = applications;
        this.talks = talks;
        this.schemes = schemes;
    }

    List<Choice> choices(Person person) {
        var choices = new ArrayList<Choice>();
        for (Draft draft : drafts.list(Own.providerOf(person))) {
            if (draft.corrects() == null) {
                choices.add(new Choice(draft.id().value(), "下書き " + talks.named(draft.dossier())));
            }
        }
        applications
                .list(Own.providerOf(person))
                .forEach(application ->
                        choices.add(
                                new Choice(
                                        application.id().value(),
                                        application.number() + " " + application.serviceName())));
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

    private @Nullable ItemId item(ApplicationId work, String item) {
        var edition =
                applications
                        .find(work)
                        .map(application -> application.edition())
                        .or(() ->
                                drafts.find(new DraftId(work.value()))
                                        .map(draft -> draft.dossier().edition()));
        return edition.stream()
                .flatMap(id -> schemes.get(id).rows().stream())
                .map(row -> row.id())
                .filter(id -> id.value().equals(item))
                .findFirst()
                .orElse(null);
    }
}
