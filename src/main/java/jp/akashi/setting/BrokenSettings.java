package jp.akashi.setting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Something is set that is no setting, or cannot be read, so that nothing is started. The message
/// names all of it and repeats no secret.
public final class BrokenSettings extends IllegalStateException {
    private static final long serialVersionUID = 1;

    private BrokenSettings(List<String> faults) {
        super(
                "The settings have faults:\n"
                        + String.join("\n", faults)
                        + "\nEvery setting is explained in docs/settings.md.");
    }

    /// Throws it where there are faults.
    public static void throwIfAny(List<String> faults) {
        if (!faults.isEmpty()) {
            throw new BrokenSettings(faults);
        }
    }

    /// The first of its kind among a failure's causes.
    public static Optional<BrokenSettings> in(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(BrokenSettings.class::isInstance)
                .map(BrokenSettings.class::cast)
                .findFirst();
    }
}
