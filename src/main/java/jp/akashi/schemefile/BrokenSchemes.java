package jp.akashi.schemefile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The schemes' data has faults, so that nothing can be done with it. The message names them all.
public final class BrokenSchemes extends IllegalStateException {
    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    BrokenSchemes(Loaded.Faulty faulty) {
        super("The schemes' data has faults:\n" + faulty);
        this.faults = faulty.faults();
    }

    public List<Fault> faults() {
        return faults;
    }

    /// The first of its kind among a failure's causes.
    public static Optional<BrokenSchemes> in(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(BrokenSchemes.class::isInstance)
                .map(BrokenSchemes.class::cast)
                .findFirst();
    }
}
