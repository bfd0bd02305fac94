package jp.akashi.schemefile;

import java.util.List;
import java.util.stream.Collectors;
import jp.akashi.scheme.Schemes;

/// What became of reading the schemes' data: all of it, or every fault there is.
public sealed interface Loaded {
    record Ok(Schemes schemes) implements Loaded {}

    record Faulty(List<Fault> faults) implements Loaded {
        public Faulty {
            faults = faults.stream().distinct().sorted().toList();
        }

        @Override
        public String toString() {
            return faults.stream().map(Fault::toString).collect(Collectors.joining("\n"));
        }
    }

    /// The schemes, for who cannot go on without them.
    ///
    /// @throws BrokenSchemes that names every fault
    default Schemes orThrow() {
        return switch (this) {
            case Ok(var schemes) -> schemes;
            case Faulty faulty -> throw new BrokenSchemes(faulty);
        };
    }
}
