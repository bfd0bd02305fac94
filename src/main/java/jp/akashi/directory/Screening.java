package jp.akashi.directory;

import java.time.LocalDate;
import java.util.List;
import jp.akashi.directory.Requirement.Effect;
import jp.akashi.directory.Search.Slice;
import jp.akashi.kernel.CertificationNumber;

/// The whole register held against a requirement (要件) at once: of all services whose certification
/// is in force on a day. It says the same as `Requirement.of` of each of them.
public interface Screening {
    /// How many services a condition holds of, does not, and is not known of.
    Effect effect(Condition condition, LocalDate day);

    Screened screen(Requirement requirement, LocalDate day);

    /// The services that stand so with what they must: the ones that meet more wishes first, then
    /// the ones certified last, and then by their numbers.
    List<CertificationNumber> list(
            Requirement requirement, Holding musts, LocalDate day, Slice slice);

    /// The outcome of a screening.
    ///
    /// @param total how many services there are
    /// @param each what each condition does by itself, in their order
    /// @param together how all that must hold together leaves them
    record Screened(int total, List<Effect> each, Effect together) {
        public Screened {
            each = List.copyOf(each);
        }

        public int count(Holding musts) {
            return switch (musts) {
                case MEETS -> together.meets();
                case UNKNOWN -> together.unknown();
                case FAILS -> together.fails();
            };
        }
    }
}
