package jp.akashi.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.ApplicationNumber;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.EvidenceId;
import jp.akashi.kernel.ProviderId;

/// The filed applications.
public interface Applications {
    Optional<Application> find(ApplicationId id);

    /// @throws java.util.NoSuchElementException when there is none
    default Application get(ApplicationId id) {
        return find(id).orElseThrow();
    }

    Optional<Application> find(ApplicationNumber number);

    /// Newest first.
    List<Application> list(ProviderId provider);

    List<Application> list(List<ApplicationId> ids);

    /// Those that belong to a certification (更新・変更届, and what switched from it), newest first.
    List<Application> list(CertificationNumber certification);

    /// The file of a document in the latest revision that has it, without reading the rest.
    Optional<Digest> findFile(ApplicationId id, EvidenceId document);

    /// Whether a provider ever filed one.
    boolean isAnyOf(ProviderId provider);

    /// The next number of a year; each is handed out once.
    ApplicationNumber nextNumber(int year);

    void add(Application application);

    /// Notes what an edition asks when the first application is filed under it; later nothing
    /// changes.
    void noteEdition(EditionId edition, Digest fingerprint);

    /// The editions that applications were filed under, each with the fingerprint noted then.
    Map<EditionId, Digest> editionsUsed();

    /// Adds a revision; an existing one is never changed.
    ///
    /// @throws IllegalStateException when the revision is there already
    void addFiling(ApplicationId id, Filing filing);
}
