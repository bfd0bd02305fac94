package jp.akashi.export;

import static jp.akashi.export.DataColumn.address;
import static jp.akashi.export.DataColumn.date;
import static jp.akashi.export.DataColumn.integer;
import static jp.akashi.export.DataColumn.key;
import static jp.akashi.export.DataColumn.keys;
import static jp.akashi.export.DataColumn.text;
import static jp.akashi.export.DataColumn.time;

import java.util.List;

/// The columns of the table of services: its face, how it stands, and how many items are in each
/// state.
public final class ServiceColumns {
    public static final List<DataColumn> ALL =
            List.of(
                    text(
                            "certificationNumber",
                            "認定番号",
                            "制度の表記による認定番号",
                            "The number of the certification as the scheme prints it"),
                    address(
                            "address",
                            "アドレス",
                            "この台帳でのサービスのページ",
                            "The page of the service in this register"),
                    key("scheme", "制度ID", "認定制度のID", "The id of the scheme"),
                    text("schemeName", "制度", "認定制度の名称", "The name of the scheme"),
                    date(
                            "edition",
                            "版",
                            "適用された版(適用開始日)",
                            "The edition of the scheme, by the day it took effect"),
                    text("serviceName", "サービス名", "サービスの名称", "The name of the service"),
                    text(
                            "serviceSummary",
                            "サービスの概要",
                            "サービスの概要",
                            "What the service does, in the words of its provider"),
                    address("serviceUrl", "サービスのサイト", "事業者によるサービスのサイト", "The service's own site"),
                    keys(
                            "serviceTypes",
                            "サービスの区分",
                            "サービスの区分(複数は「;」で区切る)",
                            "The classes of the service, parted by ; or 、"),
                    text(
                            "providerName",
                            "事業者名",
                            "認定を受けた事業者の名称",
                            "Who provides the certified service"),
                    key(
                            "corporateNumber",
                            "法人番号",
                            "事業者の法人番号(13桁)",
                            "The provider's corporate number of 13 digits"),
                    date("certifiedOn", "認定日", "最初に認定された日", "The day of the first certification"),
                    date(
                            "validFrom",
                            "有効期間開始日",
                            "現在の認定の有効期間の最初の日",
                            "The first day of the present term"),
                    date(
                            "validUntil",
                            "有効期間満了日",
                            "現在の認定の有効期間の最後の日",
                            "The last day of the present term"),
                    key(
                            "ending",
                            "終了の理由",
                            "満了前に認定が効力を失った理由(認定の取消し、サービスの終了)。空欄は該当なし",
                            "Why it is in force no more before the end of its term: revoked, or service ended; empty where it is not so"),
                    date(
                            "endedOn",
                            "終了日",
                            "満了前に効力を失った最初の日",
                            "The first day on which it was not in force"),
                    integer(
                            "revision",
                            "公表の版",
                            "このサービスの何回目の公表か",
                            "Which publication of the service this is, counted from 1"),
                    time("publishedAt", "公表日時", "この内容を公表した日時", "When this was published"),
                    date(
                            "disclosedOn",
                            "開示情報の時点",
                            "事業者が回答の時点とした日",
                            "The day as of which the provider answers"),
                    integer("items", "項目数", "版の開示項目の数", "How many items the edition asks"),
                    integer("disclosed", "開示", "開示された項目の数", "How many items are disclosed"),
                    integer(
                            "notDone",
                            "実施なし",
                            "実施していないと開示された項目の数",
                            "How many are said not to be done"),
                    integer(
                            "notDisclosed",
                            "開示なし",
                            "開示しないとされた項目の数",
                            "How many the provider chose not to disclose"),
                    integer(
                            "withheld",
                            "公表留保",
                            "公表を留保している項目の数",
                            "How many are withheld for a time"),
                    integer(
                            "unanswered",
                            "記載なし",
                            "記載のない選択項目の数",
                            "How many optional items were left blank"),
                    key(
                            "continued",
                            "効力の継続",
                            "更新の審査中のため、有効期間が満了しても決定まで認定の効力が続くことを示す。空欄は該当なし",
                            "Whether it stays in force past its term until its renewal is decided; empty where it does not"),
                    address(
                            "successor",
                            "切替後のアドレス",
                            "他の制度に切り替えたサービスの、新しい認定のページ",
                            "The page of the certification that follows, of a service that switched to another scheme"));

    private ServiceColumns() {}
}
