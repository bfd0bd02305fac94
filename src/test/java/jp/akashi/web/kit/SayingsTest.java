package jp.akashi.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.item.Answer;
import jp.akashi.item.Column;
import jp.akashi.item.Kind;
import jp.akashi.item.Option;
import jp.akashi.item.Qualifier;
import jp.akashi.item.Units;
import jp.akashi.item.Value;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Label;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Item;
import org.junit.jupiter.api.Test;

class SayingsTest {
    private static final FieldKey PRESENCE = new FieldKey("presence");
    private static final FieldKey WHAT = new FieldKey("what");
    private static final Kind.YesNoDetail YES_NO = new Kind.YesNoDetail(List.of());
    private static final Kind.Text TEXT = new Kind.Text(200, null);

    @Test
    void aFigureSaysItsUnitAndWhetherItIsMeasuredOrAimedAt() {
        var rate = new Value.Quantity(new BigDecimal("99.95"), "%", Qualifier.ACTUAL, "直近1年");
        var saying = Sayings.of(TEXT, rate);
        assertThat(saying.head()).isEqualTo("99.95%(実績値)");
        assertThat(saying.words()).isEqualTo("直近1年");
    }

    @Test
    void inEnglishOurWordsAreEnglishAndTheProvidersStay() {
        var minute =
                new Units.Unit(
                        "分", "duration", BigDecimal.ONE, new Units.English("minute", "minutes"));
        var english = new Tongue(Language.EN, Units.of(List.of(minute)));
        var figure = new Value.Quantity(BigDecimal.TEN, "分", Qualifier.TARGET, "平均");

        var saying = Sayings.of(TEXT, figure, english);

        assertThat(saying.head()).isEqualTo("10 minutes (target)");
        assertThat(saying.words()).isEqualTo("平均");
        assertThat(english.figure(new Value.Quantity(BigDecimal.ONE, "分", null, "")))
                .isEqualTo("1 minute");
        assertThat(english.figure(new Value.Quantity(new BigDecimal("99.90"), "%", null, "")))
                .isEqualTo("99.90%");
        assertThat(Sayings.of(YES_NO, new Value.YesNo(true, "毎日", null), english).head())
                .isEqualTo("Yes");
        assertThat(Sayings.of(YES_NO, new Value.Day(LocalDate.parse("2022-04-01")), english).head())
                .isEqualTo("1 April 2022");
    }

    @Test
    void notDoneAndNotDisclosedAreStatesOfTheirOwn() {
        assertThat(Sayings.of(YES_NO, new Value.NotDone("")).state()).isEqualTo(State.NOT_DONE);
        var undisclosed = Sayings.of(YES_NO, new Value.NotDisclosed("契約後に説明"));
        assertThat(undisclosed.state()).isEqualTo(State.NOT_DISCLOSED);
        assertThat(undisclosed.words()).isEqualTo("契約後に説明");
    }

    @Test
    void noIsAnAnswerAndNotTheSameAsNotDone() {
        var saying = Sayings.of(YES_NO, new Value.YesNo(false, "計画中", null));
        assertThat(saying.state()).isEqualTo(State.SAID);
        assertThat(saying.head()).isEqualTo("無し");
    }

    @Test
    void aDayIsWrittenAsPagesWriteDays() {
        var saying = Sayings.of(new Kind.Date(), new Value.Day(LocalDate.parse("2022-04-01")));
        assertThat(saying.head()).isEqualTo("2022年4月1日");
    }

    @Test
    void choicesAreNamedAndTablesHaveTheirColumns() {
        var options =
                List.of(new Option("a", new Label("関東", "")), new Option("b", new Label("関西", "")));
        var choice = new Kind.Choice(options, true);
        assertThat(Sayings.of(choice, new Value.Chosen(List.of("a", "b"), "")).head())
                .isEqualTo("関東、関西");

        var table = new Kind.Table(List.of(column("place", choice), column("name", TEXT)), 5);
        var grid =
                Sayings.of(table, new Value.Rows(List.of(Map.of("place", "b", "name", "第二"))))
                        .grid();
        assertThat(grid.columns())
                .containsExactly(
                        new Saying.Column("place", false), new Saying.Column("name", true));
        assertThat(grid.rows()).containsExactly(List.of("関西", "第二"));
    }

    @Test
    void aBlankLeftOpenIsShownBesideThoseThatWereFilled() {
        var sayings =
                Sayings.of(item(), Answer.of(Map.of(PRESENCE, new Value.YesNo(true, "", null))));
        assertThat(sayings).extracting(Saying::state).containsExactly(State.SAID, State.BLANK);
        assertThat(sayings).extracting(Saying::label).containsExactly("有無", "内容");
    }

    @Test
    void afterANoTheOtherBlanksHaveNothingToSay() {
        var sayings =
                Sayings.of(item(), Answer.of(Map.of(PRESENCE, new Value.YesNo(false, "", null))));
        assertThat(sayings).singleElement().extracting(Saying::head).isEqualTo("無し");
    }

    @Test
    void whatWasFilledAllTheSameIsNeverLeftOut() {
        var values = new LinkedHashMap<FieldKey, Value>();
        values.put(PRESENCE, new Value.YesNo(false, "", null));
        values.put(WHAT, new Value.Words("来年度に開始"));
        assertThat(Sayings.of(item(), Answer.of(values)))
                .extracting(Saying::words)
                .contains("来年度に開始");
    }

    @Test
    void everySiteSpeaksForItself() {
        var yes =
                Map.<FieldKey, Value>of(
                        PRESENCE, new Value.YesNo(true, "", null), WHAT, new Value.Words("免震"));
        var answer = new Answer(List.of(new Answer.Part("東", yes), new Answer.Part("西", yes)));
        assertThat(Sayings.of(item(), answer))
                .extracting(Saying::site)
                .containsExactly("東", "東", "西", "西");
    }

    private static Column column(String key, Kind kind) {
        return new Column(key, new Label(key, key), kind);
    }

    private static Item item() {
        var label = new Label("災害対策", "");
        return new Item(
                new ItemId("housing.quake"),
                label,
                label,
                label,
                List.of(
                        new Field(PRESENCE, new Label("有無", ""), YES_NO, Field.Meaning.PRESENCE),
                        new Field(WHAT, new Label("内容", ""), TEXT)),
                new Item.Traits(true, false, Item.Direction.NONE),
                new Item.Help(label, "", "", Map.of()));
    }
}
