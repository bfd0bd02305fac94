package jp.akashi.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.akashi.item.Column;
import jp.akashi.item.Kind;
import jp.akashi.item.Option;
import jp.akashi.item.Qualifier;
import jp.akashi.scheme.EditionDiff.Difference;
import jp.akashi.scheme.Forms;
import jp.akashi.scheme.Provenance;
import jp.akashi.scheme.Provenance.Basis;
import jp.akashi.scheme.Provenance.Confidence;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemeWordsTest {
    private static final SchemeWords WORDS = SchemeWords.read();
    private static final List<Option> OILS =
            List.of(new Option("oil", Forms.label("重油")), new Option("gas", Forms.label("ガス")));

    @Test
    void everyKindOfAnswerIsSaidPlainly() {
        assertThat(WORDS.kind(Forms.yesNo())).isEqualTo("有り・無しと、その内容");
        assertThat(WORDS.kind(Forms.yesNo("分", "時間"))).isEqualTo("有り・無しと、その内容や数値(単位は分、時間)");
        assertThat(WORDS.kind(Forms.text())).isEqualTo("文章");
        assertThat(WORDS.kind(new Kind.Text(1500, null))).isEqualTo("文章(1,500字まで)");
        assertThat(WORDS.kind(new Kind.Text(20, "[0-9]{13}"))).isEqualTo("13桁の数字");
        assertThat(WORDS.kind(new Kind.Text(20, "[A-Z]+"))).isEqualTo("決まった形の文字");
        assertThat(WORDS.kind(new Kind.Date())).isEqualTo("年月日");
        assertThat(WORDS.kind(new Kind.Choice(OILS, false))).isEqualTo("次から一つ(重油、ガス)");
        assertThat(WORDS.kind(new Kind.Choice(OILS, true))).isEqualTo("次からいくつでも(重油、ガス)");
    }

    @Test
    void aFigureIsSaidWithAllThatBelongsToIt() {
        assertThat(WORDS.kind(new Kind.Quantity(List.of("名"), List.of(), false)))
                .isEqualTo("数値(単位は名)");
        assertThat(
                        WORDS.kind(
                                new Kind.Quantity(
                                        List.of("%"),
                                        List.of(Qualifier.ACTUAL, Qualifier.TARGET),
                                        true,
                                        Kind.Range.SHARE)))
                .isEqualTo("数値(単位は%。0から100まで。実績値か目標値かを示す。補足を書ける)");
    }

    @Test
    void aTableIsSaidColumnByColumn() {
        var table =
                new Kind.Table(
                        List.of(
                                new Column("name", Forms.label("名称"), Forms.text()),
                                new Column(
                                        "share",
                                        Forms.label("比率"),
                                        new Kind.Quantity(List.of("%"), List.of(), false))),
                        10);
        assertThat(WORDS.kind(table)).isEqualTo("表(列は名称〔文章〕、比率〔数値(単位は%)〕。10行まで)");
    }

    @Test
    void aRequirementNamesItsFieldOnlyWhereThereAreSeveral() {
        assertThat(WORDS.gate(row(Forms.mandatory("a.x", Forms.yesNo()).done("answer"))))
                .contains("「有り」であること");
        assertThat(WORDS.gate(row(Forms.mandatory("a.x", Forms.text()).done("answer"))))
                .contains("実施なし・開示なし以外の回答があること");
        assertThat(
                        WORDS.gate(
                                row(
                                        Forms.mandatory("a.x")
                                                .named("事前告知")
                                                .field("period", Forms.quantity("ヶ月前"))
                                                .field("how", Forms.text())
                                                .atLeast("period", Forms.figure("1", "ヶ月前")))))
                .contains("「事前告知」が条件です。最低水準は「1ヶ月前」");
        assertThat(WORDS.gate(row(Forms.mandatory("a.x", Forms.text())))).isEmpty();
    }

    @Test
    void aRowIsMandatoryOptionalOrGated() {
        assertThat(WORDS.need(row(Forms.mandatory("a.x", Forms.text())))).isEqualTo("必須");
        assertThat(WORDS.need(row(Forms.mandatory("a.x").field("answer", Forms.text()).optional())))
                .isEqualTo("選択");
        assertThat(WORDS.need(row(Forms.mandatory("a.x", Forms.yesNo()).done("answer"))))
                .isEqualTo("必須◎");
        assertThat(
                        WORDS.perSite(
                                row(
                                        Forms.mandatory("a.x")
                                                .field("answer", Forms.text())
                                                .perSite())))
                .isPresent();
    }

    @Test
    void onlyAFieldThatDiffersFromItsRowHasALevelOfItsOwn() {
        var row =
                row(
                        Forms.mandatory("a.x")
                                .field("one", Forms.text())
                                .field("two", Forms.text())
                                .optional("two"));
        assertThat(WORDS.ownLevel(row, row.fields().getFirst())).isEmpty();
        assertThat(WORDS.ownLevel(row, row.fields().getLast())).contains("選択");
    }

    @Test
    void whatIsNotConfirmedSaysHowFarToTrustIt() {
        var sure = new Provenance(List.of(), Basis.DIRECT, Confidence.HIGH, true, "");
        assertThat(WORDS.status(sure)).isEqualTo("確認済み");
        assertThat(WORDS.basis(sure)).isEqualTo("この制度の資料に記載があります");
        assertThat(WORDS.status(Forms.UNCHECKED)).isEqualTo("未確認");
        assertThat(WORDS.basis(Forms.UNCHECKED)).endsWith("分かりません(確度 低)");
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void everyBasisHasItsWords(Basis basis) {
        for (var confidence : Confidence.values()) {
            assertThat(WORDS.basis(new Provenance(List.of(), basis, confidence, false, "")))
                    .isNotBlank();
        }
    }

    @Test
    void everyDifferenceAndSubjectHasItsWord() {
        assertThat(Difference.values()).extracting(WORDS::difference).doesNotHaveDuplicates();
        assertThat(Scheme.Subject.values()).extracting(WORDS::about).doesNotHaveDuplicates();
    }

    private static Row row(Forms.Asked asked) {
        return Forms.edition(asked).rows().getFirst();
    }
}
