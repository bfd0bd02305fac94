package jp.akashi.web.provider;

import jp.akashi.examination.Examination;
import jp.akashi.examination.Inquiry;
import jp.akashi.examination.Stage;
import jp.akashi.examination.Turn;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Tone;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// Where a case stands, as its provider reads it: the stage, whose turn it is, and what to do next.
@Component
public class Standing {
    private final Wording wording;

    Standing(Wording wording) {
        this.wording = wording;
    }

    /// @param mine whether the provider has to act
    public record Where(String stage, Tone tone, String turn, boolean mine, String next) {}

    Where of(Examination examination) {
        var stage = examination.stage();
        return new Where(
                wording.term(stage),
                tone(stage),
                turn(examination.turn()),
                examination.turn() == Turn.PROVIDER,
                next(examination));
    }

    private static Tone tone(Stage stage) {
        return switch (stage) {
            case FORMALITY, DOCUMENTS, DECISION, COMMITTEE -> Tone.INFO;
            case RETURNED, AWAITING_FEE, INQUIRY -> Tone.WARN;
            case GRANTED, PUBLISHED -> Tone.SUCCESS;
            case REFUSED -> Tone.ERROR;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
    }

    private static String turn(Turn turn) {
        return switch (turn) {
            case PROVIDER -> "貴社の対応が必要です";
            case OFFICE -> "事務局が対応しています";
            case COMMITTEE -> "認定審査委員会が確認しています";
            case CLOSED -> "手続きは終わりました";
        };
    }

    private static String next(Examination examination) {
        return switch (examination.stage()) {
            case FORMALITY -> "事務局が、書類がそろっているかを確認しています。結果をお待ちください。";
            case RETURNED -> "差戻しの理由を確認し、申請書を直して再提出してください。手数料はかかりません。";
            case AWAITING_FEE -> "請求書の金額を、期日までにお振り込みください。入金の確認後に書類審査を始めます。";
            case DOCUMENTS -> "事務局が、開示内容を資料と照らし合わせています。照会があればこの画面でお知らせします。";
            case INQUIRY ->
                    examination
                            .findOpenInquiry()
                            .map(Inquiry::due)
                            .map(due -> "照会に、" + Days.print(due) + "までに回答してください。")
                            .orElse("照会に回答してください。");
            case DECISION -> "書類審査が終わり、認定の可否を判定しています。結果をお待ちください。";
            case COMMITTEE -> "認定審査委員会の意見を聴いています。結果をお待ちください。";
            case GRANTED -> "認定されました。事務局が公表の準備をしています。";
            case PUBLISHED -> "認定され、開示情報が公表されています。認定証と認定マークをご利用ください。";
            case REFUSED -> "認定されませんでした。改善が求められる項目を確認してください。";
            case WITHDRAWN -> "申請を取り下げました。";
        };
    }
}
