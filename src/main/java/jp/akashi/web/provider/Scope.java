package jp.akashi.web.provider;

import java.util.List;
import jp.akashi.application.Dossier;
import jp.akashi.evidence.Evidence;
import jp.akashi.examination.Inquiry;
import jp.akashi.kernel.ItemId;
import org.jspecify.annotations.Nullable;

/// What of a draft may be changed: all of it, or, while it answers an inquiry, only the items that
/// were asked about and documents that were not filed yet.
public record Scope(@Nullable Inquiry inquiry, List<Evidence> filed) {
    static final Scope WHOLE = new Scope(null, List.of());

    static Scope of(Inquiry inquiry, Dossier filed) {
        return new Scope(inquiry, filed.evidence().documents());
    }

    public boolean isWhole() {
        return inquiry == null;
    }

    public boolean isOpen(ItemId item) {
        return inquiry == null || inquiry.asks(item);
    }

    public boolean isOpen(Evidence document) {
        return filed.stream().noneMatch(other -> other.id().equals(document.id()));
    }
}
