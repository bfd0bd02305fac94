package jp.akashi.web.kit;

/// Whether a field must be filled, in the words of the form.
public enum Need {
    /// An answer is demanded (必須).
    MANDATORY("必須"),
    /// An answer is demanded and it must meet a requirement (必須◎).
    GATED("必須◎"),
    /// An item of the scheme that may stay blank (選択).
    ELECTIVE("選択"),
    /// Any other field that may stay blank (任意).
    FREE("任意"),
    /// Says nothing.
    UNMARKED("");

    private final String label;

    Need(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isRequired() {
        return this == MANDATORY || this == GATED;
    }
}
