package jp.akashi.web.kit;

import java.util.Locale;
import jp.akashi.kernel.Label;

/// The tone of a tag or a banner. The text always says it too; colour alone says nothing.
public enum Tone {
    NEUTRAL(new Label("お知らせ", "Note")),
    INFO(new Label("お知らせ", "Note")),
    SUCCESS(new Label("完了", "Done")),
    WARN(new Label("注意", "Caution")),
    ERROR(new Label("エラー", "Error"));

    private final Label word;

    Tone(Label word) {
        this.word = word;
    }

    /// What the icon says to those who do not see it.
    public Label word() {
        return word;
    }

    /// The class of the style sheets and the name of the icon: `is-warn`, `warn`.
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
