package jp.akashi.web.open.past;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import jp.akashi.directory.EntryDiff.Line;
import jp.akashi.directory.EntryDiff.Relation;
import jp.akashi.directory.EntryDiff.Stated;
import jp.akashi.directory.Event;
import jp.akashi.export.api.ItemNames;
import jp.akashi.kernel.Label;
import jp.akashi.kernel.Tokyo;
import jp.akashi.registry.Entry;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Language;
import jp.akashi.web.kit.Tone;
import org.jspecify.annotations.Nullable;

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
            case WITHHOLDING_LAPSED -> new Label("公表の留保の期限の経過", "Date of withholding passed");
            case REVOKED -> new Label("認定の取消し", "Revoked");
            case SERVICE_ENDED -> new Label("サービスの終了", "Service ended");
            case SWITCHED -> new Label("他の制度への切替", "Switched to another scheme");
            case RENEWAL_REFUSED -> new Label("更新の否認", "Renewal refused");
            case RENEWAL_EXAMINED -> new Label("更新の審査", "Renewal under examination");
            case EXPIRED -> new Label("有効期間の満了", "Expired");
            case CORRECTED -> new Label("日付等の訂正", "Corrected");
        };
    }

    /// What the passing of a date means; empty for other events.
    public static String lapsed(Event event, Language say) {
        return event.kind() == Event.Kind.WITHHOLDING_LAPSED
                ? say.of(
                                "公表を留保する期限(%s)を過ぎました。回答は、あらためて公表されるまで表示されません。",
                                "The date until which answers are withheld (%s) has passed. They"
                                        + " are not shown until they are published.")
                        .formatted(Days.print(lastDay(event), say))
                : "";
    }

    private static LocalDate lastDay(Event event) {
        return event.at().atZone(Tokyo.ZONE).toLocalDate().minusDays(1);
    }

    /// What became of a question, in a word or two.
    public static Label name(Relation relation) {
        return switch (relation) {
            case SAME -> new Label("同じ質問", "The same question");
            case REWORDED -> new Label("質問が言い換えられた", "Question reworded");
            case CARRIED_ON -> new Label("別の項目に引き継がれた", "Carried on as another item");
            case SPLIT -> new Label("質問が分かれた", "Question split");
            case MERGED -> new Label("質問がまとめられた", "Questions merged");
            case REGROUPED -> new Label("質問が組み替えられた", "Questions regrouped");
            case NEW -> new Label("新しく問われる項目", "Newly asked");
            case RETIRED -> new Label("問われなくなった項目", "No longer asked");
        };
    }

    /// What the items of a line are called: of those that became others the old and the new names.
    public static String items(Line line, Event event, Schemes schemes, Language say) {
        var now = names(line.after(), event.entry(), schemes, say);
        var was = names(line.before(), event.before(), schemes, say);
        return line.relation().isRegrouping() ? was + " → " + now : now.isEmpty() ? was : now;
    }

    private static String names(
            List<Stated> side, @Nullable Entry entry, Schemes schemes, Language say) {
        return side.stream()
                .map(stated -> say.of(ItemNames.of(stated.item(), schemes, entry)))
                .collect(Collectors.joining(say.of("・", " + ")));
    }

    public static Tone tone(Event.Kind kind) {
        return switch (kind) {
            case CERTIFIED, RENEWED -> Tone.SUCCESS;
            case EDITION_CHANGED, ITEMS_CHANGED, NAMES_CHANGED, RENEWAL_EXAMINED -> Tone.INFO;
            case WITHHELD, WITHHOLDING_ENDED, WITHHOLDING_LAPSED, CORRECTED -> Tone.NEUTRAL;
            case SERVICE_ENDED, SWITCHED, RENEWAL_REFUSED, EXPIRED -> Tone.WARN;
            case REVOKED -> Tone.ERROR;
        };
    }
}
