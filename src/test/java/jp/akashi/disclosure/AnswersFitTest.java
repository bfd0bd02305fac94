package jp.akashi.disclosure;

import static jp.akashi.scheme.Forms.ANSWER;
import static jp.akashi.scheme.Forms.EDITION;
import static jp.akashi.scheme.Forms.UNITS;
import static jp.akashi.scheme.Forms.edition;
import static jp.akashi.scheme.Forms.figure;
import static jp.akashi.scheme.Forms.id;
import static jp.akashi.scheme.Forms.label;
import static jp.akashi.scheme.Forms.mandatory;
import static jp.akashi.scheme.Forms.no;
import static jp.akashi.scheme.Forms.quantity;
import static jp.akashi.scheme.Forms.text;
import static jp.akashi.scheme.Forms.words;
import static jp.akashi.scheme.Forms.yes;
import static jp.akashi.scheme.Forms.yesNo;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.akashi.Proves;
import jp.akashi.item.Answer;
import jp.akashi.item.Column;
import jp.akashi.item.Kind;
import jp.akashi.item.Option;
import jp.akashi.item.Qualifier;
import jp.akashi.item.Value;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Forms;
import jp.akashi.scheme.Schemes;
import org.junit.jupiter.api.Test;

/// What a single answer may look like.
class AnswersFitTest {
    private static final String ITEM = "service.item";
    private static final CheckDisclosure CHECK =
            new CheckDisclosure(
                    UNITS,
                    new Schemes.Words(List.of("ESET", "Trend Micro", "ウイルスバスター"), List.of()));
    private static final Kind AUDIT =
            new Kind.Choice(
                    List.of(new Option("auditor", label("会計監査人")), new Option("none", label("なし"))),
                    false);
    private static final Kind RATE =
            new Kind.Quantity(
                    List.of("%"),
                    List.of(Qualifier.ACTUAL, Qualifier.TARGET),
                    true,
                    Kind.Range.SHARE);
    private static final Kind INTERVALS =
            new Kind.Table(
                    List.of(
                            new Column(
                                    "target",
                                    label("対象"),
                                    new Kind.Choice(
                                            List.of(new Option("server", label("サーバ"))), false)),
                            new Column("interval", label("間隔"), quantity("分"))),
                    2);

    @Test
    @Proves("DIS-04")
    void anAnswerOfAnotherKindDoesNotFit() {
        assertThat(found(yesNo(), words("有り"))).containsExactly("DIS-04 kind");
        assertThat(found(text(), yes("10分"))).containsExactly("DIS-04 kind");
        assertThat(found(new Kind.Date(), words("昨年"))).containsExactly("DIS-04 kind");
        assertThat(found(new Kind.Date(), new Value.Day(LocalDate.of(2019, 4, 1)))).isEmpty();
    }

    @Test
    @Proves("DIS-04")
    void aUnitIsOneOfThoseAsked() {
        assertThat(found(quantity("分", "時間"), figure("90", "分"))).isEmpty();
        assertThat(found(quantity("分", "時間"), figure("2", "日"))).containsExactly("DIS-04 unit");
    }

    @Test
    @Proves("DIS-04")
    void theAmountBesideAYesHasAUnitThatIsAsked() {
        assertThat(found(yesNo("分"), new Value.YesNo(true, "", figure("10", "分")))).isEmpty();
        assertThat(found(yesNo("分"), new Value.YesNo(true, "", figure("10", "名"))))
                .containsExactly("DIS-04 unit");
        assertThat(found(yesNo(), new Value.YesNo(true, "", figure("10", "分"))))
                .containsExactly("DIS-04 kind");
    }

    @Test
    @Proves("DIS-04")
    void zeroIsAFigureAndLessThanZeroIsNot() {
        assertThat(found(quantity("名"), figure("0", "名"))).isEmpty();
        assertThat(found(quantity("名"), figure("-1", "名"))).containsExactly("DIS-04 negative");
    }

