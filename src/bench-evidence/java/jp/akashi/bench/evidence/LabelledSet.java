package jp.akashi.bench.evidence;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.akashi.application.Dossier;
import jp.akashi.application.FaceField;
import jp.akashi.application.FaceSheet;
import jp.akashi.application.PreCheck;
import jp.akashi.application.PriorCertifications;
import jp.akashi.disclosure.Finding;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.EvidenceIndex;
import jp.akashi.kernel.ProviderId;
import jp.akashi.samples.LabelledDocuments;
import jp.akashi.scheme.Schemes;

/// The labelled pairs with their documents, read from the PDFs as they would be on upload.
public final class LabelledSet {
    private final PairFile.Content content;
    private final List<Evidence> documents;
    private final PreCheck check;

    /// @param folder with `pairs.yaml`, the PDFs, and the sources they were printed from
    public LabelledSet(Path folder, Schemes schemes) {
        content = PairFile.read(folder, schemes);
        var read = ReadDocuments.in(folder, LabelledDocuments.in(folder));
        documents = read.documents();
        check = new PreCheck(schemes, read.texts(), PriorCertifications.none());
    }

    public List<Pair> pairs() {
        return content.pairs();
    }

    /// What the check finds in a pair, as if it were all that is filed: of its item, and of the
    /// documents it cites.
    public List<Finding> findings(Pair pair) {
        var subject = new PreCheck.Subject(new ProviderId("mihon"), content.day());
        return check.check(dossier(pair), subject).stream()
                .filter(finding -> isAbout(finding, pair))
                .toList();
    }

    private static boolean isAbout(Finding finding, Pair pair) {
        var spot = finding.spot();
        return finding.rule().value().startsWith("EVI-")
                && (pair.item().equals(spot.item())
                        || (spot.item() == null
                                && pair.cited().stream()
                                        .anyMatch(cited -> cited.label().equals(spot.document()))));
    }

    private Dossier dossier(Pair pair) {
        var face =
                FaceSheet.empty()
                        .with(FaceField.PROVIDER_NAME, content.providerName())
                        .with(FaceField.SERVICE_NAME, content.serviceName());
        var index = new EvidenceIndex(documents, Map.of(pair.item(), pair.cited()));
        return Dossier.empty(content.edition())
                .with(face)
                .withSites(pair.sites())
                .with(pair.item(), pair.answer())
                .with(index);
    }
}
