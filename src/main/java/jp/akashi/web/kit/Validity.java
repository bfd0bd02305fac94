package jp.akashi.web.kit;

import java.time.LocalDate;
import jp.akashi.kernel.Term;

/// Whether a certification is in force today, as pages say it.
public enum Validity {
    AHEAD("有効期間前", Tone.NEUTRAL),
    VALID("有効", Tone.SUCCESS),
    EXPIRED("有効期間満了", Tone.WARN);

    private final String label;
    private final Tone tone;

    Validity(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    public static Validity of(Term term, LocalDate today) {
        return term.contains(today) ? VALID : today.isBefore(term.from()) ? AHEAD : EXPIRED;
    }

    public String label() {
        return label;
    }

    public Tone tone() {
        return tone;
    }
}
