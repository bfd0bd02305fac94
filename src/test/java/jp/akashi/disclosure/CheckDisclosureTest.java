package jp.akashi.disclosure;

import static jp.akashi.scheme.Forms.ANSWER;
import static jp.akashi.scheme.Forms.EDITION;
import static jp.akashi.scheme.Forms.UNITS;
import static jp.akashi.scheme.Forms.edition;
import static jp.akashi.scheme.Forms.figure;
import static jp.akashi.scheme.Forms.id;
import static jp.akashi.scheme.Forms.key;
import static jp.akashi.scheme.Forms.mandatory;
import static jp.akashi.scheme.Forms.no;
import static jp.akashi.scheme.Forms.quantity;
import static jp.akashi.scheme.Forms.text;
import static jp.akashi.scheme.Forms.words;
import static jp.akashi.scheme.Forms.yes;
import static jp.akashi.scheme.Forms.yesNo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.Proves;
import jp.akashi.item.Answer;
import jp.akashi.item.Kind;
import jp.akashi.item.Value;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Forms;
import jp.akashi.scheme.Schemes;
import org.junit.jupiter.api.Test;

/// What 必須, 必須◎ and the sites ask for.
class CheckDisclosureTest {
    private static final String ITEM = "platform.monitoring";
    private static final CheckDisclosure CHECK =
            new CheckDisclosure(UNITS, new Schemes.Words(List.of(), List.of()));

    @Test
    @Proves("DIS-01")
    void aMandatoryRowWithoutAnAnswerIsRefused() {
        assertThat(found(edition(mandatory(ITEM, text())), Answer.none()))
                .containsExactly("DIS-01 REFUSE answer@");
    }

    @Test
    @Proves("DIS-01")
    void anAnsweredMandatoryRowIsNotRefused() {
        assertThat(found(edition(mandatory(ITEM, text())), answer(words("窓口は本社です。")))).isEmpty();
    }

    @Test
    @Proves("DIS-01")
    void notDoneNotDisclosedAndNoAreAnswersToAMandatoryRow() {
        var form = edition(mandatory(ITEM, yesNo()));

        assertThat(found(form, answer(new Value.NotDone("規模が小さいため")))).isEmpty();
        assertThat(found(form, answer(new Value.NotDisclosed("")))).isEmpty();
        assertThat(found(form, answer(no()))).isEmpty();
    }

    @Test
    void anOptionalRowMayStayEmpty() {
        assertThat(found(edition(mandatory(ITEM, text()).optional()), Answer.none())).isEmpty();
    }

    @Test
    @Proves("DIS-01")
    void eachFieldOfAMandatoryRowIsAskedUnlessItIsOptional() {
        var form =
                edition(
                        mandatory(ITEM)
                                .field("name", text())
                                .field("career", text())
                                .field("title", text())
                                .optional("career"));

        assertThat(found(form, Answer.none()))
                .containsExactly("DIS-01 REFUSE name@", "DIS-01 REFUSE title@");
    }

    @Test
    @Proves("DIS-01")
    void aChoiceWithNothingTickedIsNoAnswer() {
        var form = edition(mandatory(ITEM, new Kind.Choice(List.of(), true)));

        assertThat(found(form, answer(new Value.Chosen(List.of(), "検討中"))))
                .containsExactly("DIS-01 REFUSE answer@");
    }

    @Test
    @Proves({"DIS-01", "DIS-02"})
    void whereTheMeasureIsNotTakenItsParticularsAreNotAskedButTheGateIsMissed() {
        var form = monitoring();

        assertThat(found(form, answer("presence", no())))
                .containsExactly("DIS-02 REFUSE presence@");
        assertThat(found(form, answer("presence", new Value.NotDone(""))))
                .containsExactly("DIS-02 REFUSE presence@");
        assertThat(found(form, answer("presence", new Value.NotDisclosed(""))))
                .containsExactly("DIS-02 REFUSE presence@");
    }

    @Test
    @Proves({"DIS-01", "DIS-02"})
    void whereTheMeasureIsTakenItsParticularsAreAskedAndTheGateIsPassed() {
        assertThat(found(monitoring(), answer("presence", yes(""))))
                .containsExactly("DIS-01 REFUSE interval@");
    }

    @Test
    void aMissingAnswerIsAGapAndNotAMissedGate() {
        assertThat(found(edition(mandatory(ITEM, yesNo()).done("answer")), Answer.none()))
                .containsExactly("DIS-01 REFUSE answer@");
    }

    @Test
    @Proves("DIS-02")
    void aGateOnWordsIsMissedByWordsThatSayNothingIsDone() {
        var form = edition(mandatory(ITEM, text()).done("answer"));

        assertThat(found(form, answer(words("利用者IDとパスワード")))).isEmpty();
        assertThat(found(form, answer(words(" 無し。")))).containsExactly("DIS-02 REFUSE answer@");
        assertThat(found(form, answer(words("特になし")))).containsExactly("DIS-02 REFUSE answer@");
    }

    @Test
    @Proves("DIS-02")
    void aGateOnAPeriodIsMissedByNoneAtAll() {
        var form = edition(mandatory(ITEM, quantity("日前")).done("answer"));

        assertThat(found(form, answer(figure("1", "日前")))).isEmpty();
        assertThat(found(form, answer(figure("0", "日前")))).containsExactly("DIS-02 REFUSE answer@");
    }

    @Test
    @Proves("DIS-03")
    void oneMonthOfNoticeIsThirtyDaysAndNotTwentyNine() {
        assertThat(found(notice(), answer(figure("1", "ヶ月前")))).isEmpty();
        assertThat(found(notice(), answer(figure("30", "日前")))).isEmpty();
        assertThat(found(notice(), answer(figure("29", "日前"))))
                .containsExactly("DIS-03 REFUSE answer@");
        assertThat(found(notice(), answer(figure("29.9", "日前"))))
                .containsExactly("DIS-03 REFUSE answer@");
    }

