package jp.akashi.paper.register;

import java.util.Locale;
import jp.akashi.paper.Words;
import jp.akashi.takeover.Assumption;

/// Says what was assumed when a service was taken over.
public final class AssumptionWords {
    private static final Words WORDS = Words.of("register");

    private AssumptionWords() {}

    public static String of(Assumption assumption) {
        var key = assumption.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return WORDS.get("assumed." + key, assumption.detail().replace("/", " 〜 "));
    }
}