    @Test
    void aProfitMayBeALoss() {
        var profit = new Kind.Quantity(List.of("百万円"), List.of(), true, Kind.Range.SIGNED);

        assertThat(found(profit, figure("-120", "百万円"))).isEmpty();
    }

    @Test
    @Proves("DIS-04")
    void aShareIsAHundredPercentAtMost() {
        assertThat(found(RATE, rate("100"))).isEmpty();
        assertThat(found(RATE, rate("0"))).isEmpty();
        assertThat(found(RATE, rate("100.01"))).containsExactly("DIS-04 share");
        assertThat(found(RATE, rate("-0.01"))).containsExactly("DIS-04 share");
    }

    @Test
    @Proves("DIS-04")
    void onlyChoicesThereAreCanBeChosen() {
        assertThat(found(AUDIT, new Value.Chosen(List.of("auditor"), ""))).isEmpty();
        assertThat(found(AUDIT, new Value.Chosen(List.of("adviser"), "")))
                .containsExactly("DIS-04 choice");
        assertThat(found(AUDIT, new Value.Chosen(List.of("auditor", "none"), "")))
                .containsExactly("DIS-04 single");
    }

    @Test
    @Proves("DIS-04")
    void wordsHaveTheFormAskedFor() {
        var number = new Kind.Text(Kind.MAX_CHARS, "[0-9]{13}");

        assertThat(found(number, words("1234567890123"))).isEmpty();
        assertThat(found(number, words("123456789012"))).containsExactly("DIS-04 pattern");
        assertThat(found(number, words("12345678901234"))).containsExactly("DIS-04 pattern");
    }

    @Test
    @Proves("DIS-04")
    void wordsAreAsLongAsTheirBlankAllowsAndNoLonger() {
        var summary = new Kind.Text(500, null);

        assertThat(found(summary, words("𠮷".repeat(500)))).isEmpty();
        assertThat(found(summary, words("あ".repeat(501)))).containsExactly("DIS-04 long");
    }

    @Test
    @Proves("DIS-04")
    void anyWordsEndAtTheLimitOfThePlatform() {
        assertThat(found(yesNo(), yes("あ".repeat(Kind.MAX_CHARS)))).isEmpty();
        assertThat(found(yesNo(), yes("あ".repeat(Kind.MAX_CHARS + 1))))
                .containsExactly("DIS-04 long");
        assertThat(found(yesNo(), new Value.NotDone("あ".repeat(100_000))))
                .containsExactly("DIS-04 long");
    }

    @Test
    @Proves("DIS-04")
    void everyCellOfATableFitsItsColumn() {
        assertThat(found(INTERVALS, rows(Map.of("target", "server", "interval", "５分")))).isEmpty();
        assertThat(found(INTERVALS, rows(Map.of("target", "server", "interval", "5 分")))).isEmpty();
        assertThat(found(INTERVALS, rows(Map.of("target", "端末", "interval", "5分"))))
                .containsExactly("DIS-04 choice");
        assertThat(found(INTERVALS, rows(Map.of("target", "server", "interval", "随時"))))
                .containsExactly("DIS-04 cell");
        assertThat(found(INTERVALS, rows(Map.of("target", "server", "interval", "5名"))))
                .containsExactly("DIS-04 cell");
        assertThat(found(INTERVALS, rows(Map.of("target", "server"))))
                .containsExactly("DIS-04 cell-empty");
        assertThat(found(INTERVALS, rows(Map.of("target", "server", "interval", "5分", "x", "y"))))
                .containsExactly("DIS-04 column");
    }

    @Test
    @Proves("DIS-04")
    void aTableHasAsManyRowsAsAskedAndNoMore() {
        var row = Map.of("target", "server", "interval", "5分");

        assertThat(found(INTERVALS, rows(row, row))).isEmpty();
        assertThat(found(INTERVALS, rows(row, row, row))).containsExactly("DIS-04 rows");
    }

