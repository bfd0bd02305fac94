package jp.akashi.export;

import static jp.akashi.export.DataColumn.date;
import static jp.akashi.export.DataColumn.flag;
import static jp.akashi.export.DataColumn.integer;
import static jp.akashi.export.DataColumn.key;
import static jp.akashi.export.DataColumn.keys;
import static jp.akashi.export.DataColumn.number;
import static jp.akashi.export.DataColumn.text;

import java.util.List;

/// The columns of the table of answers: the service, the blank, then what is said in it, a column
/// for each type of value.
public final class AnswerColumns {
    /// How many columns come first that say the same in every line of a service.
    static final int OF_THE_SERVICE = 4;

    public static final List<DataColumn> ALL =
            List.of(
                    text(
                            "certificationNumber",
                            "認定番号",
                            "制度の表記による認定番号",
                            "The number of the certification as the scheme prints it"),
                    text("serviceName", "サービス名", "サービスの名称", "The name of the service"),
                    key("scheme", "制度", "認定制度", "The scheme"),
                    date(
                            "edition",
                            "版",
                            "適用された版(適用開始日)",
                            "The edition of the scheme, by the day it took effect"),
                    integer(
                            "row",
                            "項番",
                            "申請書Bの項目番号",
                            "The number of the item in the form of the edition"),
                    key(
                            "item",
                            "項目ID",
                            "制度と版を通じて変わらない開示項目のID",
                            "The item's id, the same in every scheme and edition"),
                    text("section", "区分", "申請書Bの区分", "The section of the form"),
                    text("label", "開示項目", "開示項目の名称", "The name of the item"),
                    key("field", "記入欄ID", "項目の中の記入欄のID", "The id of the blank within the item"),
                    text("fieldLabel", "記入欄", "記入欄の名称", "The name of the blank"),
                    key(
                            "level",
                            "必須・選択",
                            "回答が必須か選択か",
                            "Whether an answer is mandatory or optional"),
                    flag(
                            "gated",
                            "一定の要件",
                            "必須◎(一定の要件を考慮すべき項目)か",
                            "Whether a requirement stands on the answer"),
                    text(
                            "site",
                            "データセンター",
                            "データセンターごとに回答する項目での名称",
                            "The data centre, where the item is answered for each"),
                    key("state", "状態", "記入欄の状態", "The state of the blank"),
                    flag("yes", "有無", "有りか無しか", "Yes or no"),
                    number("number", "数値", "数値", "The figure"),
                    text("unit", "単位", "数値の単位", "The unit of the figure"),
                    key(
                            "qualifier",
                            "実績・目標",
                            "実績値か目標値か",
                            "Whether the figure is measured or aimed at"),
                    date("date", "日付", "日付", "The day"),
                    keys(
                            "choices",
                            "選択肢ID",
                            "選ばれた選択肢のID(複数は「;」で区切る)",
                            "The ids of what was chosen, parted by ;"),
                    text(
                            "choiceLabels",
                            "選択肢",
                            "選ばれた選択肢の名称(複数は「、」で区切る)",
                            "The names of what was chosen"),
                    text(
                            "text",
                            "内容",
                            "事業者の記述、補足または理由(表は1行1件、列は「|」で区切る)",
                            "The provider's words, remark or reason; a table has a line a row, columns parted by |"),
                    key(
                            "withheldReason",
                            "留保の理由",
                            "公表を留保している理由の区分",
                            "The class of reason why publication is deferred"),
                    date(
                            "withheldUntil",
                            "留保の期限",
                            "公表を留保する最後の日",
                            "The last day on which it is withheld"));

    private AnswerColumns() {}
}
