package jp.akashi.demo;

import java.util.LinkedHashMap;
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
import jp.akashi.kernel.EvidenceId;
import jp.akashi.kernel.ItemId;

/// The application of a fictional service: 申請書A, and evidence cited for every claim.
public final class Papers {
    private final Evidence.StoredFile file;

    /// @param file a document that stands for all of a fictional provider's documents
    public Papers(Evidence.StoredFile file) {
        this.file = file;
    }

    public Dossier dossier(Fiction fiction, Disclosure disclosure) {
        var documents =
                List.of(
                        document("資料1", "登記事項証明書(架空)", EvidenceKind.REGISTER_CERTIFICATE),
                        document("資料2", "サービス運用規程集(架空)", EvidenceKind.RULES));
        Map<ItemId, List<Citation>> citations = new LinkedHashMap<>();
        disclosure
                .answers()
                .forEach((item, answer) -> {
                    if (answer.claims()) {
                        citations.put(item, List.of(new Citation("資料2", Pages.of(1), "")));
                    }
                });
        return new Dossier(
                sheet(fiction), List.of(), disclosure, new EvidenceIndex(documents, citations));
    }

    private Evidence document(String label, String title, EvidenceKind kind) {
        return new Evidence(EvidenceId.random(), label, title, kind, file, null, null);
    }

    private static FaceSheet sheet(Fiction fiction) {
        return FaceSheet.empty()
                .with(FaceField.PROVIDER_NAME, fiction.provider())
                .with(FaceField.PROVIDER_KANA, fiction.company().kana())
                .with(FaceField.CORPORATE_NUMBER, fiction.corporateNumber())
                .with(FaceField.PROVIDER_ADDRESS, fiction.company().seat().address())
                .with(FaceField.REPRESENTATIVE_TITLE, "代表取締役")
                .with(FaceField.REPRESENTATIVE_NAME, fiction.company().seat().president())
                .with(FaceField.REPRESENTATIVE_HAS_AUTHORITY, "yes")
                .with(FaceField.CONTACT_NAME, "見本 次郎")
                .with(FaceField.CONTACT_PHONE, "03-0000-0000")
                .with(FaceField.CONTACT_EMAIL, "contact@" + fiction.host())
                .with(FaceField.SERVICE_NAME, fiction.service())
                .with(FaceField.SERVICE_SUMMARY, fiction.summary())
                .with(FaceField.SERVICE_TYPES, fiction.offer().type())
                .with(FaceField.SERVICE_STARTED_ON, fiction.started().toString());
    }
}
