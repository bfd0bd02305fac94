package jp.akashi.store.memory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.application.Dossier;
import jp.akashi.decision.Returned;
import jp.akashi.decision.Returns;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.ProviderId;

/// The returns of documents in memory.
public final class MemoryReturns implements Undoable, Returns {
    private final Map<ApplicationId, Returned> returns = new LinkedHashMap<>();
    private final MemoryApplications applications;
    private final MemoryDrafts drafts;

    MemoryReturns(MemoryApplications applications, MemoryDrafts drafts) {
        this.applications = applications;
        this.drafts = drafts;
    }

    @Override
    public Optional<Returned> find(ApplicationId application) {
        return Optional.ofNullable(returns.get(application));
    }

    @Override
    public List<Returned> list() {
        return List.copyOf(returns.values());
    }

    @Override
    public void add(Returned returned) {
        if (returns.putIfAbsent(returned.application(), returned) != null) {
            throw new IllegalStateException("returned already: " + returned.application());
        }
    }

    @Override
    public Set<Digest> usedBeside(ApplicationId application, List<Digest> files) {
        return used(application, files, _ -> true);
    }

    @Override
    public Set<Digest> usedByItsProvider(ApplicationId application, List<Digest> files) {
        var provider = applications.get(application).provider();
        return used(application, files, provider::equals);
    }

    private Set<Digest> used(
            ApplicationId application, List<Digest> files, Predicate<ProviderId> whose) {
        var filed =
                applications.all().stream()
                        .filter(other -> whose.test(other.provider()))
                        .filter(other -> !other.id().equals(application))
                        .filter(other -> !returns.containsKey(other.id()))
                        .flatMap(other -> other.filings().stream())
                        .map(filing -> filing.dossier());
        var drafted =
                drafts.all().stream()
                        .filter(draft -> whose.test(draft.provider()))
                        .filter(draft -> !application.equals(draft.corrects()))
                        .map(draft -> draft.dossier());
        return Stream.concat(filed, drafted)
                .map(Dossier::evidence)
                .flatMap(index -> index.documents().stream())
                .map(document -> document.file().digest())
                .filter(files::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public Runnable savePoint() {
        return Undoable.all(Undoable.copy(returns));
    }
}
