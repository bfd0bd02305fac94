package jp.akashi.export;

import jp.akashi.item.Value;
import jp.akashi.kernel.Label;

/// The state of a blank in the data, never mixed: something is said (開示), it is said not to be done
/// (実施なし) or not to be disclosed (開示なし), it may not be said yet (公表留保), was left blank (記載なし), or
/// is not asked (対象外).
public enum BlankState {
    DISCLOSED("disclosed", new Label("開示", "Disclosed")),
    NOT_DONE("not-done", new Label("実施なし", "Not done")),
    NOT_DISCLOSED("not-disclosed", new Label("開示なし", "Not disclosed")),
    WITHHELD("withheld", new Label("公表留保", "Withheld")),
    UNANSWERED("unanswered", new Label("記載なし", "Left blank")),
    NOT_HELD("not-held", new Label("未収録", "Not held yet")),
    NOT_ASKED("not-asked", new Label("対象外", "Not asked"));

    private final String key;
    private final Label label;

    BlankState(String key, Label label) {
        this.key = key;
        this.label = label;
    }

    static BlankState of(Value value) {
        return switch (value) {
            case Value.NotDone ignored -> NOT_DONE;
            case Value.NotDisclosed ignored -> NOT_DISCLOSED;
            case Value.YesNo ignored -> DISCLOSED;
            case Value.Words ignored -> DISCLOSED;
            case Value.Quantity ignored -> DISCLOSED;
            case Value.Day ignored -> DISCLOSED;
            case Value.Chosen ignored -> DISCLOSED;
            case Value.Rows ignored -> DISCLOSED;
        };
    }

    /// As programs read it: `not-done`.
    public String key() {
        return key;
    }

    public Label label() {
        return label;
    }

    String in(Dialect dialect) {
        return dialect.word(label.ja(), key);
    }
}
