package jp.akashi.store.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.akashi.application.Application;
import jp.akashi.application.Applications;
import jp.akashi.application.Filing;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.ApplicationNumber;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.EvidenceId;
import jp.akashi.kernel.ProviderId;

/// Applications in memory.
public final class MemoryApplications implements Undoable, Applications {
    private final Map<ApplicationId, Application> applications = new LinkedHashMap<>();
    private final Map<Integer, Integer> serials = new HashMap<>();
    private final Map<EditionId, Digest> editions = new HashMap<>();

    List<Application> all() {
        return List.copyOf(applications.values());
    }

    @Override
    public Optional<Application> find(ApplicationId id) {
        return Optional.ofNullable(applications.get(id));
    }

    @Override
    public Optional<Application> find(ApplicationNumber number) {
        return applications.values().stream()
                .filter(application -> application.number().equals(number))
                .findFirst();
    }

    @Override
    public List<Application> list(ProviderId provider) {
        var own = new ArrayList<>(applications.values());
        own.removeIf(application -> !application.provider().equals(provider));
        return List.copyOf(own.reversed());
    }

    @Override
    public List<Application> list(List<ApplicationId> ids) {
        return ids.stream().map(applications::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<Application> list(CertificationNumber certification) {
        var own = new ArrayList<>(applications.values());
        own.removeIf(one -> !certification.equals(one.purpose().certification()));
        return List.copyOf(own.reversed());
    }

    @Override
    public Optional<Digest> findFile(ApplicationId id, EvidenceId document) {
        return find(id).stream()
                .flatMap(application -> application.filings().reversed().stream())
                .flatMap(filing -> filing.dossier().evidence().find(document).stream())
                .map(found -> found.file().digest())
                .findFirst();
    }

    @Override
    public boolean isAnyOf(ProviderId provider) {
        return !list(provider).isEmpty();
    }

    @Override
    public ApplicationNumber nextNumber(int year) {
        return new ApplicationNumber(year, serials.merge(year, 1, Integer::sum));
    }

    @Override
    public void add(Application application) {
        if (applications.putIfAbsent(application.id(), application) != null) {
            throw new IllegalStateException("filed already: " + application.number());
        }
    }

    @Override
    public void addFiling(ApplicationId id, Filing filing) {
        var application = get(id);
        if (filing.revision() <= application.latest().revision()) {
            throw new IllegalStateException("the revision is there: " + filing.revision());
        }
        applications.put(id, application.with(filing));
    }

    @Override
    public void noteEdition(EditionId edition, Digest fingerprint) {
        editions.putIfAbsent(edition, fingerprint);
    }

    @Override
    public Map<EditionId, Digest> editionsUsed() {
        return Map.copyOf(editions);
    }

    @Override
    public Runnable savePoint() {
        return Undoable.all(
                Undoable.copy(applications), Undoable.copy(serials), Undoable.copy(editions));
    }
}
