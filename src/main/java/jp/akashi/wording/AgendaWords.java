package jp.akashi.wording;

import java.util.Map;
import jp.akashi.agenda.Kind;
import jp.akashi.agenda.Trouble;

/// Names what is done on a day (`wording/agenda.yaml`), and says why it could not be done and what
/// to do then (`wording/agenda-troubles.yaml`).
public final class AgendaWords {
    private static final Map<String, String> NAMES = WordingFile.read("agenda.yaml");

    private static final Map<String, String> TROUBLES = WordingFile.read("agenda-troubles.yaml");

    private AgendaWords() {}

    /// The Japanese name of a kind; the constant's own where it has none.
    public static String of(Kind kind) {
        return NAMES.getOrDefault(kind.name(), kind.name());
    }

    /// What the office reads of a failure.
    public static String of(Trouble trouble) {
        return TROUBLES.getOrDefault(trouble.name(), trouble.name());
    }

    static Map<String, String> all() {
        return NAMES;
    }

    static Map<String, String> troubles() {
        return TROUBLES;
    }
}
