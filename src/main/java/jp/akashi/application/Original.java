package jp.akashi.application;

import java.time.LocalDate;
import java.util.Optional;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.OriginalId;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/// An original the office holds of a paper that came by post (登記事項証明書の原本): the first application of
/// a batch brings it, the others refer to it by a copy.
///
/// @param with the application it came with
public record Original(
        OriginalId id,
        ProviderId provider,
        ApplicationId with,
        String title,
        LocalDate receivedOn,
        @Nullable Returned returned) {
    /// When and how it went back, and by whose hand.
    public record Returned(LocalDate on, String how, PersonId by) {}

    public boolean isHeld() {
        return returned == null;
    }

    public Optional<Returned> findReturned() {
        return Optional.ofNullable(returned);
    }

    Original back(Returned given) {
        return new Original(id, provider, with, title, receivedOn, given);
    }
}
