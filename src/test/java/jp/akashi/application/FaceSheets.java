package jp.akashi.application;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Face sheets (申請書A) for tests.
public final class FaceSheets {
    public static final String PROVIDER = "みほんクラウド株式会社";
    public static final String SERVICE = "みほん文書AI";

    private FaceSheets() {}

    /// One in which nothing is wrong; the service started on 2019-04-01.
    public static FaceSheet good() {
        var entries =
                new TreeMap<FaceField, String>(
                        Map.of(
                                FaceField.PROVIDER_NAME, PROVIDER,
                                FaceField.PROVIDER_KANA, "ミホンクラウドカブシキガイシャ",
                                FaceField.CORPORATE_NUMBER, "7000012050002",
                                FaceField.PROVIDER_ADDRESS, "東京都みほん区見本町1-2-3",
                                FaceField.REPRESENTATIVE_TITLE, "代表取締役",
                                FaceField.REPRESENTATIVE_NAME, "見本 太郎",
                                FaceField.REPRESENTATIVE_HAS_AUTHORITY, "yes",
                                FaceField.CONTACT_NAME, "見本 花子",
                                FaceField.CONTACT_PHONE, "03-1234-5678",
                                FaceField.CONTACT_EMAIL, "hanako@mihon.example"));
        entries.putAll(
                Map.of(
                        FaceField.SERVICE_NAME, SERVICE,
                        FaceField.SERVICE_SUMMARY, "文書を読み取るサービスです。",
                        FaceField.SERVICE_TYPES, "finance-accounting other",
                        FaceField.SERVICE_STARTED_ON, "2019-04-01"));
        return new FaceSheet(entries, List.of());
    }
}
