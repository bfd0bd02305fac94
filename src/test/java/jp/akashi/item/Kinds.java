package jp.akashi.item;

import java.math.BigDecimal;
import java.util.List;
import jp.akashi.kernel.Label;

/// Kinds as the scheme's data has them, for tests.
final class Kinds {
    static final Kind YES_NO = new Kind.YesNoDetail(List.of());
    static final Kind YES_NO_MINUTES = new Kind.YesNoDetail(List.of("分", "時間"));
    static final Kind TEXT = new Kind.Text(Kind.MAX_CHARS, null);
    static final Kind CORPORATE_NUMBER = new Kind.Text(Kind.MAX_CHARS, "[0-9]{13}");
    static final Kind YEN = new Kind.Quantity(List.of("円", "千円", "百万円"), List.of(), true);
    static final Kind PEOPLE = new Kind.Quantity(List.of("名"), List.of(), false);
    static final Kind NOTICE = new Kind.Quantity(List.of("ヶ月前", "日前"), List.of(), true);
    static final Kind AVAILABILITY =
            new Kind.Quantity(List.of("%"), List.of(Qualifier.ACTUAL, Qualifier.TARGET), true);
    static final Kind DATE = new Kind.Date();
    static final List<Option> TARGETS =
            List.of(
                    option("application", "アプリケーション"),
                    option("server", "サーバ"),
                    option("server-storage", "サーバ・ストレージ"),
                    option("other", "その他(上記以外)"));
    static final Kind ONE = new Kind.Choice(TARGETS, false);
    static final Kind SEVERAL = new Kind.Choice(TARGETS, true);
    static final Kind TABLE =
            new Kind.Table(
                    List.of(
                            new Column("name", new Label("監視対象", "Target"), TEXT),
                            new Column("target", new Label("区分", "Class"), ONE),
                            new Column(
                                    "interval",
                                    new Label("間隔", "Interval"),
                                    new Kind.Quantity(List.of("分"), List.of(), false))),
                    10);

    private Kinds() {}

    static Value.Quantity amount(String number, String unit) {
        return new Value.Quantity(new BigDecimal(number), unit, null, "");
    }

    static Value.Quantity amount(String number, String unit, String note) {
        return new Value.Quantity(new BigDecimal(number), unit, null, note);
    }

    private static Option option(String key, String ja) {
        return new Option(key, new Label(ja, key));
    }
}
