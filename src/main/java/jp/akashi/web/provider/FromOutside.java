package jp.akashi.web.provider;

import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import jp.akashi.application.Application;
import jp.akashi.application.Applications;
import jp.akashi.application.Draft;
import jp.akashi.desk.Openings;
import jp.akashi.desk.Openings.Opened;
import jp.akashi.evidence.Evidence;
import jp.akashi.party.Person;
import org.springframework.stereotype.Component;

/// 閲覧記録 of who acts for a provider from outside (代理): what they open of the documents it filed, in
/// an application as well as in a draft that has them. What is not filed yet is in no such record.
@Component
public class FromOutside {
    private final Applications applications;
    private final Openings openings;

    FromOutside(Applications applications, Openings openings) {
        this.applications = applications;
        this.openings = openings;
    }

    void takes(Person person, Application application, Evidence document) {
        if (person.substitute()) {
            openings.takes(person, opened(application, document));
        }
    }

    void takes(Person person, Draft draft, Evidence document) {
        note(person, draft, document, openings::takes);
    }

    void looks(Person person, Draft draft, Evidence document) {
        note(person, draft, document, openings::looks);
    }

    private void note(
            Person person, Draft draft, Evidence document, BiConsumer<Person, Opened> note) {
        if (person.substitute()) {
            findFiled(draft, document).ifPresent(opened -> note.accept(person, opened));
        }
    }

    /// Where the provider of a draft filed a file: in the application the draft corrects, or else
    /// last.
    private Optional<Opened> findFiled(Draft draft, Evidence document) {
        var corrected = Optional.ofNullable(draft.corrects()).flatMap(applications::find).stream();
        return Stream.concat(corrected, applications.list(draft.provider()).stream())
                .flatMap(application -> find(application, document).stream())
                .findFirst();
    }

    /// The document itself, or else one with the same file.
    private static Optional<Opened> find(Application application, Evidence document) {
        var same =
                application.filings().reversed().stream()
                        .map(filing -> filing.dossier().evidence().documents())
                        .flatMap(Collection::stream)
                        .filter(filed -> filed.file().digest().equals(document.file().digest()))
                        .toList();
        return same.stream()
                .filter(filed -> filed.id().equals(document.id()))
                .findFirst()
                .or(() -> same.stream().findFirst())
                .map(filed -> opened(application, filed));
    }

    private static Opened opened(Application application, Evidence document) {
        return new Opened(application.id(), document.id(), document.file().digest());
    }
}
