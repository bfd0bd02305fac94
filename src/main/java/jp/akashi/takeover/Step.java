package jp.akashi.takeover;

import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.EditionId;

/// What a line of the earlier register comes to.
public sealed interface Step {
    EarlierEntry service();

    /// It is made.
    record Make(EarlierEntry service, What what, List<Assumption> assumed) implements Step {
        public Make {
            assumed = List.copyOf(assumed);
        }
    }

    /// The edition, and the form whose disclosures are published; none when no form came.
    record What(EditionId edition, Optional<Form> form) {}

    /// It was taken over before, and says the same.
    record There(EarlierEntry service) implements Step {}

    /// It was taken over before and says something else by now; the platform keeps what it has.
    record Differs(EarlierEntry service, List<Difference> differences) implements Step {
        public Differs {
            differences = List.copyOf(differences);
        }
    }

    /// What a column said when it was taken over, and what it says now.
    record Difference(Column column, String was, String now) {}
}
