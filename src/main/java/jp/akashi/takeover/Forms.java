package jp.akashi.takeover;

import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.Outcome;

/// The forms that came with the earlier register, however they are kept.
public interface Forms {
    /// The form of a service: the one its line names, or else the one under its number.
    ///
    /// @return nothing when there is none; or what the form breaks, each with `file`
    Optional<Outcome<Form>> find(EarlierEntry service);

    /// The files that no service asked for.
    List<String> idle();

    /// Where no forms came.
    static Forms none() {
        return new None();
    }

    /// No forms.
    final class None implements Forms {
        @Override
        public Optional<Outcome<Form>> find(EarlierEntry service) {
            return Optional.empty();
        }

        @Override
        public List<String> idle() {
            return List.of();
        }
    }
}
