package jp.akashi.disclosure;

import static jp.akashi.scheme.Forms.ANSWER;
import static jp.akashi.scheme.Forms.EDITION;
import static jp.akashi.scheme.Forms.UNITS;
import static jp.akashi.scheme.Forms.edition;
import static jp.akashi.scheme.Forms.figure;
import static jp.akashi.scheme.Forms.id;
import static jp.akashi.scheme.Forms.label;
import static jp.akashi.scheme.Forms.mandatory;
import static jp.akashi.scheme.Forms.no;
import static jp.akashi.scheme.Forms.quantity;
import static jp.akashi.scheme.Forms.yes;
import static jp.akashi.scheme.Forms.yesNo;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.akashi.Proves;
import jp.akashi.item.Answer;
import jp.akashi.item.Kind;
import jp.akashi.item.Value;
import jp.akashi.scheme.Contradiction;
import jp.akashi.scheme.Contradiction.When;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Schemes;
import org.junit.jupiter.api.Test;

/// Answers that cannot both be true.
class ContradictionsTest {
    private static final Edition PRESENCE =
            edition(mandatory("a.control", yesNo()), mandatory("a.outsourcing", yesNo()));
    private static final Edition DAYS =
            edition(
                    mandatory("a.control", new Kind.Date()),
                    mandatory("a.outsourcing", new Kind.Date()));
    private static final Edition AMOUNTS =
            edition(
                    mandatory("a.control", quantity("分")),
                    mandatory("a.outsourcing", quantity("時間")));

    @Test
    @Proves("DIS-10")
    void whatIsDoneContradictsThatItIsNot() {
        assertThat(found(PRESENCE, When.DONE_BUT_NOT_DONE, yes("点検表で"), no()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARN);
                    assertThat(finding.spot().item()).isEqualTo(id("a.control"));
                    assertThat(finding.obstacle().facts())
                            .containsEntry("other", "a.outsourcing")
                            .containsEntry("contradiction", "sample");
                });
        assertThat(found(PRESENCE, When.DONE_BUT_NOT_DONE, yes("点検表で"), new Value.NotDone("")))
                .hasSize(1);
    }

    @Test
    @Proves("DIS-10")
    void whatIsNotDoneOrNotSaidContradictsNothing() {
        assertThat(found(PRESENCE, When.DONE_BUT_NOT_DONE, yes("点検表で"), yes("国内に"))).isEmpty();
        assertThat(found(PRESENCE, When.DONE_BUT_NOT_DONE, no(), no())).isEmpty();
        assertThat(found(PRESENCE, When.DONE_BUT_NOT_DONE, yes("有り"), new Value.NotDisclosed("")))
                .isEmpty();
    }

    @Test
    @Proves("DIS-10")
    void aDayAfterTheOtherContradictsAndTheSameDayDoesNot() {
        var first = LocalDate.of(2019, 4, 1);
        var day = new Value.Day(first);

        assertThat(found(DAYS, When.MORE_THAN, new Value.Day(first.plusDays(1)), day)).hasSize(1);
        assertThat(found(DAYS, When.MORE_THAN, day, day)).isEmpty();
    }

    @Test
    @Proves("DIS-10")
    void moreThanTheOtherContradictsWhateverTheUnit() {
        assertThat(found(AMOUNTS, When.MORE_THAN, figure("61", "分"), figure("1", "時間"))).hasSize(1);
        assertThat(found(AMOUNTS, When.MORE_THAN, figure("60", "分"), figure("1", "時間"))).isEmpty();
    }

    @Test
    void aRowTheEditionDoesNotAskIsNoMatter() {
        var form = edition(mandatory("a.control", yesNo()));

        assertThat(found(form, When.DONE_BUT_NOT_DONE, yes("点検表で"), no())).isEmpty();
    }

    private static List<Finding> found(Edition form, When when, Value one, Value other) {
        var listed =
                new Contradiction(
                        "sample",
                        new Contradiction.Blank(id("a.control"), ANSWER),
                        new Contradiction.Blank(id("a.outsourcing"), ANSWER),
                        when,
                        label("どちらかが違います。"));
        var words =
                new Schemes.Words(
                        List.of(),
                        List.of(),
                        new Schemes.Checks(List.of(), List.of(listed), List.of()));
        var given =
                Disclosure.empty(EDITION)
                        .with(id("a.control"), Answer.of(Map.of(ANSWER, one)))
                        .with(id("a.outsourcing"), Answer.of(Map.of(ANSWER, other)));
        return new CheckDisclosure(UNITS, words)
                .check(form, given, List.of()).stream()
                        .filter(finding -> finding.rule().equals(DisclosureRules.AGREE))
                        .toList();
    }
}
