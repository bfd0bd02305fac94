package jp.akashi.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/// What was printed reads as the same value, whatever the words are.
class NotationProperties {
    private static final String PIECES =
            " / ¦/¦／¦(目標値)¦（実績値）¦実績値¦①¦②¦③東京DC: ¦\n¦\n①¦　¦ ¦有り¦有り ¦無し¦なし¦実施なし¦開示なし ¦非開示¦10分"
                    + "¦10 分 ¦1,250円¦99.9%¦名¦ヶ月¦、¦。¦:¦：¦|¦ | ¦｜¦\\¦\\|¦サーバ¦・¦ストレージ¦アプリケーション"
                    + "¦その他(上記以外)¦2025-04-01¦令和7年4月1日¦-¦△¦詳細¦A: B: ¦\t¦\r\n¦①東京DC: ¦大阪DC¦yes¦No.1¦x";
    private static final Kind.Table TABLE = (Kind.Table) Kinds.TABLE;

    @Property(tries = 3000)
    void whatIsPrintedReadsAsTheSameValue(@ForAll("answers") Tuple2<Kind, Value> answer) {
        var text = Notation.print(answer.get1(), answer.get2());
        assertThat(Notation.read(answer.get1(), text)).isEqualTo(new Reading.Read(answer.get2()));
    }

    @Property(tries = 1000)
    void whatIsPrintedForSitesReadsAsTheSameValues(
            @ForAll("parts") Tuple2<Kind, Map<String, Value>> parts) {
        var sites = List.copyOf(parts.get2().keySet());
        var text = Notation.printParts(parts.get1(), sites, parts.get2());
        assertThat(Notation.readParts(parts.get1(), sites, text))
                .isEqualTo(new PartsReading.Read(parts.get2()));
    }

    @Property(tries = 3000)
    void anyTextIsReadOrRefusedAndReadingAgainChangesNothing(
            @ForAll("kinds") Kind kind, @ForAll("raw") String raw) {
        if (Notation.read(kind, raw) instanceof Reading.Read(var value)) {
            assertThat(Notation.read(kind, Notation.print(kind, value)))
                    .isEqualTo(new Reading.Read(value));
        }
    }

    @Property
    void tidyingTwiceChangesNothing(@ForAll String raw) {
        assertThat(Typed.clean(Typed.clean(raw))).isEqualTo(Typed.clean(raw));
    }

    @Property
    void everyDayReadsInTheJapaneseCalendar(@ForAll("daysOfEras") LocalDate day) {
        var japanese =
                JapaneseDate.from(day)
                        .format(DateTimeFormatter.ofPattern("GGGGy年M月d日", Locale.JAPAN));
        assertThat(Notation.read(Kinds.DATE, japanese))
                .isEqualTo(new Reading.Read(new Value.Day(day)));
    }

    @Provide
    Arbitrary<LocalDate> daysOfEras() {
        return days(LocalDate.of(1873, 1, 1), LocalDate.of(2099, 12, 31));
    }

    @Provide
    Arbitrary<Kind> kinds() {
        return Arbitraries.of(
                Kinds.YES_NO,
                Kinds.YES_NO_MINUTES,
                Kinds.TEXT,
                Kinds.YEN,
                Kinds.PEOPLE,
                Kinds.AVAILABILITY,
                Kinds.DATE,
                Kinds.ONE,
                Kinds.SEVERAL,
                TABLE);
    }

    @Provide
    Arbitrary<String> raw() {
        return Arbitraries.oneOf(fragments(), Arbitraries.strings().ofMaxLength(40));
    }

    @Provide
    Arbitrary<Tuple2<Kind, Value>> answers() {
        return kinds().flatMap(kind -> values(kind).map(value -> Tuple.of(kind, value)));
    }

    @Provide
    Arbitrary<Tuple2<Kind, Map<String, Value>>> parts() {
        var sites = Arbitraries.of("東京DC", "大阪DC", "A: B", "①", "有り", "第二 データセンター", "10分");
        return kinds().flatMap(kind ->
                Arbitraries.maps(sites, values(kind))
                        .ofMinSize(1)
                        .ofMaxSize(4)
                        .map(values ->
                                Tuple.of(kind, (Map<String, Value>) new LinkedHashMap<>(values))));
    }

