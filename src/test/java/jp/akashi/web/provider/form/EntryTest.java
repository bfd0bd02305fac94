package jp.akashi.web.provider.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.item.Kind;
import jp.akashi.item.Misfit;
import jp.akashi.item.Option;
import jp.akashi.item.Qualifier;
import jp.akashi.item.Reading;
import jp.akashi.item.Value;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.Label;
import jp.akashi.scheme.Field;
import org.junit.jupiter.api.Test;

class EntryTest {
    private static final Kind MINUTES = new Kind.YesNoDetail(List.of("分", "時間"));
    private static final Kind YEN = new Kind.Quantity(List.of("円", "百万円"), List.of(), true);
    private static final Kind RATE =
            new Kind.Quantity(List.of("%"), List.of(Qualifier.ACTUAL, Qualifier.TARGET), false);
    private static final Kind TEXT = new Kind.Text(Kind.MAX_CHARS, null);

    @Test
    void yesWithItsAmountInFullWidthDigits() {
        assertThat(read(MINUTES, "yes=yes", "detail= 自動で切り替わる ", "number=１０", "unit=分"))
                .isEqualTo(new Reading.Read(new Value.YesNo(true, "自動で切り替わる", amount("10", "分"))));
    }

    @Test
    void aUnitTypedBehindTheNumberCountsMoreThanTheOneInTheList() {
        assertThat(read(MINUTES, "yes=yes", "number=2時間", "unit=分"))
                .isEqualTo(new Reading.Read(new Value.YesNo(true, "", amount("2", "時間"))));
    }

    @Test
    void wordsWithoutYesOrNoAreNotGuessedAt() {
        assertThat(misfit(read(MINUTES, "detail=年に1回実施"))).isEqualTo(Misfit.NOT_YES_NO);
        assertThat(misfit(read(MINUTES, "number=10", "unit=分"))).isEqualTo(Misfit.NOT_YES_NO);
    }

    @Test
    void anAmountThatIsNoNumberIsRefusedAndNotTakenForWords() {
        assertThat(misfit(read(MINUTES, "yes=yes", "number=すぐ", "unit=分")))
                .isEqualTo(Misfit.NOT_A_NUMBER);
        assertThat(misfit(read(MINUTES, "yes=yes", "number=実施なし", "unit=分")))
                .isEqualTo(Misfit.NOT_A_NUMBER);
    }

    @Test
    void aQuantityTakesTheChosenUnitAndItsRemark() {
        assertThat(read(YEN, "number=1,250", "unit=百万円", "note=2025年3月期"))
                .isEqualTo(
                        new Reading.Read(
                                new Value.Quantity(
                                        new BigDecimal("1250"), "百万円", null, "2025年3月期")));
    }

    @Test
    void aRemarkOrAMeaningWithoutANumberIsNoAnswer() {
        assertThat(misfit(read(YEN, "unit=円", "note=2025年3月期"))).isEqualTo(Misfit.NOT_A_NUMBER);
        assertThat(misfit(read(RATE, "meant=TARGET"))).isEqualTo(Misfit.NOT_A_NUMBER);
        assertThat(read(YEN, "unit=円")).isEqualTo(new Reading.Blank());
    }

    @Test
    void aFigureSaysWhetherItIsActualOrAimedAt() {
        assertThat(read(RATE, "number=99.98", "unit=%", "meant=TARGET"))
                .isEqualTo(
                        new Reading.Read(
                                new Value.Quantity(
                                        new BigDecimal("99.98"), "%", Qualifier.TARGET, "")));
    }

    @Test
    void aDayIsReadInTheJapaneseCalendar() {
        assertThat(read(new Kind.Date(), "date=令和４年４月１日"))
                .isEqualTo(new Reading.Read(new Value.Day(LocalDate.of(2022, 4, 1))));
        assertThat(misfit(read(new Kind.Date(), "date=2022年2月30日"))).isEqualTo(Misfit.NO_SUCH_DAY);
    }

    @Test
    void aChoiceThatNobodyOfferedIsRefused() {
        var one =
                new Kind.Choice(
                        List.of(
                                new Option("a", new Label("甲", "a")),
                                new Option("b", new Label("乙", "b"))),
                        false);
        assertThat(read(one, "key=b"))
                .isEqualTo(new Reading.Read(new Value.Chosen(List.of("b"), "")));
        assertThat(misfit(read(one, "key=c"))).isEqualTo(Misfit.CHOICE_UNKNOWN);
        assertThat(misfit(read(one, "key=a", "key=b"))).isEqualTo(Misfit.ONE_CHOICE_ONLY);
        assertThat(misfit(read(one, "detail=両方"))).isEqualTo(Misfit.CHOICE_UNKNOWN);
    }

    @Test
    void notDoneAndNotDisclosedStandBeforeWhateverElseIsTyped() {
        assertThat(read(TEXT, "as=not-done", "reason=対象がないため", "text=残っている文"))
                .isEqualTo(new Reading.Read(new Value.NotDone("対象がないため")));
        assertThat(read(TEXT, "as=not-disclosed"))
                .isEqualTo(new Reading.Read(new Value.NotDisclosed("")));
    }

    @Test
    void aReasonWithoutSayingForWhatIsNotDropped() {
        assertThat(misfit(read(TEXT, "reason=対象がないため"))).isEqualTo(Misfit.CHOICE_UNKNOWN);
    }

    @Test
    void aTextOf4000CharactersIsTakenAndOneOf4001IsNot() {
        assertThat(read(TEXT, "text=" + "あ".repeat(4000))).isInstanceOf(Reading.Read.class);
        assertThat(misfit(read(TEXT, "text=" + "あ".repeat(4001)))).isEqualTo(Misfit.TOO_LONG);
        assertThat(misfit(read(TEXT, "text=" + "あ".repeat(100_000)))).isEqualTo(Misfit.TOO_LONG);
        assertThat(misfit(read(MINUTES, "yes=no", "detail=" + "あ".repeat(100_000))))
                .isEqualTo(Misfit.TOO_LONG);
        assertThat(misfit(read(TEXT, "as=not-done", "reason=" + "あ".repeat(4001))))
                .isEqualTo(Misfit.TOO_LONG);
    }

    @Test
    void nothingTypedIsNoAnswer() {
        for (var kind : List.of(MINUTES, YEN, RATE, TEXT, new Kind.Date())) {
            assertThat(read(kind)).isEqualTo(new Reading.Blank());
            assertThat(read(kind, "text= 　", "detail= ", "number=", "date=\t"))
                    .isEqualTo(new Reading.Blank());
        }
    }

    private static Reading read(Kind kind, String... typed) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var pair : typed) {
            var at = pair.indexOf('=');
            values.merge(
                    "x:0:answer:" + pair.substring(0, at),
                    List.of(pair.substring(at + 1)),
                    (one, other) -> List.of(one.getFirst(), other.getFirst()));
        }
        var field = new Field(new FieldKey("answer"), new Label("回答", "Answer"), kind);
        return Entry.sent("x:0:answer", field, new Sent(Map.copyOf(values))).read();
    }

    private static Misfit misfit(Reading reading) {
        return ((Reading.Unreadable) reading).misfit();
    }

    private static Value.Quantity amount(String number, String unit) {
        return new Value.Quantity(new BigDecimal(number), unit, null, "");
    }
}
