package jp.akashi.evidence;

import static jp.akashi.evidence.Papers.cited;
import static jp.akashi.evidence.Papers.document;
import static jp.akashi.evidence.Papers.texts;
import static jp.akashi.scheme.Forms.ANSWER;
import static jp.akashi.scheme.Forms.EDITION;
import static jp.akashi.scheme.Forms.UNITS;
import static jp.akashi.scheme.Forms.edition;
import static jp.akashi.scheme.Forms.figure;
import static jp.akashi.scheme.Forms.id;
import static jp.akashi.scheme.Forms.label;
import static jp.akashi.scheme.Forms.mandatory;
import static jp.akashi.scheme.Forms.quantity;
import static jp.akashi.scheme.Forms.yesNo;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.akashi.Proves;
import jp.akashi.disclosure.Disclosure;
import jp.akashi.disclosure.Finding;
import jp.akashi.item.Answer;
import jp.akashi.item.Column;
import jp.akashi.item.Kind;
import jp.akashi.item.Value;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Schemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a page bears out, what it contradicts, and what it leaves open.
class CheckSupportTest {
    private static final Schemes.Checks NO_CHECKS =
            new Schemes.Checks(List.of(), List.of(), List.of());
    private static final String ITEM = "a.item";

    @ParameterizedTest
    @Proves("EVI-06")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                            99.98 | %      | サービス稼働率の実績は９９．９８％でした。
                            99.98 | %      | 稼働率 99.984 パーセント (99.984%)
                            99.9  | %      | 稼働率(%) 99.9
                            1250  | 百万円 | 売上高 1,250百万円
                            1250  | 百万円 | 売上高 12億5,000万円
                            1250  | 百万円 | 売上高は12.5億円
                            1250  | 百万円 | (単位:千円) 売上高 1,250,345 1,100,022
                            1250  | 百万円 | (単位：円) 売上高 1,250,000,000
                            100000| 円     | 初期費用 10万円(税別)
                            0     | 円     | 初期費用 無料
                            -86   | 百万円 | 経常利益 △86百万円
                            90    | 分     | 復旧まで1.5時間
                            2     | 時間   | 通知までの時間は120分
                            1     | 日     | バックアップは日次で取得する
                            7     | 世代   | 7 世代を保管
                            12    | ヶ月   | ログは1年保存します
                            3     | ヶ月前 | 終了日の３か月前までに通知します
                            3     | ヶ月前 | 終了日の三か月前までに通知します
                            3     | ヶ月前 | 終了日の90日前までに通知します
                            30    | 日前   | 変更の30日以上前に告知します
                            10    | 分     | 5～10分以内に通知
                            5     | 分     | 5～10分以内に通知
                            42    | 名     | 従業員数 42人
                            42    | 名     | 従業員数(名) 42
                            10    | 分     | ①10分 ②15分
                            99.5  | %      | 稼働率、99.5 ％
                            12000 | ㎡     | 延床面積 12,000㎡
                            12000 | ㎡     | 延床面積 12,000 m²
                    10    | 分     | - 10分
                    -86   | 百万円 | 経常利益 12\\n-86百万円
                    """)
    void aPageBearsAFigureOutHoweverItIsWritten(String number, String unit, String page) {
        assertThat(found(figure(number, unit), texts(page.replace("\\n", "\n")))).isEmpty();
    }

    @ParameterizedTest
    @Proves({"EVI-06", "EVI-07"})
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    99.98 | %      | サービス稼働率の実績は99.5%でした。       | 99.5%
                    99.98 | %      | 稼働率(%) 99.5                          | 99.5
                    100   | %      | 稼働率の実績 99.5%                      | 99.5%
                    99.9  | %      | 稼働率 99.8%                            | 99.8%
                    1250  | 百万円 | (単位:百万円) 稼働率 1,180 1,100        | 1,180
                    1250  | 百万円 | 稼働率は11億8,000万円                   | 11億8,000万円
                    10    | 分     | 稼働率の確認は15分とする                | 15分
                    3     | ヶ月前 | 稼働率変更の30日前までに通知            | 30日前
                    42    | 名     | 稼働率\\n50人                           | 50人
                    """)
    void aPageContradictsByAFigureOfTheSameKindBehindTheSubject(
            String number, String unit, String page, String instead) {
        var finding = found(figure(number, unit), texts(page.replace("\\n", "\n"))).getFirst();

        assertThat(finding.rule()).isEqualTo(EvidenceRules.NOT_CONTRADICTED);
        assertThat(finding.obstacle().facts())
                .containsEntry("figure", instead)
                .containsEntry("page", "1")
                .containsEntry("label", "資料1");
    }

    @ParameterizedTest
    @Proves({"EVI-06", "EVI-07"})
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    99.98 | %      | 稼働率は高い水準を保っています。
                    99.98 | %      | 稼働率を毎月確認する。ディスク使用率は80%まで。
                    99.98 | %      | 80%を超えたら通知する
                    99.98 | %      | 稼働率 3年間
                    10    | 分     | 稼働率は十分です
                    10    | 分     | 稼働率の集計は2024年4月から9時30分に行う
                    2019  | 年     | 稼働率 2019年4月
                    """)
    void aPageWithoutTheFigureIsAskedAboutAndSaysNothingElse(
            String number, String unit, String page) {
        assertThat(found(figure(number, unit), texts(page)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(EvidenceRules.SUPPORTED);
                    assertThat(finding.obstacle().facts()).containsEntry("case", "absent");
                });
    }

    @ParameterizedTest
    @Proves("EVI-06")
    @CsvSource({
        "2019年4月1日",
        "２０１９年４月１日",
        "2019/04/01",
        "2019-4-1",
        "2019.4.1",
        "平成31年4月1日",
        "平成三十一年四月一日",
        "H31.4.1",
        "平成 31 年 4 月 1 日",
    })
    void aPageBearsADayOutInAnyCalendar(String written) {
        assertThat(found(new Value.Day(LocalDate.of(2019, 4, 1)), texts("稼働率 " + written + " 開始")))
                .isEmpty();
    }

    @Test
    @Proves("EVI-07")
    void aPageContradictsByAnotherDayBehindTheSubject() {
        var finding =
                found(
                                new Value.Day(LocalDate.of(2019, 4, 1)),
                                texts("稼働率の公表日 令和元年5月1日\n改定 2019年6月1日"))
                        .getFirst();

        assertThat(finding.rule()).isEqualTo(EvidenceRules.NOT_CONTRADICTED);
        assertThat(finding.obstacle().facts())
                .containsEntry("claim", "2019年4月1日")
                .containsEntry("figure", "令和元年5月1日");
    }

    @Test
    @Proves("EVI-06")
    void aMonthIsNotADay() {
        assertThat(found(new Value.Day(LocalDate.of(2019, 4, 1)), texts("稼働率 2019年4月開始")))
                .extracting(Finding::rule)
                .containsExactly(EvidenceRules.SUPPORTED);
    }

    @Test
    @Proves("EVI-06")
    void theRightPageOfTheDocumentIsProposed() {
        var pages = texts("表紙", "ディスク使用率 99.98%", "稼働率 99.98%");
        var finding = found(figure("99.98", "%"), cited(id(ITEM), 3, 1), pages).getFirst();

        assertThat(finding.rule()).isEqualTo(EvidenceRules.SUPPORTED);
        assertThat(finding.obstacle().facts())
                .containsEntry("case", "elsewhere")
                .containsEntry("found-on", "3")
                .containsEntry("label", "資料1");
    }

    @Test
    @Proves("EVI-06")
    void oneCitedPageThatBearsItOutIsEnough() {
        var pages = texts("稼働率 99.5%", "稼働率 99.98%");

        assertThat(found(figure("99.98", "%"), cited(id(ITEM), 2, 1, 2), pages)).isEmpty();
    }

    @Test
    @Proves("EVI-08")
    void aPageThatCannotBeReadIsNamedAndNothingIsConcluded() {
        var findings =
                found(figure("99.98", "%"), cited(id(ITEM), 2, 1, 2), texts("稼働率 99.5%", " \n"));

        assertThat(findings).extracting(Finding::rule).containsExactly(EvidenceRules.READABLE);
        assertThat(findings.getFirst().obstacle().facts()).containsEntry("pages", "2");
        assertThat(findings.getFirst().spot().document()).isEqualTo("資料1");
    }

    @Test
    void aDocumentWithoutStoredTextIsLeftToTheReader() {
        assertThat(found(figure("99.98", "%"), cited(id(ITEM), 2, 1), texts(Map.of()))).isEmpty();
    }

    @Test
    void aPageThatIsNotThereIsAnotherRulesMatter() {
        assertThat(found(figure("99.98", "%"), cited(id(ITEM), 1, 7), texts("稼働率 99.5%")))
                .isEmpty();
    }

    @Test
    @Proves("EVI-06")
    void aCitationByChapterAloneIsLookedForInTheWholeDocument() {
        var index =
                EvidenceIndex.empty()
                        .withDocument(document("資料1", EvidenceKind.RULES, 2))
                        .withCitations(
                                id(ITEM),
                                List.of(new Citation("資料1", new Pages(List.of()), "第2章")));

        assertThat(found(figure("99.98", "%"), index, texts("表紙", "稼働率 99.98%"))).isEmpty();
        assertThat(found(figure("99.98", "%"), index, texts("表紙", "本文"))).hasSize(1);
    }

    @Test
    @Proves({"EVI-06", "EVI-07"})
    void theAmountBesideAYesIsLookedUpToo() {
        var form = edition(mandatory(ITEM).named("無停電電源").field("answer", yesNo("分")));
        var claim = new Value.YesNo(true, "", figure("10", "分"));

        assertThat(found(form, claim, texts("無停電電源の供給時間は10分"))).isEmpty();
        assertThat(found(form, claim, texts("無停電電源の供給時間は5分")))
                .extracting(Finding::rule)
                .containsExactly(EvidenceRules.NOT_CONTRADICTED);
    }

    @Test
    @Proves("EVI-06")
    void theFiguresOfATableAreLookedUpToo() {
        var form =
                edition(
                        mandatory(
                                ITEM,
                                new Kind.Table(
                                        List.of(
                                                new Column(
                                                        "target",
                                                        label("対象"),
                                                        new Kind.Text(100, null)),
                                                new Column("interval", label("間隔"), quantity("分"))),
                                        5)));
        var claim =
                new Value.Rows(
                        List.of(
                                Map.of("target", "サーバ", "interval", "5分"),
                                Map.of("target", "通信機器", "interval", "7分")));

        assertThat(found(form, claim, texts("サーバ 5分\n通信機器 10分")))
                .extracting(finding -> finding.obstacle().facts().get("claim"))
                .containsExactly("7分");
    }

    @Test
    void itNeverRefuses() {
        assertThat(found(figure("99.98", "%"), texts("稼働率 50%"))).noneMatch(Finding::refuses);
    }

    private static List<Finding> found(Value claim, PageTexts texts) {
        return found(claim, cited(id(ITEM), 1, 1), texts);
    }

    private static List<Finding> found(Value claim, EvidenceIndex evidence, PageTexts texts) {
        var kind =
                claim instanceof Value.Quantity(_, var unit, _, _)
                        ? quantity(unit)
                        : new Kind.Date();
        var form = edition(mandatory(ITEM).named("サービス稼働率の実績値").field("answer", kind));
        return found(form, claim, evidence, texts);
    }

    private static List<Finding> found(Edition form, Value claim, PageTexts texts) {
        return found(form, claim, cited(id(ITEM), 1, 1), texts);
    }

    private static List<Finding> found(
            Edition form, Value claim, EvidenceIndex evidence, PageTexts texts) {
        var given = Disclosure.empty(EDITION).with(id(ITEM), Answer.of(Map.of(ANSWER, claim)));
        return new CheckSupport(UNITS, NO_CHECKS, texts).check(form, given, evidence);
    }
}
