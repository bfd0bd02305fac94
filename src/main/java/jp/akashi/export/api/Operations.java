package jp.akashi.export.api;

import java.util.List;
import jp.akashi.directory.Facets;
import jp.akashi.kernel.Label;

/// All that programs can ask the register. The description for programs (OpenAPI), the reading of
/// addresses and the routes of the server are made from this list.
public final class Operations {
    private static final Parameter NUMBER =
            Parameter.path(
                    "number",
                    new Form.Number(),
                    new Label(
                            "認定番号(大文字・小文字、全角・半角、空白の有無は問いません)",
                            "Certification number; upper or lower case, with or without the space"));
    private static final Form ID = new Form.Sign("[a-z0-9][a-z0-9.-]{0,79}", "asp-saas-ai");
    private static final Form ITEM =
            new Form.Sign("[a-z0-9][a-z0-9.-]{0,79}", "service-basics.availability");
    private static final Parameter SCHEME =
            Parameter.path("scheme", ID, new Label("制度の記号", "Id of the scheme"));

    public static final Operation INDEX =
            new Operation(
                    "index",
                    "",
                    new Label("使える操作の一覧", "All operations there are"),
                    List.of(),
                    "Index");

    public static final Operation SERVICE =
            new Operation(
                    "getService",
                    "/services/{number}",
                    new Label(
                            "認定サービス1件のすべての開示情報(as-ofで過去の時点も)",
                            "A service with all it discloses, today or as of an earlier moment"),
                    List.of(
                            NUMBER,
                            Parameter.query(
                                    "as-of",
                                    new Form.Moment(),
                                    new Label(
                                            "この時点で公表されていた内容(日付はその日の終わり)",
                                            "What was published at that moment; of a day, at its end"))),
                    "Service");

    public static final Operation HISTORY =
            new Operation(
                    "getHistory",
                    "/services/{number}/history",
                    new Label("公表の履歴と出来事", "Every revision of a service, and its events"),
                    List.of(NUMBER),
                    "History");

    public static final Operation DIFF =
            new Operation(
                    "getDiff",
                    "/services/{number}/diff/{from}..{to}",
                    new Label("2つの版の新旧対照", "Two revisions of a service, old and new"),
                    List.of(NUMBER, revision("from", "前の版"), revision("to", "後の版")),
                    "Diff");

    public static final Operation COMPARE =
            new Operation(
                    "compare",
                    "/compare",
                    new Label("2〜5件のサービスの比較", "Two to five services, item by item"),
                    List.of(
                            Parameter.repeated(
                                    "ids",
                                    new Form.Words(220),
                                    new Label(
                                            "認定番号をカンマ区切りで",
                                            "Certification numbers, separated by commas")),
                            Parameter.query(
                                    "only",
                                    new Form.OneOf(List.of("differences")),
                                    new Label(
                                            "答えが異なる項目だけ",
                                            "Only items on which they do not say the same"))),
                    "Comparison");

    public static final Operation REQUIREMENTS =
            new Operation(
                    "screen",
                    "/requirements",
                    new Label(
                            "要件に合うか: 満たす・満たさない・不明を、条件とサービスごとに",
                            "Which services meet a requirement, fail it, or do not say"),
                    List.of(
                            condition("must", "必須の条件", "What must hold"),
                            condition("want", "希望の条件", "What is wanted"),
                            Parameter.query(
                                    "holding",
                                    new Form.OneOf(List.of("meets", "unknown", "fails")),
                                    new Label("この結果のサービスだけ", "Only services that stand so")),
                            Parameter.query(
                                    "page",
                                    new Form.Whole(1, 100_000, 1),
                                    new Label("ページ", "Page, from 1")),
                            Parameter.query(
                                    "limit",
                                    new Form.Whole(1, 100, 20),
                                    new Label("1ページの件数", "Services a page"))),
                    "Screening");

    public static final Operation CHANGES =
            new Operation(
                    "listChanges",
                    "/changes",
                    new Label(
                            "出来事の記録(認定、変更、公表の留保、取消し、満了など)。cursorで続きから、sinceで時点から",
                            "What happened, the earliest first: on from a cursor, or since a moment"),
                    List.of(
                            Parameter.query(
                                    "since",
                                    new Form.Moment(),
                                    new Label(
                                            "この時点以後の出来事(日付はその日の始まりから)",
                                            "Events at that moment or later; of a day, from its beginning")),
                            Parameter.query(
                                    "cursor",
                                    new Form.Sign(ChangesTree.CURSOR, "120-20260331-ai-0001-2204"),
                                    new Label(
                                            "前回の応答のcursor。抜けも重複もなく続きを返します",
                                            "The cursor of an earlier answer; nothing is missed or told twice")),
                            Parameter.query(
                                    "limit",
                                    new Form.Whole(1, 100, 50),
                                    new Label(
                                            "一度に読む公表と満了の件数",
                                            "How many publications and expiries to read at once"))),
                    "Changes");

