package jp.akashi.fee.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The many ways one payer's name is written.
class PayerNamesTest {
    private static final PayerNames NAMES = new PayerNames(BankData.read().legalForms());

    @ParameterizedTest
    @CsvSource({
        "ｶ)ﾐﾎﾝｸﾗｳﾄﾞ",
        "カ)ミホンクラウド",
        "カ）ミホンクラウド",
        "ミホンクラウド(カ",
        "ミホンクラウド（カ",
        "ﾐﾎﾝｸﾗｳﾄ゛",
        "ﾌﾘｺﾐ ｶ)ﾐﾎﾝ ｸﾗｳﾄﾞ",
        "振込 カ）ミホンクラウド",
        "カブシキガイシャミホンクラウド",
        "株式会社みほんクラウド",
        "㈱みほんクラウド",
        "みほん・クラウド",
    })
    void theSameNameInEveryForm(String written) {
        assertThat(NAMES.plain(written)).isEqualTo("ミホンクラウド");
    }

    @ParameterizedTest
    @CsvSource({
        "ﾕ)ｼﾞｬﾊﾟﾝ-ｼｮｳｼﾞ, ユウゲンガイシャジャパンショウジ",
        "ﾐﾎﾝｻ-ﾋﾞｽ(ｶ)ﾄｳｷﾖｳｼﾃﾝ, ミホンサービス株式会社東京支店",
        "ｲｯｼｬ)ﾐﾎﾝｷｮｳｶｲ, 一般社団法人ミホンキョウカイ",
        "ﾐﾎﾝｺｳﾂﾞ, みほんこうず",
        "ＡＢＣ　ｼｽﾃﾑｽﾞ, abcシステムズ",
    })
    void whatDiffersInWritingOnly(String one, String other) {
        var plain = NAMES.plain(other).replace("東京支店", "トウキヨウシテン");
        assertThat(NAMES.plain(one)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"カ)ミホン, カ)ミホン2", "ミホンシヨウジ, ミホンシヨウカイ", "カ), ユ)"})
    void otherNamesStayOthers(String one, String other) {
        assertThat(NAMES.plain(one)).isNotEqualTo(NAMES.plain(other));
    }
}
