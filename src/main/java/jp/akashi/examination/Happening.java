package jp.akashi.examination;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.akashi.kernel.PersonId;

/// Something that happened to a case under examination (経過): a step taken or an item judged, by
/// whom and when.
public sealed interface Happening {
    Instant at();

    PersonId by();

    record Stepped(Examination.Taken step) implements Happening {
        @Override
        public Instant at() {
            return step.at();
        }

        @Override
        public PersonId by() {
            return step.by();
        }
    }

    record Judged(Verdict verdict) implements Happening {
        @Override
        public Instant at() {
            return verdict.signed().at();
        }

        @Override
        public PersonId by() {
            return verdict.signed().by();
        }
    }

    /// All that is known of a case, in order of time.
    static List<Happening> of(Examination examination) {
        Stream<Happening> steps = examination.taken().stream().map(Stepped::new);
        var findings = examination.findings();
        Stream<Happening> verdicts =
                Stream.concat(findings.earlier().stream(), findings.verdicts().values().stream())
                        .map(Judged::new);
        return Stream.concat(steps, verdicts).sorted(Comparator.comparing(Happening::at)).toList();
    }
}
