package jp.akashi.demo.years;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.application.Applications;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.disclosure.Disclosure;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.ProviderId;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Publications;

/// Looks at the register each day, at what the office keeps and at what everybody can read.
public final class Eyes {
    private static final int PAGE = 200;

    private final Records records;
    private final List<ProviderId> providers;
    private final Map<String, Fate> fates;
    private final Map<CertificationNumber, Entry> published = new HashMap<>();
    private final Map<ApplicationId, Disclosure> answers = new HashMap<>();
    private long place;

    /// @param publications with the rights of the public
    public record Records(
            Certifications certifications, Applications applications, Publications publications) {}

    Eyes(Records records, List<ProviderId> providers, Map<String, Fate> fates) {
        this.records = records;
        this.providers = providers;
        this.fates = fates;
    }

    Day look(LocalDate date) {
        follow();
        List<Certification> certifications =
                providers.stream()
                        .flatMap(provider -> records.certifications().list(provider).stream())
                        .toList();
        certifications.forEach(certification ->
                answers.computeIfAbsent(
                        certification.application(),
                        id -> records.applications().get(id).dossier().disclosure()));
        return new Day(date, certifications, published, answers, fates);
    }

    private void follow() {
        var next = records.publications().after(place, PAGE);
        while (!next.isEmpty()) {
            next.forEach(each -> published.put(each.entry().number(), each.entry()));
            place = next.getLast().place();
            next = records.publications().after(place, PAGE);
        }
    }
}
