package jp.akashi.demo.years;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.akashi.certification.Certification;
import jp.akashi.disclosure.Disclosure;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.SchemeId;
import jp.akashi.registry.Entry;

/// The register at the end of a day: what was decided, what everybody can read, and what was to
/// become of each service.
///
/// @param published the present entries as they are read with the rights of the public
/// @param answers of the applications that are certified now
/// @param fates by scheme and name of the service
record Day(
        LocalDate date,
        List<Certification> certifications,
        Map<CertificationNumber, Entry> published,
        Map<ApplicationId, Disclosure> answers,
        Map<String, Fate> fates) {
    Day {
        certifications = List.copyOf(certifications);
        published = Map.copyOf(published);
    }

    Fate fate(Certification certification) {
        var scheme = certification.edition().scheme();
        return Objects.requireNonNull(fates.get(key(scheme, certification.holder().serviceName())));
    }

    /// What a fate is found by.
    static String key(SchemeId scheme, String service) {
        return scheme + " " + service;
    }

    Optional<Entry> entry(Certification certification) {
        return Optional.ofNullable(published.get(certification.number()));
    }
}
