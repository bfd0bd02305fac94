package jp.akashi.web.provider;

import java.time.InstantSource;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationKind;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.examination.Examination;
import jp.akashi.examination.Inquiry;
import jp.akashi.examination.Stage;
import jp.akashi.examination.Turn;
import jp.akashi.kernel.Tokyo;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Tone;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// Where a case stands, as its provider reads it: the stage, whose turn it is, and what to do next.
@Component
public class Standing {
    private final Wording wording;
    private final Certifications certifications;
    private final InstantSource clock;

    Standing(Wording wording, Certifications certifications, InstantSource clock) {
        this.wording = wording;
        this.certifications = certifications;
        this.clock = clock;
    }

    /// @param mine whether the provider has to act
    public record Where(String stage, Tone tone, String turn, boolean mine, String next) {}

    Where of(Application application, Examination examination) {
        var stage = examination.stage();
        var over = stage == Stage.PUBLISHED ? over(application) : "";
        return new Where(
                wording.term(stage),
                over.isEmpty() ? tone(stage) : Tone.NEUTRAL,
                turn(examination.turn()),
                examination.turn() == Turn.PROVIDER,
                over.isEmpty() ? next(application, examination) : over);
    }

    /// Why what a published case led to is of no more use to its provider; empty while it is.
    private String over(Application application) {
        return certifications
                .findOf(application.id())
                .map(certification -> over(certification, application))
                .orElse("");
    }

    private String over(Certification certification, Application application) {
        if (!certification.holder().provider().equals(application.provider())) {
            return "公表されたあと、この認定は別の事業者に引き継がれました。";
        }
        return certification.isInForceOn(Tokyo.today(clock))
                ? ""
                : "公表されましたが、この認定はすでに効力を失っています。認定証と認定マークは使えません。";
    }

    private static String next(Application application, Examination examination) {
        return application.kind() == ApplicationKind.CHANGE
                ? reported(examination)
                : next(examination);
    }

    /// Of a report of a change (変更届), which certifies nothing anew.
    private static String reported(Examination examination) {
        return switch (examination.stage()) {
            case DOCUMENTS -> "事務局が、変わった内容を資料と照らし合わせています。照会があればこの画面でお知らせします。";
            case DECISION -> "書類審査が終わり、変更を認めるかどうかを判定しています。結果をお待ちください。";
            case GRANTED -> "変更が認められました。事務局が公表の準備をしています。";
            case PUBLISHED -> "変更が認められ、公表している内容に反映されています。";
            case REFUSED -> "変更は認められませんでした。改善が求められる項目を確認してください。";
            case WITHDRAWN -> "届出を取り下げました。";
            case FORMALITY, RETURNED, AWAITING_FEE, INQUIRY, COMMITTEE -> next(examination);
        };
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
