package jp.akashi.web.kit;

/// The tone of a tag or a banner. The text always says it too; colour alone says nothing.
public enum Tone {
    NEUTRAL("お知らせ"),
    INFO("お知らせ"),
    SUCCESS("完了"),
    WARN("注意"),
    ERROR("エラー");

    private final String word;

    Tone(String word) {
        this.word = word;
    }

    /// What the icon says to those who do not see it.
    public String word() {
        return word;
    }

    /// The class of the style sheets and the name of the icon: `is-warn`, `warn`.
    public String css() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
