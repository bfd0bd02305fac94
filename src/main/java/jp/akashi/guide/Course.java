package jp.akashi.guide;

import java.time.LocalDate;
import java.util.Locale;
import jp.akashi.kernel.Term;
import jp.akashi.registry.Ending;
import org.jspecify.annotations.Nullable;

/// How certifications stand on a day, for counting.
public enum Course {
    IN_FORCE,
    NOT_YET,
    EXPIRED,
    REVOKED,
    ENDED;

    static Course of(Term term, @Nullable Ending ending, LocalDate day) {
        if (ending != null && !day.isBefore(ending.on())) {
            return switch (ending.kind()) {
                case REVOKED -> REVOKED;
                case SERVICE_ENDED -> ENDED;
            };
        }
        return day.isBefore(term.from()) ? NOT_YET : day.isAfter(term.until()) ? EXPIRED : IN_FORCE;
    }

    /// Its name in data: `in-force`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
