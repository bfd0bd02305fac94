package jp.akashi.registry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// That an entry was taken over from the register kept before the platform (引継ぎ). What it says was
/// not examined here.
///
/// @param formerProviders the providers before the present one, the first one first
public record Origin(LocalDate takenOverOn, List<Former> formerProviders) {
    /// A provider that offered the service earlier, and its last day where that is known.
    public record Former(String name, @Nullable LocalDate until) {
        public String printed() {
            return until == null ? name : name + " (" + until + ")";
        }
    }

    public Origin {
        formerProviders = List.copyOf(formerProviders);
    }
}
