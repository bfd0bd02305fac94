package jp.akashi.web.kit;

import java.util.List;

/// The ways through the public pages: the few in the head of every page, and all in its foot.
public final class PublicMenu {
    private PublicMenu() {}

    static List<NavLink> head(Language say) {
        return List.of(
                link(say, "サービスを探す", "Find services", "/services"),
                link(say, "比較する", "Compare", "/compare"),
                link(say, "要件から探す", "Requirements", "/requirements"),
                link(say, "認定番号の照会", "Verify a number", "/verify"),
                link(say, "利用ガイド", "Guide", "/guide"),
                link(say, "制度について", "About the schemes", "/about"));
    }

    /// The foot of every page.
    public static List<NavLink> foot(Language say) {
        return List.of(
                link(say, "認定サービス一覧", "Certified services", "/services"),
                link(say, "サービスの比較", "Comparison", "/compare"),
                link(say, "要件から探す", "Requirements", "/requirements"),
                link(say, "認定番号の照会", "Verify a number", "/verify"),
                link(say, "認定マークの使い方", "Use of the mark", "/mark"),
                link(say, "利用ガイド", "Guide for users", "/guide"),
                link(say, "ガイドライン資料室", "Guideline library", "/guidelines"),
                link(say, "よくある質問", "Questions and answers", "/faq"),
                link(say, "統計", "Statistics", "/statistics"),
                link(say, "変更の記録", "What changed", "/changes"),
                link(say, "データの利用", "Using the data", "/data"),
                link(say, "この台帳について", "About this register", "/about"));
    }

    private static NavLink link(Language say, String japanese, String english, String path) {
        return new NavLink(say.of(japanese, english), say.href(path));
    }
}
