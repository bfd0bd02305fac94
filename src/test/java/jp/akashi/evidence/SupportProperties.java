package jp.akashi.evidence;

import static jp.akashi.scheme.Forms.ANSWER;
import static jp.akashi.scheme.Forms.EDITION;
import static jp.akashi.scheme.Forms.UNITS;
import static jp.akashi.scheme.Forms.edition;
import static jp.akashi.scheme.Forms.id;
import static jp.akashi.scheme.Forms.mandatory;
import static jp.akashi.scheme.Forms.quantity;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Map;
import jp.akashi.Proves;
import jp.akashi.disclosure.Disclosure;
import jp.akashi.disclosure.Finding;
import jp.akashi.item.Answer;
import jp.akashi.item.Kind;
import jp.akashi.item.Value;
import jp.akashi.scheme.Schemes;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// No false alarm: whatever else a page says, a claim that stands on it is borne out.
class SupportProperties {
    private static final Schemes.Checks NO_CHECKS =
            new Schemes.Checks(List.of(), List.of(), List.of());
    private static final String ITEM = "a.item";
    private static final List<String> NOISE =
            List.of(
                    "サービス稼働率",
                    "の実績は",
                    "従業員数",
                    "第3条",
                    "(1)",
                    "②",
                    "・",
                    "。",
                    "、",
                    "\n",
                    " ",
                    "\t",
                    "12",
                    "3.5",
                    "99.5%",
                    "1,180",
                    "(単位:千円)",
                    "15分",
                    "30日前",
                    "2社",
                    "IPv4",
                    "TLS1.2",
                    "2024年3月期",
                    "2020年1月31日",
                    "平成30年度",
                    "9時30分",
                    "10億円",
                    "5~10",
                    "無料",
                    "毎月",
                    "-",
                    "△",
                    "https://example.jp/a?b=1",
                    "𠮷野家",
                    "ﾊﾞｯｸｱｯﾌﾟ",
                    "");

    @Property(tries = 1000)
    @Proves({"EVI-06", "EVI-07"})
    void aFigureThatStandsOnThePageIsNeverDoubted(
            @ForAll("noise") String before,
            @ForAll("figures") Value.Quantity claim,
            @ForAll("noise") String after) {
        assertThat(
                        doubts(
                                claim,
                                quantity(claim.unit()),
                                before + "\n" + claim.printed() + "\n" + after))
                .isEmpty();
    }

    @Property(tries = 500)
    @Proves({"EVI-06", "EVI-07"})
    void aFigureWrittenWideOrWithoutCommasIsNeverDoubted(
            @ForAll("noise") String before, @ForAll("figures") Value.Quantity claim) {
        var plain = claim.number().toPlainString() + claim.unit();

        assertThat(doubts(claim, quantity(claim.unit()), before + "「" + plain + "」")).isEmpty();
        assertThat(doubts(claim, quantity(claim.unit()), before + "「" + wide(plain) + "」"))
                .isEmpty();
    }

    @Property(tries = 500)
    @Proves({"EVI-06", "EVI-07"})
    void anAmountOfMoneyInAnotherUnitIsNeverDoubted(@ForAll("millions") long millions) {
        var claim = new Value.Quantity(BigDecimal.valueOf(millions), "百万円", null, "");
        var inThousands = new Value.Quantity(BigDecimal.valueOf(millions * 1000), "千円", null, "");

        assertThat(doubts(claim, quantity("百万円"), "売上高 " + inThousands.printed())).isEmpty();
        assertThat(doubts(inThousands, quantity("千円"), "売上高 " + claim.printed())).isEmpty();
    }

    @Property(tries = 500)
    @Proves({"EVI-06", "EVI-07"})
    void aDayThatStandsOnThePageIsNeverDoubted(
            @ForAll("noise") String before,
            @ForAll("days") LocalDate day,
            @ForAll("noise") String after) {
        for (var written :
                List.of(
                        day.toString(),
                        "%d年%d月%d日"
                                .formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
                        "%d/%d/%d"
                                .formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
                        japanese(day))) {
            assertThat(
                            doubts(
                                    new Value.Day(day),
                                    new Kind.Date(),
                                    before + "\n" + written + "\n" + after))
                    .isEmpty();
        }
    }

    @Property(tries = 500)
    void anyTextAtAllIsReadWithoutBreaking(
            @ForAll String page, @ForAll("figures") Value.Quantity claim) {
        assertThat(doubts(claim, quantity(claim.unit()), page)).hasSizeLessThanOrEqualTo(1);
    }

    @Provide
    Arbitrary<String> noise() {
        return Arbitraries.of(NOISE).list().ofMaxSize(12).map(words -> String.join("", words));
    }

    @Provide
    Arbitrary<Value.Quantity> figures() {
        var numbers =
                Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 3_000_000).map(BigDecimal::valueOf),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.valueOf(200))
                                .ofScale(2),
                        Arbitraries.integers().between(-5000, -1).map(BigDecimal::valueOf));
        var units =
                Arbitraries.of(
                        "分", "時間", "日", "日前", "ヶ月前", "円", "千円", "百万円", "%", "名", "世代", "Mbps");
        return Combinators.combine(numbers, units)
                .as((number, unit) -> new Value.Quantity(number, unit, null, ""));
    }

    @Provide
    Arbitrary<Long> millions() {
        return Arbitraries.longs().between(1, 9_999_999);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1927, 1, 1).toEpochDay(),
                        LocalDate.of(2099, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static String japanese(LocalDate day) {
        var date = JapaneseDate.from(day);
        var eras = List.of("昭和", "平成", "令和");
        int year = date.get(ChronoField.YEAR_OF_ERA);
        return "%s%s年%d月%d日"
                .formatted(
                        eras.get(date.getEra().getValue() - 1),
                        year == 1 ? "元" : "" + year,
                        day.getMonthValue(),
                        day.getDayOfMonth());
    }

    private static String wide(String text) {
        return text.codePoints()
                .map(letter -> letter >= '!' && letter <= '~' ? letter - '!' + '！' : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<Finding> doubts(Value claim, Kind kind, String page) {
        var form = edition(mandatory(ITEM).named("サービス稼働率の実績値").field("answer", kind));
        var given = Disclosure.empty(EDITION).with(id(ITEM), Answer.of(Map.of(ANSWER, claim)));
        return new CheckSupport(UNITS, NO_CHECKS, Papers.texts(page))
                .check(form, given, Papers.cited(id(ITEM), 1, 1));
    }
}
