package jp.akashi.wording;

import java.util.Map;
import jp.akashi.agenda.Kind;

/// Names what is done on a day (`wording/agenda.yaml`).
public final class AgendaWords {
    private static final Map<String, String> NAMES = WordingFile.read("agenda.yaml");

    private AgendaWords() {}

    /// The Japanese name of a kind; the constant's own where it has none.
    public static String of(Kind kind) {
        return NAMES.getOrDefault(kind.name(), kind.name());
    }

    static Map<String, String> all() {
        return NAMES;
    }
}