    @Test
    @Proves("DIS-03")
    void aFigureBelowTheLevelIsNamedWithTheLevel() {
        var finding =
                CHECK.check(notice(), disclosure(answer(figure("29", "日前"))), List.of()).getFirst();

        assertThat(finding.obstacle().facts())
                .containsEntry("given", "29日前")
                .containsEntry("minimum", "1ヶ月前")
                .containsEntry("case", "below");
    }

    @Test
    @Proves("DIS-03")
    void anAnswerWithoutAFigureIsBelowAnyLevel() {
        assertThat(found(notice(), answer(new Value.NotDone(""))))
                .contains("DIS-03 REFUSE answer@");
        assertThat(found(notice(), answer(new Value.NotDisclosed(""))))
                .contains("DIS-03 REFUSE answer@");
    }

    @Test
    @Proves("DIS-05")
    void anItemAskedBySiteIsAnsweredForEachOfThem() {
        var form = edition(mandatory("housing.ups", yesNo()).perSite());
        var east = Answer.none().with("東京DC", ANSWER, Optional.of(yes("10分")));

        assertThat(found(form, east, "東京DC")).isEmpty();
        assertThat(found(form, east, "東京DC", "大阪DC")).containsExactly("DIS-05 REFUSE answer@大阪DC");
    }

    @Test
    @Proves("DIS-05")
    void anOptionalItemAnsweredForOneSiteOnlyIsAskedAbout() {
        var form = edition(mandatory("housing.other", text()).optional().perSite());
        var east = Answer.none().with("東京DC", ANSWER, Optional.of(words("巡回")));

        assertThat(found(form, east, "東京DC", "大阪DC")).containsExactly("DIS-05 WARN answer@大阪DC");
    }

    @Test
    @Proves({"DIS-01", "DIS-05"})
    void aRowNobodyAnsweredIsAGapAtEverySite() {
        var form = edition(mandatory("housing.ups", yesNo()).perSite());

        assertThat(found(form, Answer.none(), "東京DC", "大阪DC"))
                .containsExactly("DIS-01 REFUSE answer@東京DC", "DIS-01 REFUSE answer@大阪DC");
    }

    @Test
    @Proves("DIS-05")
    void anAnswerForASiteThatIsNotNamedIsFound() {
        var form = edition(mandatory("housing.ups", yesNo()).perSite());
        var both =
                Answer.none()
                        .with("東京DC", ANSWER, Optional.of(yes("10分")))
                        .with("旧DC", ANSWER, Optional.of(yes("5分")));

        assertThat(found(form, both, "東京DC")).containsExactly("DIS-05 REFUSE answer@旧DC");
    }

    @Test
    @Proves("DIS-05")
    void anItemNotAskedBySiteHasNoSites() {
        var form = edition(mandatory(ITEM, text()));
        var stray = Answer.none().with("東京DC", ANSWER, Optional.of(words("本社")));

        assertThat(found(form, stray, "東京DC"))
                .containsExactly("DIS-01 REFUSE answer@", "DIS-05 REFUSE answer@東京DC");
    }

    @Test
    @Proves("DIS-06")
    void onlyItemsAndFieldsOfTheEditionAreAnswered() {
        var form = edition(mandatory(ITEM, text()));
        var good = disclosure(answer(words("本社")));

        assertThat(CHECK.check(form, good, List.of())).isEmpty();
        assertThat(CHECK.check(form, good.with(id("other.item"), answer(words("x"))), List.of()))
                .extracting(Finding::rule)
                .containsExactly(DisclosureRules.IN_EDITION);
        assertThat(
                        CHECK.check(
                                form,
                                good.with(
                                        id(ITEM),
                                        good.answer(id(ITEM))
                                                .with("", key("extra"), Optional.of(words("x")))),
                                List.of()))
                .extracting(Finding::rule)
                .containsExactly(DisclosureRules.IN_EDITION);
    }

    @Test
    void findingsComeInTheOrderOfTheForm() {
        var form =
                edition(
                        mandatory("b.second", text()),
                        mandatory("a.first", yesNo()).done("answer"),
                        mandatory("c.third", text()));
        var given = Disclosure.empty(EDITION).with(id("a.first"), answer(no()));

        assertThat(CHECK.check(form, given, List.of()))
                .extracting(finding -> String.valueOf(finding.spot().item()))
                .containsExactly("b.second", "a.first", "c.third");
    }

    private static Edition monitoring() {
        return edition(
                mandatory(ITEM)
                        .field("presence", yesNo(), Field.Meaning.PRESENCE)
                        .field("interval", quantity("分"))
                        .done("presence"));
    }

    private static Edition notice() {
        return edition(
                mandatory(ITEM, quantity("ヶ月前", "日前")).atLeast("answer", figure("1", "ヶ月前")));
    }

    private static Answer answer(Value value) {
        return Answer.of(Map.of(ANSWER, value));
    }

    private static Answer answer(String field, Value value) {
        return Answer.of(Map.of(Forms.key(field), value));
    }

    private static Disclosure disclosure(Answer answer) {
        return Disclosure.empty(EDITION).with(id(ITEM), answer);
    }

    /// Each finding as `rule severity field@site`.
    private static List<String> found(Edition form, Answer answer, String... sites) {
        var given = Disclosure.empty(EDITION).with(form.rows().getFirst().id(), answer);
        return CHECK.check(form, given, List.of(sites)).stream()
                .map(finding ->
                        finding.rule()
                                + " "
                                + finding.severity()
                                + " "
                                + finding.spot().field()
                                + "@"
                                + finding.spot().site())
                .toList();
    }
}
