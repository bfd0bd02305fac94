package jp.akashi.web.office.money;

import java.util.List;
import java.util.stream.Stream;
import jp.akashi.kernel.Yen;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.NavLink;
import jp.akashi.web.kit.Page;

/// What the pages on money share: their views, and how they write an amount.
final class MoneyTabs {
    static final String HOME = "/office/money";

    private MoneyTabs() {}

    static Page page(String template, String title, String href) {
        return Page.of("office/money/" + template, Actor.OFFICE, title)
                .crumb("審査の一覧", "/office")
                .with("tabs", tabs(href));
    }

    static String yen(Yen yen) {
        return "%,d円".formatted(yen.amount());
    }

    private static List<NavLink> tabs(String href) {
        return Stream.of(
                        new NavLink("入金の消込", HOME),
                        new NavLink("未入金の請求", HOME + "/open"),
                        new NavLink("帳簿", HOME + "/ledger"))
                .map(link -> link.current(link.href().equals(href)))
                .toList();
    }
}
