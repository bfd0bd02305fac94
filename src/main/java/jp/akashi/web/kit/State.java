package jp.akashi.web.kit;

import java.util.Locale;
import jp.akashi.kernel.Label;

/// The state in which an item or a blank of it stands. The seven are never mixed: a reader must see
/// whether something was said, was said not to be done, is not said, may not be said yet, was left
/// blank, is not held here yet, or was not asked.
public enum State {
    SAID(
            new Label("開示", "Disclosed"),
            Tone.INFO,
            new Label("事業者が内容を開示しています。", "The provider discloses this.")),
    NOT_DONE(
            new Label("実施なし", "Not done"),
            Tone.WARN,
            new Label(
                    "事業者が、その対策や措置を実施していないと開示しています。",
                    "The provider says that it does not take this measure.")),
    NOT_DISCLOSED(
            new Label("開示なし", "Not disclosed"),
            Tone.WARN,
            new Label("事業者が、内容を開示しないことを選んでいます。", "The provider chose not to disclose this.")),
    WITHHELD(
            new Label("公表留保", "Withheld"),
            Tone.NEUTRAL,
            new Label(
                    "申請者の求めにより、公表を留保しています。期日が過ぎても、公表するかどうかが決まるまでは留保を続けます。審査では内容を確認しています。",
                    "Publication is deferred at the applicant's request until a day, and after it until it is decided; the examination has seen it.")),
    BLANK(
            new Label("記載なし", "Left blank"),
            Tone.NEUTRAL,
            new Label("選択項目のため、事業者が記載していません。", "An optional item that the provider left blank.")),
    NOT_HELD(
            new Label("未収録", "Not held yet"),
            Tone.NEUTRAL,
            new Label(
                    "以前の台帳で公表されていた内容を、まだこのサイトに収録していません。開示していないという意味ではありません。",
                    "Published in the earlier register and not on this site yet; it does not mean that nothing was disclosed.")),
    NOT_ASKED(
            new Label("対象外", "Not asked"),
            Tone.NEUTRAL,
            new Label(
                    "このサービスの制度・版にはない項目です。",
                    "The scheme and edition of this service do not ask this."));

    private final Label label;
    private final Tone tone;
    private final Label meaning;

    State(Label label, Tone tone, Label meaning) {
        this.label = label;
        this.tone = tone;
        this.meaning = meaning;
    }

    public Label label() {
        return label;
    }

    public Tone tone() {
        return tone;
    }

    /// What the state means, as a sentence.
    public Label meaning() {
        return meaning;
    }

    /// The class of the style sheets: `state-not-done`.
    public String css() {
        return "state-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
