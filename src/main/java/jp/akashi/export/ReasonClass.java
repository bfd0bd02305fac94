package jp.akashi.export;

import java.util.Locale;
import jp.akashi.application.WithholdingReason;
import jp.akashi.kernel.Label;

/// The classes of reason for withholding an answer, as the data names them.
final class ReasonClass {
    private ReasonClass() {}

    static String key(WithholdingReason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Label label(WithholdingReason reason) {
        return switch (reason) {
            case SECURITY -> new Label("安全確保上の支障", "Security");
            case TRADE_SECRET -> new Label("営業上の秘密", "Trade secret");
            case CONTRACT -> new Label("契約上の守秘義務", "Contractual secrecy");
            case OTHER -> new Label("その他", "Other");
        };
    }

    static String in(Dialect dialect, WithholdingReason reason) {
        return dialect.word(label(reason).ja(), key(reason));
    }
}
