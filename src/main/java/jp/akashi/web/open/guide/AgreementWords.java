package jp.akashi.web.open.guide;

import java.util.List;
import jp.akashi.guide.RecordSheet.Agreement;
import jp.akashi.kernel.Label;

/// What the parts of a record sheet are called.
public final class AgreementWords {
    /// Service, provider, day and writer.
    public static final List<Label> HEAD =
            List.of(
                    new Label("検討しているサービス", "Service considered"),
                    new Label("事業者", "Provider"),
                    new Label("記入日", "Date"),
                    new Label("記入者", "Filled in by"));

    /// The columns of the sheet.
    public static final List<Label> COLUMNS =
            List.of(
                    new Label("点", "Gap"),
                    new Label("自分たちの考え", "Our position"),
                    new Label("事業者の回答", "The provider's answer"),
                    new Label("根拠(資料名・ページ)", "Evidence (document, page)"),
                    new Label("合意", "Agreed"),
                    new Label("契約書の条項", "Clause of the contract"));

    private AgreementWords() {}

    public static Label of(Agreement agreement) {
        return switch (agreement) {
            case UNSAID -> new Label("", "");
            case AGREED -> new Label("合意済み", "Agreed");
            case OPEN -> new Label("確認中", "Open");
            case DIFFERENT -> new Label("相違あり", "Different");
        };
    }
}
