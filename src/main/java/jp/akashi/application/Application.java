package jp.akashi.application;

import java.util.ArrayList;
import java.util.List;
import jp.akashi.evidence.EvidenceIndex;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.ApplicationNumber;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.ProviderId;

/// A filed application (申請) with every revision of what was handed in.
public record Application(
        ApplicationId id,
        ApplicationNumber number,
        ProviderId provider,
        Purpose purpose,
        List<Filing> filings) {
    public Application {
        filings = List.copyOf(filings);
        for (int i = 0; i < filings.size(); i++) {
            if (filings.get(i).revision() != i + 1) {
                throw new IllegalArgumentException("revisions count from 1 without a gap");
            }
        }
        if (filings.isEmpty()) {
            throw new IllegalArgumentException("an application was filed");
        }
    }

    public ApplicationKind kind() {
        return purpose.kind();
    }

    public Filing latest() {
        return filings.getLast();
    }

    public Dossier dossier() {
        return latest().dossier();
    }

    public EditionId edition() {
        return dossier().edition();
    }

    public String serviceName() {
        return dossier().faceSheet().get(FaceField.SERVICE_NAME);
    }

    public String providerName() {
        return dossier().faceSheet().get(FaceField.PROVIDER_NAME);
    }

    /// What it says in the hands of a provider that the service passed to (承継): everything but the
    /// documents, which stay a secret of who filed them (002 §12(1)).
    public Application inHandsOf(ProviderId holder) {
        if (holder.equals(provider)) {
            return this;
        }
        var said = latest();
        var plain = said.dossier().with(EvidenceIndex.empty());
        var filing = new Filing(1, plain, said.by(), said.at());
        return new Application(id, number, holder, purpose, List.of(filing));
    }

    /// The items a revision changed in the one before it; the first one changed none.
    public List<ItemId> itemsChangedBy(int revision) {
        return revision < 2
                ? List.of()
                : Changes.between(
                                filings.get(revision - 2).dossier(),
                                filings.get(revision - 1).dossier())
                        .items();
    }

    /// With the next revision.
    public Application with(Filing filing) {
        var next = new ArrayList<>(filings);
        next.add(filing);
        return new Application(id, number, provider, purpose, next);
    }
}