    public static final Operation BULLETINS =
            new Operation(
                    "getBulletins",
                    "/services/{number}/bulletins",
                    new Label(
                            "サービスについて事務局が公表した事項(緊急事態、改善要請、取消し)。as-ofで過去の時点も",
                            "What the office published on a service: emergencies, requests for improvement, revocation; today or as of an earlier moment"),
                    List.of(
                            NUMBER,
                            Parameter.query(
                                    "as-of",
                                    new Form.Moment(),
                                    new Label(
                                            "この時点で公表されていた事項(日付はその日の終わり)。その後に取り下げたものは返しません",
                                            "What was published at that moment; of a day, at its end. What was taken down since is told no more"))),
                    "Bulletins");

    public static final Operation BULLETINS_TOLD =
            new Operation(
                    "listBulletins",
                    "/bulletins",
                    new Label(
                            "公表事項が加わった、改まった、取り下げられたサービスと、いま公表されている事項。cursorで続きから",
                            "Services on which something was published, mended or taken down after a cursor, with what stands on them now"),
                    List.of(
                            Parameter.query(
                                    "cursor",
                                    new Form.Sign(BulletinTree.CURSOR, "120"),
                                    new Label(
                                            "前回の応答のcursor。抜けなく続きを返します",
                                            "The cursor of an earlier answer; nothing is missed")),
                            Parameter.query(
                                    "limit",
                                    new Form.Whole(1, 100, 50),
                                    new Label(
                                            "一度に読む公表の件数",
                                            "How many publications to read at once"))),
                    "BulletinsTold");

    public static final Operation VERIFY =
            new Operation(
                    "verify",
                    "/verify/{number}",
                    new Label(
                            "認定番号の照会: 台帳にあるか、今日有効か",
                            "Whether a number is in the register, and in force today"),
                    List.of(NUMBER),
                    "Verification");

    public static final Operation ITEMS =
            new Operation(
                    "listItems",
                    "/items",
                    new Label("すべての開示項目", "All disclosure items"),
                    List.of(),
                    "Items");

    public static final Operation ITEM_DEFINITION =
            new Operation(
                    "getItem",
                    "/items/{id}",
                    new Label("開示項目の定義", "What an item asks, and the form of its answers"),
                    List.of(Parameter.path("id", ITEM, new Label("開示項目の記号", "Id of the item"))),
                    "Item");

    public static final Operation SCHEMES =
            new Operation(
                    "listSchemes",
                    "/schemes",
                    new Label("すべての認定制度", "All certification schemes"),
                    List.of(),
                    "Schemes");

    public static final Operation SCHEME_IN_FULL =
            new Operation(
                    "getScheme",
                    "/schemes/{scheme}",
                    new Label("認定制度とその版", "A scheme and its editions"),
                    List.of(SCHEME),
                    "Scheme");

    public static final Operation EDITION =
            new Operation(
                    "getEdition",
                    "/schemes/{scheme}/editions/{date}",
                    new Label("版が問うすべての項目", "Every row an edition asks"),
                    List.of(
                            SCHEME,
                            Parameter.path(
                                    "date",
                                    new Form.Day(),
                                    new Label("版の日付", "Date of the edition"))),
                    "Edition");

    private Operations() {}

    /// @param facets those by which the register can be narrowed
    public static List<Operation> all(Facets facets) {
        return List.of(
                INDEX,
                SearchOperation.of(facets),
                SERVICE,
                HISTORY,
                DIFF,
                COMPARE,
                REQUIREMENTS,
                CHANGES,
                BULLETINS,
                BULLETINS_TOLD,
                VERIFY,
                ITEMS,
                ITEM_DEFINITION,
                SCHEMES,
                SCHEME_IN_FULL,
                EDITION);
    }

    private static Parameter condition(String name, String japanese, String english) {
        return Parameter.repeated(
                name,
                new Form.Words(200),
                new Label(
                        japanese
                                + "。例: platform.encryption:done、service-basics.availability/rate:at-least:99.9%",
                        english + ", such as service-basics.availability/rate:at-least:99.9%"));
    }

    private static Parameter revision(String name, String says) {
        return Parameter.path(
                name, new Form.Whole(1, 999_999, 0), new Label(says, "Number of a revision"));
    }
}
