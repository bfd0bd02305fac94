package jp.akashi.directory;

import java.time.LocalDate;
import java.util.List;
import jp.akashi.kernel.CertificationNumber;

/// The whole register held against a requirement (要件) at once: of all services whose certification
/// is in force on a day. It says the same as `Requirement.of` of each of them.
public interface Screening {
    /// How many services a condition holds of, does not, and is not known of.
    Requirement.Effect effect(Condition condition, LocalDate day);

    Screened screen(Requirement requirement, LocalDate day);

    /// The outcome of a screening.
    ///
    /// @param total how many services there are
    /// @param each what each condition does by itself, in their order
    /// @param together how all that must hold together leaves them
    /// @param groups the services that meet it, that are not known to, and that do not
    record Screened(
            int total, List<Requirement.Effect> each, Requirement.Effect together, Groups groups) {
        public Screened {
            each = List.copyOf(each);
        }
    }

    /// Services by how they stand; in each group the ones that meet more wishes first, and else by
    /// their numbers.
    record Groups(
            List<CertificationNumber> meets,
            List<CertificationNumber> unknown,
            List<CertificationNumber> fails) {
        public Groups {
            meets = List.copyOf(meets);
            unknown = List.copyOf(unknown);
            fails = List.copyOf(fails);
        }

        public List<CertificationNumber> of(Holding holding) {
            return switch (holding) {
                case MEETS -> meets;
                case UNKNOWN -> unknown;
                case FAILS -> fails;
            };
        }
    }
}