    private static Arbitrary<Value> values(Kind kind) {
        Arbitrary<Value> absent =
                words().map(words ->
                        words.length() % 2 == 0
                                ? new Value.NotDone(words)
                                : new Value.NotDisclosed(words));
        return Arbitraries.frequencyOf(Tuple.of(9, answered(kind)), Tuple.of(1, absent));
    }

    private static Arbitrary<Value> answered(Kind kind) {
        return switch (kind) {
            case Kind.YesNoDetail(var units) -> yesNo(units);
            case Kind.Text ignored ->
                    words().filter(NotationProperties::isAnswer).map(Value.Words::new);
            case Kind.Quantity quantity -> quantities(quantity);
            case Kind.Date ignored ->
                    days(LocalDate.of(1000, 1, 1), LocalDate.of(9999, 12, 31)).map(Value.Day::new);
            case Kind.Choice choice -> chosen(choice);
            case Kind.Table table ->
                    row(table).list().ofMinSize(1).ofMaxSize(10).map(Value.Rows::new);
        };
    }

    /// Words that are no 実施なし or 開示なし.
    private static boolean isAnswer(String words) {
        return !words.isEmpty() && AbsenceNotation.read(Kinds.TEXT, words).isEmpty();
    }

    private static Arbitrary<Value> yesNo(List<String> units) {
        var amounts =
                units.isEmpty()
                        ? Arbitraries.just(Optional.<Value.Quantity>empty())
                        : Combinators.combine(numbers(), Arbitraries.of(units))
                                .as((number, unit) -> new Value.Quantity(number, unit, null, ""))
                                .optional(0.5);
        return Combinators.combine(Arbitraries.of(true, false), words(), amounts)
                .as((yes, words, amount) ->
                        new Value.YesNo(yes, words, yes ? amount.orElse(null) : null));
    }

    private static Arbitrary<Value> quantities(Kind.Quantity kind) {
        var qualifiers =
                kind.qualifiers().isEmpty()
                        ? Arbitraries.just(Optional.<Qualifier>empty())
                        : Arbitraries.of(kind.qualifiers()).optional(0.7);
        var notes = kind.noted() ? words() : Arbitraries.just("");
        return Combinators.combine(numbers(), Arbitraries.of(kind.units()), qualifiers, notes)
                .as((number, unit, meant, note) ->
                        new Value.Quantity(number, unit, meant.orElse(null), note));
    }

    private static Arbitrary<Value> chosen(Kind.Choice kind) {
        var keys = kind.options().stream().map(Option::key).toList();
        var some =
                kind.multi()
                        ? Arbitraries.subsetOf(keys).filter(set -> !set.isEmpty())
                        : Arbitraries.of(keys).map(Set::of);
        return Combinators.combine(some, words())
                .as((set, words) ->
                        new Value.Chosen(keys.stream().filter(set::contains).toList(), words));
    }

    private static Arbitrary<Map<String, String>> row(Kind.Table kind) {
        var cells = words().map(words -> words.replace("\n", " ").strip());
        var keys =
                ((Kind.Choice) kind.columns().get(1).kind())
                        .options().stream().map(Option::key).toList();
        var amounts = numbers().map(number -> Figure.print(number) + "分");
        return Combinators.combine(
                        cells.filter(NotationProperties::isAnswer).optional(0.7),
                        Arbitraries.of(keys).optional(0.7),
                        amounts.optional(0.7))
                .as(NotationProperties::present)
                .filter(row -> !row.isEmpty());
    }

    private static Map<String, String> present(
            Optional<String> name, Optional<String> target, Optional<String> interval) {
        var row = new LinkedHashMap<String, String>();
        name.ifPresent(words -> row.put("name", words));
        target.ifPresent(key -> row.put("target", key));
        interval.ifPresent(amount -> row.put("interval", amount));
        return row;
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Combinators.combine(
                        Arbitraries.bigIntegers()
                                .between(BigInteger.TEN.pow(18).negate(), BigInteger.TEN.pow(18)),
                        Arbitraries.integers().between(0, 6))
                .as(BigDecimal::new);
    }

    private static Arbitrary<LocalDate> days(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<String> words() {
        return Arbitraries.oneOf(fragments(), Arbitraries.strings().ofMaxLength(30))
                .map(Typed::clean);
    }

    /// Pieces of the notation itself, put together at random.
    private static Arbitrary<String> fragments() {
        return Arbitraries.of(PIECES.split("¦"))
                .list()
                .ofMaxSize(7)
                .map(list -> String.join("", list));
    }
}
