package jp.akashi.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.ItemId;

/// How an edition follows the one before it (版の改定): until when the old one may still be used, and
/// what became of its rows. A row both editions have and no change names is the same.
///
/// @param overlapUntil the last day on which an application may still follow the old edition
public record Succession(EditionId from, LocalDate overlapUntil, List<Change> changes) {
    /// What became of rows of the old edition.
    public sealed interface Change {
        /// The rows of the old edition it speaks of.
        List<ItemId> was();

        /// The rows of the new edition it speaks of.
        List<ItemId> now();

        /// Asked by both, but not in the same words or fields.
        record Reworded(ItemId item) implements Change {
            @Override
            public List<ItemId> was() {
                return List.of(item);
            }

            @Override
            public List<ItemId> now() {
                return List.of(item);
            }
        }

        /// One old row that several new ones ask for in parts, or that goes on under another id.
        record Split(ItemId old, List<ItemId> now) implements Change {
            public Split {
                now = List.copyOf(now);
            }

            @Override
            public List<ItemId> was() {
                return List.of(old);
            }
        }

        /// Several old rows that one new row asks for together.
        record Merged(List<ItemId> was, ItemId into) implements Change {
            public Merged {
                was = List.copyOf(was);
            }

            @Override
            public List<ItemId> now() {
                return List.of(into);
            }
        }

        /// Asked for the first time.
        record New(ItemId item) implements Change {
            @Override
            public List<ItemId> was() {
                return List.of();
            }

            @Override
            public List<ItemId> now() {
                return List.of(item);
            }
        }

        /// Not asked any more.
        record Retired(ItemId item) implements Change {
            @Override
            public List<ItemId> was() {
                return List.of(item);
            }

            @Override
            public List<ItemId> now() {
                return List.of();
            }
        }
    }

    public Succession {
        changes = List.copyOf(changes);
    }

    /// The change that a row of the new edition came from; empty when it is the same as before.
    public Optional<Change> findChangeTo(ItemId item) {
        return changes.stream().filter(change -> change.now().contains(item)).findFirst();
    }
}
