package jp.akashi.export;

import java.util.List;
import jp.akashi.kernel.Label;

/// The columns of the table of services: its face, how it stands, and how many items are in each
/// state.
public final class ServiceColumns {
    public static final List<DataColumn> ALL =
            List.of(
                    column("certificationNumber", "認定番号", "text", "制度の表記による認定番号", "The number of the certification as the scheme prints it"),
                    column("address", "アドレス", "address", "この台帳でのサービスのページ", "The page of the service in this register"),
                    column("scheme", "制度ID", "key", "認定制度のID", "The id of the scheme"),
                    column("schemeName", "制度", "text", "認定制度の名称", "The name of the scheme"),
                    column("edition", "版", "date", "適用された版(適用開始日)", "The edition of the scheme, by the day it took effect"),
                    column("serviceName", "サービス名", "text", "サービスの名称", "The name of the service"),
                    column("serviceSummary", "サービスの概要", "text", "サービスの概要", "What the service does, in the words of its provider"),
                    column("serviceUrl", "サービスのサイト", "address", "事業者によるサービスのサイト", "The service's own site"),
                    column("serviceTypes", "サービスの区分", "keys", "サービスの区分(複数は「;」で区切る)", "The classes of the service, parted by ; or 、"),
                    column("providerName", "事業者名", "text", "認定を受けた事業者の名称", "Who provides the certified service"),
                    column("corporateNumber", "法人番号", "key", "事業者の法人番号(13桁)", "The provider's corporate number of 13 digits"),
                    column("certifiedOn", "認定日", "date", "最初に認定された日", "The day of the first certification"),
                    column("validFrom", "有効期間開始日", "date", "現在の認定の有効期間の最初の日", "The first day of the present term"),
                    column("validUntil", "有効期間満了日", "date", "現在の認定の有効期間の最後の日", "The last day of the present term"),
                    column(
                            "ending",
                            "終了の理由",
                            "key",
                            "満了前に認定が効力を失った理由(認定の取消し、サービスの終了)。空欄は該当なし", "Why it is in force no more before the end of its term: revoked, or service ended; empty where it is not so"),
                    column("endedOn", "終了日", "date", "満了前に効力を失った最初の日", "The first day on which it was not in force"),
                    column("revision", "公表の版", "integer", "このサービスの何回目の公表か", "Which publication of the service this is, counted from 1"),
                    column("publishedAt", "公表日時", "time", "この内容を公表した日時", "When this was published"),
                    column("disclosedOn", "開示情報の時点", "date", "事業者が回答の時点とした日", "The day as of which the provider answers"),
                    column("items", "項目数", "integer", "版の開示項目の数", "How many items the edition asks"),
                    column("disclosed", "開示", "integer", "開示された項目の数", "How many items are disclosed"),
                    column("notDone", "実施なし", "integer", "実施していないと開示された項目の数", "How many are said not to be done"),
                    column("notDisclosed", "開示なし", "integer", "開示しないとされた項目の数", "How many the provider chose not to disclose"),
                    column("withheld", "公表留保", "integer", "公表を留保している項目の数", "How many are withheld for a time"),
                    column("unanswered", "記載なし", "integer", "記載のない選択項目の数", "How many optional items were left blank"));

    private ServiceColumns() {}

    private static DataColumn column(String id, String label, String type, String says, String english) {
        return DataColumn.of(
                id,
                new Label(label, AnswerColumns.english(id)),
                type,
                new Label(says, english));
    }
}
