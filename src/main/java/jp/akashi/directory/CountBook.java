package jp.akashi.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Where counts of the register are kept from one start to the next.
public interface CountBook {
    /// Up to which publication is counted.
    ///
    /// @param mark what was published there, as `Publication.mark` has it
    /// @param asOf when it was published
    record Progress(long place, String mark, Instant asOf) {}

    /// A count of one of several tallies.
    record Line(int tally, List<String> words, int count) {}

    /// Reads every line that was written last.
    ///
    /// @return how far they count; nothing when none were written, or when they are damaged or not
    ///   of this making, whatever lines were read by then
    Optional<Progress> read(Consumer<Line> lines);

    /// Writes lines in place of those before, all of them or none.
    void write(Progress progress, Lines lines);

    interface Lines {
        void tell(Consumer<Line> reader);
    }
}
