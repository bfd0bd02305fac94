package jp.akashi.demo.years;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import jp.akashi.certification.Certification;
import jp.akashi.kernel.Digest;
import org.jspecify.annotations.Nullable;

/// The fingerprint of a register: all that everybody can read of it. Two registers that say the
/// same have the same, in whichever run of the program they are read.
final class Likeness {
    private Likeness() {}

    static Digest of(Day day) {
        return Digest.of(
                day.certifications().stream()
                        .map(Certification::number)
                        .sorted(Comparator.comparing(Object::toString))
                        .map(number -> number + ": " + words(day.published().get(number)))
                        .collect(Collectors.joining("\n")));
    }

    /// The words in which a value is printed. Maps print theirs in another order in each run of the
    /// program, so that they are put in one.
    static String words(@Nullable Object value) {
        return Arrays.stream(String.valueOf(value).split("[,\\[\\]{}]+"))
                .map(String::strip)
                .sorted()
                .collect(Collectors.joining("|"));
    }
}
