package jp.akashi.web.kit;

import jp.akashi.kernel.Label;

/// Whether a field must be filled, in the words of the form.
public enum Need {
    /// An answer is demanded (必須).
    MANDATORY(new Label("必須", "Mandatory")),
    /// An answer is demanded and it must meet a requirement (必須◎).
    GATED(new Label("必須◎", "Mandatory with a minimum")),
    /// An item of the scheme that may stay blank (選択).
    ELECTIVE(new Label("選択", "Optional")),
    /// Any other field that may stay blank (任意).
    FREE(new Label("任意", "May be left out")),
    /// Says nothing.
    UNMARKED(new Label("", ""));

    private final Label label;

    Need(Label label) {
        this.label = label;
    }

    /// In Japanese, as the forms have it.
    public String label() {
        return label.ja();
    }

    public String label(Language say) {
        return say.of(label);
    }

    public boolean isRequired() {
        return this == MANDATORY || this == GATED;
    }
}
