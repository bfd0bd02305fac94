package jp.akashi.road;

import static jp.akashi.application.FaceField.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.akashi.application.Dossier;
import jp.akashi.application.FaceField;
import jp.akashi.application.FaceSheet;
import jp.akashi.disclosure.Disclosure;
import jp.akashi.evidence.Citation;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.EvidenceIndex;
import jp.akashi.evidence.EvidenceKind;
import jp.akashi.evidence.Pages;
import jp.akashi.item.Answer;
import jp.akashi.item.Value;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.EvidenceId;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;

/// The papers of a made-up service after the small scheme: everything filled in, everything borne
/// out.
public final class Papers {
    public static final String PROVIDER = "株式会社みほんクラウド";
    public static final String SERVICE = "みほん文書AI";

    /// A word that stands in the evidence alone.
    public static final String SECRET_OF_THE_EVIDENCE = "社外秘運用手順書";

    private Papers() {}

    public static Dossier complete() {
        return complete(SmallScheme.EDITION, SERVICE);
    }

    public static Dossier complete(EditionId edition, String service) {
        return new Dossier(
                new FaceSheet(face(service), List.of()),
                List.of(),
                new Disclosure(edition, answers()),
                evidence());
    }

    public static Map<FaceField, String> face(String service) {
        return Map.ofEntries(
                Map.entry(PROVIDER_NAME, PROVIDER),
                Map.entry(PROVIDER_KANA, "カブシキガイシャミホンクラウド"),
                Map.entry(CORPORATE_NUMBER, ""),
                Map.entry(PROVIDER_ADDRESS, "東京都千代田区見本町1-2-3"),
                Map.entry(REPRESENTATIVE_TITLE, "代表取締役"),
                Map.entry(REPRESENTATIVE_NAME, "見本 一郎"),
                Map.entry(REPRESENTATIVE_HAS_AUTHORITY, "yes"),
                Map.entry(CONTACT_NAME, "見本 花子"),
                Map.entry(CONTACT_PHONE, "03-0000-0000"),
                Map.entry(CONTACT_EMAIL, "hanako@mihon.example"),
                Map.entry(SERVICE_NAME, service),
                Map.entry(SERVICE_SUMMARY, "文書を要約するサービスです。"),
                Map.entry(SERVICE_TYPES, "office"),
                Map.entry(SERVICE_STARTED_ON, "2021-04-01"));
    }

    public static Map<ItemId, Answer> answers() {
        return Map.of(
                SmallScheme.NAME, words(PROVIDER),
                SmallScheme.MONITORING,
                        one(SmallScheme.DONE, new Value.YesNo(true, "5分間隔で監視", null)),
                SmallScheme.NOTICE, months(3),
                SmallScheme.REGION, one(SmallScheme.PLACE, new Value.Chosen(List.of("kanto"), "")));
    }

    public static Answer words(String text) {
        return one(SmallScheme.TEXT, new Value.Words(text));
    }

    public static Answer months(int months) {
        return one(
                SmallScheme.PERIOD,
                new Value.Quantity(BigDecimal.valueOf(months), "ヶ月前", null, ""));
    }

    public static Answer notMonitored() {
        return one(SmallScheme.DONE, new Value.YesNo(false, "", null));
    }

    public static Answer one(FieldKey field, Value value) {
        return Answer.of(Map.of(field, value));
    }

    public static EvidenceIndex evidence() {
        var cited = List.of(new Citation("資料2", Pages.of(2), "3章"));
        return new EvidenceIndex(
                List.of(
                        paper("資料1", "登記事項証明書", EvidenceKind.REGISTER_CERTIFICATE),
                        paper("資料2", SECRET_OF_THE_EVIDENCE, EvidenceKind.RULES)),
                Map.of(
                        SmallScheme.NAME, List.of(new Citation("資料1", Pages.of(1), "")),
                        SmallScheme.MONITORING, cited,
                        SmallScheme.NOTICE, cited,
                        SmallScheme.REGION, cited));
    }

    public static Evidence paper(String label, String title, EvidenceKind kind) {
        return new Evidence(
                EvidenceId.random(),
                label,
                title,
                kind,
                new Evidence.StoredFile(Digest.of(title), title + ".pdf", 1000, 3),
                null,
                LocalDate.parse("2022-03-01"));
    }

    /// What stands on the pages of the papers.
    public static List<String> pages(String title) {
        return title.equals(SECRET_OF_THE_EVIDENCE)
                ? List.of(title, "死活監視は5分間隔で監視する。変更は3ヶ月前に告知する。設置地域は関東。", "以上")
                : List.of(title + " " + PROVIDER, "", "");
    }
}
