package jp.akashi.web.provider;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.application.Applications;
import jp.akashi.application.Dossier;
import jp.akashi.application.Drafts;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.StoredFiles;
import jp.akashi.kernel.Digest;
import jp.akashi.web.kit.Talks;
import org.springframework.stereotype.Component;

/// The documents a provider has handed in for its other applications and drafts: one document
/// serves several services. Those given back are no longer there.
@Component
public class EarlierDocuments {
    private final Applications applications;
    private final Drafts drafts;
    private final StoredFiles files;
    private final Talks talks;

    EarlierDocuments(Applications applications, Drafts drafts, StoredFiles files, Talks talks) {
        this.applications = applications;
        this.drafts = drafts;
        this.files = files;
        this.talks = talks;
    }

    /// A document, and the application or draft that has it as it was said last.
    public record Earlier(Evidence document, String from) {}

    /// Each file once, the latest first, without those the draft has.
    List<Earlier> of(Folder folder) {
        var draft = folder.draft();
        Set<Digest> here =
                draft.dossier().evidence().documents().stream()
                        .map(document -> document.file().digest())
                        .collect(Collectors.toSet());
        var found = new LinkedHashMap<Digest, Earlier>();
        sources(folder)
                .forEach(source ->
                        source.dossier().evidence().documents().stream()
                                .filter(document -> !here.contains(document.file().digest()))
                                .forEach(document ->
                                        found.putIfAbsent(
                                                document.file().digest(),
                                                new Earlier(document, source.name()))));
        return found.entrySet().stream()
                .filter(entry -> files.has(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private record Source(String name, Dossier dossier) {}

    private Stream<Source> sources(Folder folder) {
        var draft = folder.draft();
        return Stream.concat(
                drafts.list(draft.provider()).stream()
                        .filter(other -> !other.id().equals(draft.id()))
                        .map(other ->
                                new Source("下書き " + talks.named(other.dossier()), other.dossier())),
                applications.list(draft.provider()).stream()
                        .map(application ->
                                new Source(
                                        application.number() + " " + application.serviceName(),
                                        application.dossier())));
    }
}
