package jp.akashi.web.provider;

import jp.akashi.application.FaceField;
import org.jspecify.annotations.Nullable;

/// What helps to fill in a blank of 申請書A.
final class FaceHints {
    private FaceHints() {}

    static @Nullable String of(FaceField field) {
        return switch (field) {
            case PROVIDER_NAME -> "登記された名称を、株式会社などを略さずに記入してください。認定証に記載されます。";
            case PROVIDER_KANA -> "全角カタカナ。株式会社などの法人格は省いてください。";
            case CORPORATE_NUMBER -> "13桁の数字。個人事業者や外国の法人で番号がないときは空欄にしてください。";
            case PROVIDER_ADDRESS -> "登記された本店の所在地を、郵便番号から記入してください。";
            case REPRESENTATIVE_NAME -> "代表権のない方が申請するときは、この事業の責任者の氏名を記入してください。";
            case REPRESENTATIVE_HAS_AUTHORITY -> "「無し」のときは、事業の責任者であることを示す資料が必要です。";
            case CONTACT_PHONE -> "例: 03-1234-5678";
            case SERVICE_NAME -> "認定の対象となるサービスの正式な名称。認定証と公表ページに記載されます。";
            case SERVICE_SUMMARY -> "どのような利用者に何を提供するサービスかを、200文字程度で記入してください。公表されます。";
            case SERVICE_URL, PROVIDER_URL -> "例: https://www.example.co.jp/";
            case SERVICE_TYPES -> "あてはまるものをすべて選んでください。";
            case SERVICE_STARTED_ON -> "申請できるのは、提供を開始したサービスです。例: 2022年4月1日、2022-04-01、令和4年4月1日";
            case COMBINED_SERVICES -> "複数のサービスを1つの単位として申請するときに、その名称を1行に1つずつ記入してください。";
            case COMBINED_RELATED, COMBINED_SAME_ANSWERS, COMBINED_ONE_CONTRACT ->
                    "統合して申請するときだけ答えてください。「無し」があるときは、サービスごとの申請になります。";
            case LEVELS_DIFFER -> "複数のサービスレベルで提供しているときだけ答えてください。「有り」のときは、サービスレベルごとの申請になります。";
            case AGENTS -> "代理店があるときに、名称、本店所在地、連絡先を1行に1つずつ記入してください。";
            case OUTSOURCING -> "業務を委託しているときに、委託先の名称と委託の内容を1行に1つずつ記入してください。";
            case INVOICE_ADDRESS -> "請求書の宛名が事業者名称と異なるときに記入してください。";
            case MARK_USE ->
                    "認定期間中の使用について、自己申告してください。認定を受けたサービスだけに表示し、色や形を変えず、ウェブでは公表ページへのリンクを付けていたときは「有り」です。使用していないときも「有り」としてください。";
            case MARK_USE_NOTE -> "「無し」のときは、何があったかと、直したかどうかを記入してください。";
            case EVIDENCE_CURRENT ->
                    "前回から引き継いだ資料に、有効期限の切れたものや、その後に改版されたものがないかを確かめてください。あるときは、最新版に差し替えてから「有り」を選んでください。";
            case REPRESENTATIVE_TITLE, CONTACT_NAME, CONTACT_DEPARTMENT, CONTACT_EMAIL -> null;
        };
    }
}
