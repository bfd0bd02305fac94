package jp.akashi.web.open;

import jp.akashi.kernel.Label;
import jp.akashi.registry.Bulletin;
import jp.akashi.web.kit.Language;
import org.jspecify.annotations.Nullable;

/// What bulletins (公表事項) are called and say in both languages.
public final class BulletinWords {
    private BulletinWords() {}

    public static Label title(Bulletin bulletin) {
        var topic = topic(bulletin.heading().topic());
        var step = step(bulletin.heading().topic(), bulletin.heading().step());
        return new Label(
                "%s(%s)".formatted(topic.ja(), step.ja()),
                "%s (%s)".formatted(topic.en(), step.en()));
    }

    private static Label topic(Bulletin.Topic topic) {
        return switch (topic) {
            case STOPPED -> new Label("障害によるサービスの停止", "Service stopped by a failure");
            case LEAKED -> new Label("個人情報・企業情報の漏洩", "Leak of personal or business data");
            case SHORT_NOTICE ->
                    new Label("開示した時期より短いメンテナンスの告知", "Maintenance announced later than disclosed");
            case OTHER -> new Label("その他の緊急事態", "Other emergency");
            case SURVEY -> new Label("調査", "Survey");
            case IMPROVEMENT -> new Label("改善要請", "Request for improvement");
            case REVOCATION -> new Label("認定の取消し", "Revocation");
        };
    }

    private static Label step(Bulletin.Topic topic, Bulletin.Step step) {
        return switch (step) {
            case NOTICE -> new Label("通知", "notice");
            case PROGRESS -> new Label("経過", "progress");
            case FINAL -> new Label("最終報告", "final report");
            case REQUEST ->
                    topic == Bulletin.Topic.REVOCATION
                            ? new Label("弁明の機会", "hearing")
                            : new Label("事務局からの求め", "request");
            case ANSWER -> new Label("事業者の回答", "answer of the provider");
            case OUTCOME -> new Label("結果", "outcome");
        };
    }

    /// The words for a reader; Japanese where there are no English ones.
    public static String text(Bulletin bulletin, Language say) {
        return isInJapanese(bulletin, say) ? bulletin.text().japanese() : bulletin.text().english();
    }

    /// The language of the words, where it is not that of the page.
    public static @Nullable String lang(Bulletin bulletin, Language say) {
        return isInJapanese(bulletin, say) ? say.japanese() : null;
    }

    private static boolean isInJapanese(Bulletin bulletin, Language say) {
        return say == Language.JA || bulletin.text().english().isEmpty();
    }

    /// Where the page of the service has it.
    public static String anchor(Bulletin bulletin) {
        return "bulletin-" + bulletin.source().matter() + "-" + bulletin.source().part();
    }
}
