package jp.akashi.web.open.past;

import jp.akashi.directory.Event;
import jp.akashi.kernel.Label;
import jp.akashi.web.kit.Tone;

/// What events are called.
public final class EventWords {
    private EventWords() {}

    public static Label name(Event.Kind kind) {
        return switch (kind) {
            case CERTIFIED -> new Label("認定の公表", "Certified");
            case RENEWED -> new Label("認定の更新", "Renewed");
            case EDITION_CHANGED -> new Label("制度・版の変更", "Other edition");
            case ITEMS_CHANGED -> new Label("開示内容の変更", "Answers changed");
            case NAMES_CHANGED -> new Label("名称等の変更", "Names changed");
            case WITHHELD -> new Label("公表の留保", "Withheld");
            case WITHHOLDING_ENDED -> new Label("公表の留保の終了", "Withholding ended");
            case REVOKED -> new Label("認定の取消し", "Revoked");
            case SERVICE_ENDED -> new Label("サービスの終了", "Service ended");
            case EXPIRED -> new Label("有効期間の満了", "Expired");
            case CORRECTED -> new Label("日付等の訂正", "Corrected");
        };
    }

    public static Tone tone(Event.Kind kind) {
        return switch (kind) {
            case CERTIFIED, RENEWED -> Tone.SUCCESS;
            case EDITION_CHANGED, ITEMS_CHANGED, NAMES_CHANGED -> Tone.INFO;
            case WITHHELD, WITHHOLDING_ENDED, CORRECTED -> Tone.NEUTRAL;
            case SERVICE_ENDED, EXPIRED -> Tone.WARN;
            case REVOKED -> Tone.ERROR;
        };
    }
}
