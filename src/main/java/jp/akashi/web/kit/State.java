package jp.akashi.web.kit;

/// The state in which an item or a blank of it stands. The six are never mixed: a reader must see
/// whether something was said, was said not to be done, is not said, may not be said yet, was left
/// blank, or was not asked.
public enum State {
    SAID("開示", Tone.INFO, "事業者が内容を開示しています。"),
    NOT_DONE("実施なし", Tone.WARN, "事業者が、その対策や措置を実施していないと開示しています。"),
    NOT_DISCLOSED("開示なし", Tone.WARN, "事業者が、内容を開示しないことを選んでいます。"),
    WITHHELD("公表留保", Tone.NEUTRAL, "申請者の求めにより、期日まで公表を留保しています。審査では内容を確認しています。"),
    BLANK("記載なし", Tone.NEUTRAL, "選択項目のため、事業者が記載していません。"),
    NOT_ASKED("対象外", Tone.NEUTRAL, "このサービスの制度・版にはない項目です。");

    private final String label;
    private final Tone tone;
    private final String meaning;

    State(String label, Tone tone, String meaning) {
        this.label = label;
        this.tone = tone;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public Tone tone() {
        return tone;
    }

    /// What the state means, as a sentence.
    public String meaning() {
        return meaning;
    }

    /// The class of the style sheets: `state-not-done`.
    public String css() {
        return "state-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