    @Test
    void notDoneAndNotDisclosedFitEverywhere() {
        for (var kind :
                List.of(yesNo(), text(), quantity("分"), new Kind.Date(), AUDIT, INTERVALS)) {
            assertThat(found(kind, new Value.NotDone("理由"))).isEmpty();
            assertThat(found(kind, new Value.NotDisclosed("理由"))).isEmpty();
        }
    }

    @Test
    @Proves("DIS-09")
    void aFigureSaysWhetherItIsActualOrAimedAt() {
        assertThat(found(RATE, rate("99.9"))).isEmpty();
        assertThat(found(RATE, figure("99.9", "%"))).containsExactly("DIS-09 ");
        assertThat(found(quantity("%"), figure("99.9", "%"))).isEmpty();
    }

    @Test
    @Proves("DIS-08")
    void aYesSaysWhatIsDone() {
        assertThat(found(yesNo(), yes("毎年、全従業員に実施"))).isEmpty();
        assertThat(found(yesNo(), yes(" "))).containsExactly("DIS-08 words");
        assertThat(found(yesNo(), no())).isEmpty();
    }

    @Test
    @Proves("DIS-08")
    void aYesWhereAnAmountIsAskedGivesTheAmount() {
        assertThat(found(yesNo("分"), new Value.YesNo(true, "", figure("10", "分")))).isEmpty();
        assertThat(found(yesNo("分"), yes("非常用電源に切り替わるまで"))).containsExactly("DIS-08 amount");
    }

    @Test
    void aYesWhoseParticularsHaveBlanksOfTheirOwnIsClear() {
        var form = edition(mandatory(ITEM).field("answer", yesNo(), Field.Meaning.PRESENCE));

        assertThat(CHECK.check(form, disclosure(yes("")), List.of())).isEmpty();
    }

    @Test
    @Proves("DIS-07")
    void aPublicAnswerOnASecurityMeasureNamesNoProduct() {
        assertThat(named("ＥＳＥＴを全台に導入")).containsExactly("ESET");
        assertThat(named("trend  micro の製品")).containsExactly("Trend Micro");
        assertThat(named("ｳｲﾙｽﾊﾞｽﾀｰを利用")).containsExactly("ウイルスバスター");
        assertThat(named("eset, Eset、ESET。")).containsExactly("ESET");
    }

    @Test
    @Proves("DIS-07")
    void aNameInLatinLettersCountsOnlyAsAWholeWord() {
        assertThat(named("パスワードのreset手順とesetting")).isEmpty();
        assertThat(named("reset後にESET")).containsExactly("ESET");
        assertThat(named("eset2")).isEmpty();
    }

    @Test
    @Proves("DIS-07")
    void anItemThatIsNotSensitiveMayNameProducts() {
        assertThat(found(text(), words("ESET"))).isEmpty();
    }

    private static List<String> named(String text) {
        var form = edition(mandatory(ITEM, text()).sensitive());
        return CHECK.check(form, disclosure(words(text)), List.of()).stream()
                .filter(finding -> finding.severity() == Severity.WARN)
                .map(finding -> finding.obstacle().facts().get("word"))
                .toList();
    }

    private static Value.Quantity rate(String number) {
        return new Value.Quantity(new BigDecimal(number), "%", Qualifier.ACTUAL, "");
    }

    @SafeVarargs
    private static Value rows(Map<String, String>... rows) {
        return new Value.Rows(List.of(rows));
    }

    private static Disclosure disclosure(Value value) {
        return Disclosure.empty(EDITION).with(id(ITEM), Answer.of(Map.of(ANSWER, value)));
    }

    /// Each finding on one answered field as `rule case`.
    private static List<String> found(Kind kind, Value value) {
        return CHECK
                .check(edition(Forms.mandatory(ITEM, kind)), disclosure(value), List.of())
                .stream()
                .map(Finding::obstacle)
                .map(wrong -> wrong.rule() + " " + wrong.facts().getOrDefault("case", ""))
                .toList();
    }
}
