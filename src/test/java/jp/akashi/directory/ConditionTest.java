package jp.akashi.directory;

import static jp.akashi.scheme.Forms.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.akashi.application.WithholdingReason;
import jp.akashi.directory.Condition.Weight;
import jp.akashi.item.Answer;
import jp.akashi.item.Qualifier;
import jp.akashi.item.Value;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Term;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.road.SmallScheme;
import jp.akashi.scheme.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whether a condition holds of what a service discloses.
class ConditionTest {
    private static final ItemId ITEM = new ItemId("a.item");
    private static final FieldKey FIELD = new FieldKey("answer");
    private static final LocalDate DAY = LocalDate.parse("2022-04-01");

    static Stream<Arguments> answers() {
        return Stream.of(
                holds("MEETS", new Predicate.Done(), new Value.YesNo(true, "", null)),
                holds("FAILS", new Predicate.Done(), new Value.YesNo(false, "", null)),
                holds("FAILS", new Predicate.Done(), new Value.NotDone("")),
                holds("UNKNOWN", new Predicate.Done(), new Value.NotDisclosed("")),
                holds("MEETS", new Predicate.Absent(), new Value.YesNo(false, "", null)),
                holds("FAILS", new Predicate.Absent(), new Value.YesNo(true, "", null)),
                holds("MEETS", new Predicate.Absent(), new Value.NotDone("")),
                holds("UNKNOWN", new Predicate.Absent(), new Value.NotDisclosed("")),
                holds("UNKNOWN", new Predicate.Absent(), new Value.Words("無し")),
                holds("MEETS", mentions("日本", "国内"), new Value.Words("日本、関東地方")),
                holds("UNKNOWN", mentions("日本"), new Value.Words("関東地方")),
                holds("UNKNOWN", mentions("日本"), new Value.NotDone("")),
                holds("MEETS", mentions("ＪＡＰＡＮ"), new Value.Words("Japan")),
                holds("MEETS", atLeast("99.9", "%"), figure("99.9", "%")),
                holds("FAILS", atLeast("99.9", "%"), figure("99.89", "%")),
                holds("UNKNOWN", atLeast("99.9", "%"), target("99.99", "%")),
                holds("MEETS", atLeast("1", "時間"), figure("60", "分")),
                holds("FAILS", atLeast("1", "時間"), figure("59", "分")),
                holds("MEETS", atMost("1", "時間"), figure("60", "分")),
                holds("FAILS", atMost("1", "時間"), figure("61", "分")),
                holds("UNKNOWN", atMost("1", "時間"), figure("1", "%")),
                holds("MEETS", atLeast("10", "分"), new Value.YesNo(true, "", figure("10", "分"))),
                holds("UNKNOWN", atLeast("10", "分"), new Value.YesNo(true, "長時間", null)),
                holds("FAILS", atLeast("10", "分"), new Value.YesNo(false, "", null)),
                holds("MEETS", any("japan", "asia"), chosen("japan")),
                holds("FAILS", any("japan"), chosen("europe")),
                holds("FAILS", any("japan"), new Value.NotDone("")),
                holds("MEETS", none("europe"), chosen("japan")),
                holds("FAILS", none("europe"), chosen("japan", "europe")),
                holds("UNKNOWN", none("europe"), new Value.NotDone("")),
                holds("MEETS", new Predicate.NotAfter(DAY), new Value.Day(DAY)),
                holds("FAILS", new Predicate.NotAfter(DAY), new Value.Day(DAY.plusDays(1))),
                holds("MEETS", new Predicate.NotBefore(DAY), new Value.Day(DAY)),
                holds("FAILS", new Predicate.NotBefore(DAY), new Value.Day(DAY.minusDays(1))),
                holds("MEETS", new Predicate.Disclosed(), new Value.Words("言う")),
                holds("MEETS", new Predicate.Disclosed(), new Value.NotDone("")),
                holds("UNKNOWN", new Predicate.Disclosed(), new Value.NotDisclosed("")),
                holds("UNKNOWN", new Predicate.Done(), new Value.Words("有り")));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void aConditionHoldsAsTheDisclosedAnswerSays(Holding holding, Predicate asked, Value said) {
        assertThat(of(asked, new Statement.Disclosed(answer(said)))).isEqualTo(holding);
    }

    static List<Statement> silences() {
        return List.of(
                new Statement.Withheld(WithholdingReason.SECURITY, DAY),
                new Statement.Unanswered(),
                new Statement.NotAsked(),
                new Statement.Disclosed(Answer.none()),
                new Statement.Disclosed(
                        Answer.of(Map.of(new FieldKey("other"), new Value.Words("別の欄")))));
    }

    @ParameterizedTest
    @MethodSource("silences")
    void whatTheRegisterDoesNotSayIsNeitherYesNorNo(Statement silent) {
        for (var asked : List.of(new Predicate.Done(), atLeast("1", "%"), none("a"))) {
            assertThat(of(asked, silent)).isEqualTo(Holding.UNKNOWN);
        }
    }

    @Test
    void ofSeveralDataCentresEveryOneHasToMeetIt() {
        var yes = new Value.YesNo(true, "", null);
        assertThat(of(new Predicate.Done(), sites(yes, yes))).isEqualTo(Holding.MEETS);
        assertThat(of(new Predicate.Done(), sites(yes, new Value.NotDone(""))))
                .isEqualTo(Holding.FAILS);
        assertThat(of(new Predicate.Done(), sites(yes, new Value.NotDisclosed(""))))
                .isEqualTo(Holding.UNKNOWN);
        assertThat(
                        of(
                                new Predicate.Done(),
                                sites(new Value.NotDone(""), new Value.NotDisclosed(""))))
                .isEqualTo(Holding.FAILS);
    }

    private static Arguments holds(String holding, Predicate asked, Value said) {
        return Arguments.of(Holding.valueOf(holding), asked, said);
    }

    private static Holding of(Predicate asked, Statement said) {
        return new Condition(ITEM, FIELD, asked, Weight.MUST).of(entry(said), Forms.UNITS);
    }

    private static Entry entry(Statement said) {
        var term = new Term(DAY, DAY.plusYears(2).minusDays(1));
        return new Entry(
                new CertificationNumber("AI", 1, "2204"),
                "AI 0001-2204",
                SmallScheme.EDITION,
                new Entry.Face("みほん", "みほん", "", "", "", List.of()),
                new Entry.Standing(DAY, term, 1, Instant.EPOCH),
                Map.of(ITEM, said));
    }

    private static Statement sites(Value first, Value second) {
        return new Statement.Disclosed(
                new Answer(
                        List.of(
                                new Answer.Part("東京", Map.of(FIELD, first)),
                                new Answer.Part("大阪", Map.of(FIELD, second)))));
    }

    private static Answer answer(Value value) {
        return Answer.of(Map.of(FIELD, value));
    }

    private static Predicate atLeast(String number, String unit) {
        return new Predicate.AtLeast(figure(number, unit));
    }

    private static Predicate atMost(String number, String unit) {
        return new Predicate.AtMost(figure(number, unit));
    }

    private static Predicate any(String... options) {
        return new Predicate.Any(Set.of(options));
    }

    private static Predicate mentions(String... words) {
        return new Predicate.Mentions(Set.of(words));
    }

    private static Predicate none(String... options) {
        return new Predicate.None(Set.of(options));
    }

    private static Value chosen(String... keys) {
        return new Value.Chosen(List.of(keys), "");
    }

    private static Value.Quantity target(String number, String unit) {
        return new Value.Quantity(new BigDecimal(number), unit, Qualifier.TARGET, "");
    }
}
