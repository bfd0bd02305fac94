package jp.akashi.registry;

import java.time.Instant;
import java.time.LocalDate;
import jp.akashi.application.WithholdingReason;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.PleaId;
import org.jspecify.annotations.Nullable;

/// A provider's wish that an answer of a published service be withheld, or be withheld for longer
/// (公表の留保の申し出, 002 §7(2)), and what the office ruled on it. The reason in words stays with the
/// office.
///
/// @param ruling null while the office has not ruled
public record Plea(
        PleaId id, CertificationNumber number, Wish wish, Hand by, @Nullable Ruling ruling) {
    /// What is wished, and why.
    public record Wish(ItemId item, WithholdingReason kind, String reason, LocalDate until) {}

    /// Who did it, and when.
    public record Hand(PersonId person, Instant at) {}

    /// What the office ruled.
    ///
    /// @param note why it was refused; empty when it was granted
    public record Ruling(boolean granted, String note, Hand by) {}

    public boolean isOpen() {
        return ruling == null;
    }
}
