package jp.akashi.export;

import java.util.List;
import jp.akashi.kernel.Label;

/// The columns of the table of answers: the service, the blank, then what is said in it, a column
/// for each type of value.
public final class AnswerColumns {
    /// How many columns come first that say the same in every line of a service.
    static final int OF_THE_SERVICE = 4;

    public static final List<DataColumn> ALL =
            List.of(
                    column(
                            "certificationNumber",
                            "認定番号",
                            "text",
                            "制度の表記による認定番号",
                            "The number of the certification as the scheme prints it"),
                    column("serviceName", "サービス名", "text", "サービスの名称", "The name of the service"),
                    column("scheme", "制度", "key", "認定制度", "The scheme"),
                    column(
                            "edition",
                            "版",
                            "date",
                            "適用された版(適用開始日)",
                            "The edition of the scheme, by the day it took effect"),
                    column(
                            "row",
                            "項番",
                            "integer",
                            "申請書Bの項目番号",
                            "The number of the item in the form of the edition"),
                    column(
                            "item",
                            "項目ID",
                            "key",
                            "制度と版を通じて変わらない開示項目のID",
                            "The item's id, the same in every scheme and edition"),
                    column("section", "区分", "text", "申請書Bの区分", "The section of the form"),
                    column("label", "開示項目", "text", "開示項目の名称", "The name of the item"),
                    column(
                            "field",
                            "記入欄ID",
                            "key",
                            "項目の中の記入欄のID",
                            "The id of the blank within the item"),
                    column("fieldLabel", "記入欄", "text", "記入欄の名称", "The name of the blank"),
                    column(
                            "level",
                            "必須・選択",
                            "key",
                            "回答が必須か選択か",
                            "Whether an answer is mandatory or optional"),
                    column(
                            "gated",
                            "一定の要件",
                            "boolean",
                            "必須◎(一定の要件を考慮すべき項目)か",
                            "Whether a requirement stands on the answer"),
                    column(
                            "site",
                            "データセンター",
                            "text",
                            "データセンターごとに回答する項目での名称",
                            "The data centre, where the item is answered for each"),
                    column("state", "状態", "key", "記入欄の状態", "The state of the blank"),
                    column("yes", "有無", "boolean", "有りか無しか", "Yes or no"),
                    column("number", "数値", "number", "数値", "The figure"),
                    column("unit", "単位", "text", "数値の単位", "The unit of the figure"),
                    column(
                            "qualifier",
                            "実績・目標",
                            "key",
                            "実績値か目標値か",
                            "Whether the figure is measured or aimed at"),
                    column("date", "日付", "date", "日付", "The day"),
                    column(
                            "choices",
                            "選択肢ID",
                            "keys",
                            "選ばれた選択肢のID(複数は「;」で区切る)",
                            "The ids of what was chosen, parted by ;"),
                    column(
                            "choiceLabels",
                            "選択肢",
                            "text",
                            "選ばれた選択肢の名称(複数は「、」で区切る)",
                            "The names of what was chosen"),
                    column(
                            "text",
                            "内容",
                            "text",
                            "事業者の記述、補足または理由(表は1行1件、列は「|」で区切る)",
                            "The provider's words, remark or reason; a table has a line a row, columns parted by |"),
                    column(
                            "withheldReason",
                            "留保の理由",
                            "key",
                            "公表を留保している理由の区分",
                            "The class of reason why publication is deferred"),
                    column(
                            "withheldUntil",
                            "留保の期限",
                            "date",
                            "公表を留保する最後の日",
                            "The last day on which it is withheld"));

    private AnswerColumns() {}

    /// `fieldLabel` as words: `Field label`.
    static String english(String id) {
        var words = id.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static DataColumn column(
            String id, String label, String type, String says, String english) {
        return DataColumn.of(id, new Label(label, english(id)), type, new Label(says, english));
    }
}
