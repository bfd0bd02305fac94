package jp.akashi.paper;

import java.time.LocalDate;
import jp.akashi.certification.Certificate;
import jp.akashi.kernel.Label;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Term;
import jp.akashi.scheme.Scheme.MarkStyle;

/// Fictional certificates for the tests.
final class Faces {
    static final String PAGE = "https://akashi.example/services/ai-0001-2604";
    static final MarkStyle STYLE = new MarkStyle("AI", "#1f3a8a");
    static final String LONG =
            "行政手続きから社内文書まであらゆる書類をAI-OCRと大規模言語モデルで自動的に読み取り分類し要約する統合型"
                    + "インテリジェントドキュメントプロセッシングクラウドサービス Enterprise Edition for Government and"
                    + " Healthcare 2026(東日本・西日本リージョン)";

    private Faces() {}

    static Certificate named(String service, String provider) {
        var day = LocalDate.of(2026, 4, 1);
        return new Certificate(
                "AI 0001-2604",
                service,
                provider,
                Term.ofYears(day, 2),
                day,
                new Label("ASP・SaaS(AIクラウドサービス)の安全・信頼性に係る情報開示認定制度", "AI cloud services"),
                PAGE);
    }

    static Outcome<byte[]> pdf(Certificate certificate) {
        return new CertificatePdf("クラウドサービス情報開示認定機関(デモ)").make(certificate, STYLE);
    }
}
