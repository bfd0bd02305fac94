package jp.akashi.web.provider;

import java.time.InstantSource;
import jp.akashi.application.Draft;
import jp.akashi.certification.Certification;
import jp.akashi.desk.Cases;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Moments;
import jp.akashi.web.kit.Validity;
import org.springframework.stereotype.Component;

/// What a provider has in hand, a line each.
@Component
public class HomeLines {
    private final Folders folders;
    private final Schemes schemes;
    private final People people;
    private final Standing standing;
    private final RenewalDesk renewals;
    private final InstantSource clock;

    HomeLines(
            Folders folders,
            Schemes schemes,
            People people,
            Standing standing,
            RenewalDesk renewals,
            InstantSource clock) {
        this.renewals = renewals;
        this.folders = folders;
        this.schemes = schemes;
        this.people = people;
        this.standing = standing;
        this.clock = clock;
    }

    /// A draft of a new application.
    public record DraftLine(
            String href, String title, String scheme, Progress.Count count, String edited) {}

    /// A filed application.
    public record CaseLine(
            String href, String number, String title, String scheme, Standing.Where where) {}

    /// A certification.
    public record CertificateLine(
            String href,
            String number,
            String title,
            String term,
            Validity validity,
            RenewalDesk.Link renewal) {}

    DraftLine ofDraft(Draft draft) {
        var folder = folders.folder(draft);
        return new DraftLine(
                folder.href(),
                folder.title(),
                folder.scheme().shortName().ja(),
                Progress.of(folder, schemes).whole(),
                edited(draft));
    }

    CaseLine ofCase(Cases.Line line) {
        var application = line.application();
        return new CaseLine(
                "/provider/applications/" + application.id(),
                application.number().toString(),
                application.serviceName(),
                schemes.get(application.edition().scheme()).shortName().ja(),
                standing.of(application, line.examination()));
    }

    CertificateLine ofCertification(Certification certification) {
        var scheme = schemes.get(certification.edition().scheme());
        return new CertificateLine(
                Holding.href(certification),
                scheme.numbering().print(certification.number()),
                certification.holder().serviceName(),
                Days.print(certification.life().termOn(Tokyo.today(clock))),
                Validity.of(certification, Tokyo.today(clock)),
                renewals.link(certification));
    }

    private String edited(Draft draft) {
        var by = people.findPerson(draft.lastEdit().by()).map(Person::name).orElse("");
        return Moments.print(draft.lastEdit().at()) + (by.isEmpty() ? "" : " " + by);
    }
}
