package jp.akashi.item;

import static jp.akashi.item.Kinds.amount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.akashi.kernel.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"有り", "有", "あり", "アリ", "ｱﾘ", "はい", "○", "◯", "Yes", "ＹＥＳ", "yes", " 有り　"})
    void yesIsWrittenInManyWays(String text) {
        assertReads(Kinds.YES_NO, text, new Value.YesNo(true, "", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"無し", "無", "なし", "ナシ", "いいえ", "×", "No", "ｎｏ"})
    void noIsWrittenInManyWays(String text) {
        assertReads(Kinds.YES_NO, text, new Value.YesNo(false, "", null));
    }

    static Stream<Arguments> yesWithWords() {
        return Stream.of(
                arguments("有り 全従業員に年1回", "全従業員に年1回"),
                arguments("有り　全従業員に年1回", "全従業員に年1回"),
                arguments("有り：全従業員に年1回", "全従業員に年1回"),
                arguments("有り、全従業員に年1回", "全従業員に年1回"),
                arguments("有り(全従業員)", "(全従業員)"),
                arguments("有り\n1. 全従業員\n2. 派遣社員", "1. 全従業員\n2. 派遣社員"),
                arguments("有り 有り得ない", "有り得ない"),
                arguments("有り ２４時間、①受付 ②対応", "２４時間、①受付 ②対応"));
    }

    @ParameterizedTest
    @MethodSource("yesWithWords")
    void theWordsBehindYesStayAsTheyAre(String text, String words) {
        assertReads(Kinds.YES_NO, text, new Value.YesNo(true, words, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"有償で提供", "無償", "ありがとう", "Notebook", "No.1の実績", "全従業員に実施", "？"})
    void aWordThatOnlyBeginsLikeYesOrNoIsNeither(String text) {
        assertMisfit(Kinds.YES_NO, text, Misfit.NOT_YES_NO);
    }

    static Stream<Arguments> yesWithAmount() {
        return Stream.of(
                arguments("有り 10分", amount("10", "分"), ""),
                arguments("有り１０分", amount("10", "分"), ""),
                arguments("有り 10分 / 切替まで", amount("10", "分"), "切替まで"),
                arguments("有り 10 分間／切替まで", amount("10", "分"), "切替まで"),
                arguments("有り 1,000時間 (連続)", amount("1000", "時間"), "(連続)"),
                arguments("有り 10分ごとに点検", null, "10分ごとに点検"),
                arguments("有り 3 系統", null, "3 系統"),
                arguments("有り / 10分", null, "10分"));
    }

    @ParameterizedTest
    @MethodSource("yesWithAmount")
    void anAmountBehindYesIsAnAmountOnlyWhenItStandsAlone(
            String text, Value.Quantity amount, String words) {
        assertReads(Kinds.YES_NO_MINUTES, text, new Value.YesNo(true, words, amount));
    }

    @Test
    void wordsThatLookLikeAnAmountAreMarked() {
        var words = new Value.YesNo(true, "10分", null);
        assertThat(Notation.print(Kinds.YES_NO_MINUTES, words)).isEqualTo("有り / 10分");
        assertThat(Notation.print(Kinds.YES_NO, words)).isEqualTo("有り 10分");
    }

    static Stream<Arguments> quantities() {
        return Stream.of(
                arguments("1,250百万円 / 2025年3月期", amount("1250", "百万円", "2025年3月期")),
                arguments("１，２５０　百万円／2025年3月期", amount("1250", "百万円", "2025年3月期")),
                arguments("1250 百万円", amount("1250", "百万円")),
                arguments("△86千円", amount("-86", "千円")),
                arguments("▲1,086 千円", amount("-1086", "千円")),
                arguments("-0.50円", amount("-0.50", "円")),
                arguments("100百万円(2025年4月1日現在)", amount("100", "百万円", "(2025年4月1日現在)")),
                arguments("100百万円、単独", amount("100", "百万円", "単独")));
    }

    @ParameterizedTest
    @MethodSource("quantities")
    void figuresAreReadFullWidthWithCommasAndTriangles(String text, Value.Quantity expected) {
        assertReads(Kinds.YEN, text, expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3ヶ月前", "3か月前", "3カ月前", "3ヵ月前", "3箇月前", "３ケ月前", "3 ヶ月前"})
    void monthsAreSpeltInManyWays(String text) {
        assertReads(Kinds.NOTICE, text, amount("3", "ヶ月前"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"128名", "128人", "１２８名", "128"})
    void aFieldWithOneUnitTakesABareFigure(String text) {
        assertReads(Kinds.PEOPLE, text, amount("128", "名"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "99.98% (実績値)",
                "99.98％（実績）",
                "実績値 99.98%",
                "99.98 パーセント 実績値",
                "(実績値) 99.98"
            })
    void aFigureSaysThatItIsMeasured(String text) {
        assertReads(
                Kinds.AVAILABILITY,
                text,
                new Value.Quantity(new BigDecimal("99.98"), "%", Qualifier.ACTUAL, ""));
    }

    @Test
    void aRemarkMaySpeakOfATargetWithoutTheFigureBeingOne() {
        assertReads(
                Kinds.AVAILABILITY, "99.9% / (目標値) は99.99%", amount("99.9", "%", "(目標値) は99.99%"));
    }

    @Test
    void decimalsAreKeptAsGiven() {
        assertThat(Notation.print(Kinds.AVAILABILITY, amount("99.90", "%"))).isEqualTo("99.90%");
        assertThat(Notation.print(Kinds.YEN, amount("-1234567.5", "円"))).isEqualTo("-1,234,567.5円");
        assertThat(Notation.print(Kinds.YEN, amount("1E+6", "円"))).isEqualTo("1,000,000円");
    }

    static Stream<Arguments> misfits() {
        return Stream.of(
                arguments(Kinds.YEN, "多数", Misfit.NOT_A_NUMBER, Map.of("units", "円、千円、百万円")),
                arguments(Kinds.YEN, "12,50円", Misfit.NOT_A_NUMBER, Map.of("units", "円、千円、百万円")),
                arguments(Kinds.YEN, "①00円", Misfit.NOT_A_NUMBER, Map.of("units", "円、千円、百万円")),
                arguments(
                        Kinds.YEN,
                        "1250",
                        Misfit.UNIT_MISSING,
                        Map.of("units", "円、千円、百万円", "given", "")),
                arguments(
                        Kinds.YEN,
                        "3億円",
                        Misfit.UNIT_UNKNOWN,
                        Map.of("units", "円、千円、百万円", "given", "億円")),
                arguments(
                        Kinds.YEN,
                        "3億円 / 2025年3月期",
                        Misfit.UNIT_UNKNOWN,
                        Map.of("units", "円、千円、百万円", "given", "億円")),
                arguments(
                        Kinds.PEOPLE,
                        "128名 / 4月現在",
                        Misfit.REMARK_NOT_ASKED,
                        Map.of("given", "4月現在")),
                arguments(
                        Kinds.ONE,
                        "端末",
                        Misfit.CHOICE_UNKNOWN,
                        Map.of("choices", "アプリケーション、サーバ、サーバ・ストレージ、その他(上記以外)", "given", "端末")),
                arguments(
                        Kinds.ONE,
                        "サーバ、アプリケーション",
                        Misfit.ONE_CHOICE_ONLY,
                        Map.of("choices", "アプリケーション、サーバ、サーバ・ストレージ、その他(上記以外)")));
    }

    static Stream<Arguments> misfitsOfForm() {
        return Stream.of(
                arguments(
                        Kinds.CORPORATE_NUMBER,
                        "12345",
                        Misfit.PATTERN,
                        Map.of("pattern", "[0-9]{13}")),
                arguments(
                        Kinds.TABLE,
                        "API | サーバ | 5分 | 8",
                        Misfit.TOO_MANY_COLUMNS,
                        Map.of("row", "1", "columns", "3")),
                arguments(
                        Kinds.TABLE,
                        "API | サーバ | 5分\nAPI | サーバ | 常時",
                        Misfit.NOT_A_NUMBER,
                        Map.of("row", "2", "column", "間隔", "units", "分")),
                arguments(
                        Kinds.TABLE,
                        "x\n".repeat(11),
                        Misfit.TOO_MANY_ROWS,
                        Map.of("limit", "10", "length", "11")));
    }

    @ParameterizedTest
    @MethodSource({"misfits", "misfitsOfForm"})
    void whatDoesNotFitIsNamedWithWhatWasExpected(
            Kind kind, String text, Misfit misfit, Map<String, String> facts) {
        assertThat(Notation.read(kind, text)).isEqualTo(new Reading.Unreadable(misfit, facts));
    }

    @Test
    void aMisfitBecomesAnObstacleOfTheRuleThatChecksIt() {
        var obstacle =
                Reading.Unreadable.of(Misfit.PATTERN, "pattern", "x")
                        .obstacle(new RuleId("DIS-04"));
        assertThat(obstacle.facts()).isEqualTo(Map.of("misfit", "PATTERN", "pattern", "x"));
    }

    static Stream<Arguments> choices() {
        return Stream.of(
                arguments("サーバ", List.of("server"), ""),
                arguments("ｻｰﾊﾞ", List.of("server"), ""),
                arguments("サーバ・ストレージ", List.of("server-storage"), ""),
                arguments("サーバ・アプリケーション", List.of("application", "server"), ""),
                arguments("その他（上記以外）、サーバ\nアプリケーション", List.of("application", "server", "other"), ""),
                arguments("サーバ、サーバ", List.of("server"), ""),
                arguments("サーバ、その他(上記以外) / 端末", List.of("server", "other"), "端末"),
                arguments("サーバ(国内)", List.of("server"), "(国内)"));
    }

    @ParameterizedTest
    @MethodSource("choices")
    void choicesAreReadByTheirLabelsInTheOrderOfTheItem(
            String text, List<String> keys, String words) {
        assertReads(Kinds.SEVERAL, text, new Value.Chosen(keys, words));
    }

    @Test
    void aTableIsReadByLineAndStroke() {
        var rows =
                List.of(
                        Map.of("name", "API", "target", "server", "interval", "5分"),
                        Map.of("name", "a|b"));
        assertReads(Kinds.TABLE, "API | サーバ | ５ 分\r\n\r\na\\|b |", new Value.Rows(rows));
        assertReads(Kinds.TABLE, "API\tサーバ\t5\na|b".replace("|", "\\|"), new Value.Rows(rows));
        assertThat(Notation.print(Kinds.TABLE, new Value.Rows(rows)))
                .isEqualTo("API | サーバ | 5分\na\\|b |  |");
    }

    @Test
    void aChoiceInACellIsStoredByItsKeyAndPrintedByItsLabel() {
        var column = ((Kind.Table) Kinds.TABLE).columns().get(1);
        assertThat(Notation.printCell(column, "server-storage")).isEqualTo("サーバ・ストレージ");
    }

    static Stream<Kind> kinds() {
        return Stream.of(
                Kinds.YES_NO,
                Kinds.TEXT,
                Kinds.CORPORATE_NUMBER,
                Kinds.YEN,
                Kinds.DATE,
                Kinds.ONE,
                Kinds.TABLE);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anyFieldMayBeAnsweredNotDoneOrNotDisclosed(Kind kind) {
        assertReads(kind, "実施なし", new Value.NotDone(""));
        assertReads(kind, "未実施 来年度に予定", new Value.NotDone("来年度に予定"));
        assertReads(kind, "実施無し(来年度)", new Value.NotDone("(来年度)"));
        assertReads(kind, "開示なし", new Value.NotDisclosed(""));
        assertReads(kind, "非開示：契約による", new Value.NotDisclosed("契約による"));
    }

    @Test
    void wordsThatOnlyBeginLikeNotDoneAreWords() {
        assertReads(Kinds.TEXT, "未実施の項目はない", new Value.Words("未実施の項目はない"));
        assertReads(Kinds.TEXT, "非開示情報の扱い", new Value.Words("非開示情報の扱い"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nothingWrittenIsNoAnswer(Kind kind) {
        for (var text : List.of("", " ", "　", "\r\n\t", "\u200b\u00a0")) {
            assertThat(Notation.read(kind, text)).isEqualTo(new Reading.Blank());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aHundredThousandCharactersAreTooLongForAnyField(Kind kind) {
        assertThat(Notation.read(kind, "あ".repeat(100_000)))
                .isEqualTo(
                        new Reading.Unreadable(
                                Misfit.TOO_LONG, Map.of("limit", "4000", "length", "100000")));
    }

    @Test
    void theLimitCountsCharactersOfTheWords() {
        assertReads(Kinds.TEXT, "𠮷".repeat(4000), new Value.Words("𠮷".repeat(4000)));
        assertMisfit(Kinds.TEXT, "𠮷".repeat(4001), Misfit.TOO_LONG);
        var detail = "あ".repeat(4000);
        assertReads(Kinds.YES_NO, "有り " + detail, new Value.YesNo(true, detail, null));
        assertMisfit(Kinds.YES_NO, "有り " + detail + "あ", Misfit.TOO_LONG);
        var scope = new Kind.Text(500, null);
        assertReads(scope, "あ".repeat(500), new Value.Words("あ".repeat(500)));
        assertMisfit(scope, "あ".repeat(501), Misfit.TOO_LONG);
    }

    @Test
    void onlyATextWithAFormIsNarrowed() {
        assertReads(Kinds.CORPORATE_NUMBER, "７９９９９ ０１００ ０００１", new Value.Words("7999901000001"));
        assertReads(Kinds.TEXT, "㈱みほん ①ｶﾅ ５階", new Value.Words("㈱みほん ①ｶﾅ ５階"));
    }

    @Test
    void printingAValueOfAnotherKindLosesNothing() {
        assertThat(Notation.print(Kinds.DATE, new Value.Chosen(List.of("a", "b"), "c")))
                .isEqualTo("a、b / c");
        assertThat(Notation.print(Kinds.TEXT, new Value.YesNo(true, "詳細", amount("1", "本"))))
                .isEqualTo("有り 1本 / 詳細");
    }

    private static void assertReads(Kind kind, String text, Value value) {
        assertThat(Notation.read(kind, text)).isEqualTo(new Reading.Read(value));
    }

    private static void assertMisfit(Kind kind, String text, Misfit misfit) {
        assertThat(Notation.read(kind, text))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class,
                        wrong -> assertThat(wrong.misfit()).isEqualTo(misfit));
    }
}
