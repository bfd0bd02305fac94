package jp.akashi.web.kit;

import java.time.LocalDate;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Ending;
import jp.akashi.kernel.Label;
import jp.akashi.kernel.Term;
import jp.akashi.registry.Entry;

/// Whether a certification is in force on a day, as pages say it.
public enum Validity {
    AHEAD(
            new Label("有効期間前", "Not yet in force"),
            Tone.NEUTRAL,
            new Label("この認定の有効期間は、まだ始まっていません", "This certification is not in force yet")),
    VALID(
            new Label("有効", "In force"),
            Tone.SUCCESS,
            new Label("有効な認定です", "This certification is in force")),
    EXPIRED(
            new Label("有効期間満了", "Expired"),
            Tone.WARN,
            new Label("この認定の有効期間は満了しています", "This certification has expired")),
    ENDED(
            new Label("サービス終了", "Service ended"),
            Tone.WARN,
            new Label("このサービスは終了しています", "This service has ended")),
    SWITCHED(
            new Label("切替済み", "Switched"),
            Tone.WARN,
            new Label(
                    "この認定は、他の制度の認定に切り替えられています",
                    "This service is certified under another scheme now")),
    NOT_RENEWED(
            new Label("更新の否認", "Renewal refused"),
            Tone.WARN,
            new Label("この認定は更新されませんでした", "This certification was not renewed")),
    REVOKED(
            new Label("認定取消し", "Revoked"),
            Tone.ERROR,
            new Label("この認定は取り消されています", "This certification has been revoked"));

    private final Label label;
    private final Tone tone;
    private final Label sentence;

    Validity(Label label, Tone tone, Label sentence) {
        this.label = label;
        this.tone = tone;
        this.sentence = sentence;
    }

    public static Validity of(Term term, LocalDate day) {
        return term.contains(day) ? VALID : day.isBefore(term.from()) ? AHEAD : EXPIRED;
    }

    /// What ended a certification before its time counts for more than its term.
    public static Validity of(Entry.Standing standing, LocalDate day) {
        var ending = standing.ending();
        if (ending == null || day.isBefore(ending.on())) {
            return standing.isInForceOn(day) ? VALID : of(standing.term(), day);
        }
        return of(ending.kind());
    }

    /// How a certification stands, before anything of it is published.
    public static Validity of(Certification certification, LocalDate day) {
        var ending = certification.life().ending();
        if (ending != null && !day.isBefore(ending.on())) {
            return of(ending.kind());
        }
        return certification.isInForceOn(day) ? VALID : of(certification.life().termOn(day), day);
    }

    private static Validity of(Ending.Kind kind) {
        return switch (kind) {
            case REVOKED -> REVOKED;
            case SERVICE_ENDED -> ENDED;
            case SWITCHED -> SWITCHED;
            case RENEWAL_REFUSED -> NOT_RENEWED;
        };
    }

    public Label label() {
        return label;
    }

    public Tone tone() {
        return tone;
    }

    /// The same as a sentence, without a full stop.
    public Label sentence() {
        return sentence;
    }
}
