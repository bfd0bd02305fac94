package jp.akashi.disclosure;

import static jp.akashi.scheme.Forms.id;
import static jp.akashi.scheme.Forms.key;
import static jp.akashi.scheme.Forms.label;
import static jp.akashi.scheme.Forms.mandatory;
import static jp.akashi.scheme.Forms.text;
import static jp.akashi.scheme.Forms.words;
import static jp.akashi.scheme.Forms.yes;
import static jp.akashi.scheme.Forms.yesNo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.akashi.disclosure.CarryOver.Carried;
import jp.akashi.disclosure.CarryOver.Manner;
import jp.akashi.disclosure.CarryOver.Seeded;
import jp.akashi.item.Answer;
import jp.akashi.item.Value;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.SchemeId;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Forms;
import jp.akashi.scheme.Scheme;
import jp.akashi.scheme.Section;
import jp.akashi.scheme.Succession;
import jp.akashi.scheme.Succession.Change;
import org.junit.jupiter.api.Test;

/// What becomes of the answers of one edition in another.
class CarryOverTest {
    private static final Edition FIRST =
            edition(
                    "2008-04-01",
                    mandatory("a.same", text()),
                    mandatory("a.words").field("answer", text()).field("old", text()),
                    mandatory("a.two", text()),
                    mandatory("a.left", text()),
                    mandatory("a.right", yesNo()),
                    mandatory("a.gone", text()));
    private static final Edition SECOND =
            edition(
                            "2017-04-01",
                            mandatory("a.same", text()),
                            mandatory("a.words").field("answer", text()).field("new", text()),
                            mandatory("a.half", text()),
                            mandatory("a.rest", yesNo()),
                            mandatory("a.both").field("answer", yesNo()),
                            mandatory("a.fresh", text()))
                    .following(
                            new Succession(
                                    FIRST.id(),
                                    LocalDate.parse("2017-09-30"),
                                    List.of(
                                            new Change.Reworded(id("a.words")),
                                            new Change.Split(
                                                    id("a.two"),
                                                    List.of(id("a.half"), id("a.rest"))),
                                            new Change.Merged(
                                                    List.of(id("a.left"), id("a.right")),
                                                    id("a.both")),
                                            new Change.Retired(id("a.gone")),
                                            new Change.New(id("a.fresh")))));
    private static final Edition THIRD =
            edition(
                            "2022-10-01",
                            mandatory("a.same", text()),
                            mandatory("a.words").field("answer", text()).field("new", text()),
                            mandatory("a.half", text()))
                    .following(
                            new Succession(
                                    SECOND.id(),
                                    LocalDate.parse("2022-12-31"),
                                    List.of(
                                            new Change.Retired(id("a.rest")),
                                            new Change.Retired(id("a.both")),
                                            new Change.Retired(id("a.fresh")))));
    private static final Scheme SCHEME = Forms.schemes(FIRST, SECOND, THIRD).all().getFirst();

    private static final Disclosure OLD =
            new Disclosure(
                    FIRST.id(),
                    Map.of(
                            id("a.same"), said(words("同じ")),
                            id("a.words"),
                                    Answer.of(
                                            Map.of(
                                                    key("answer"), words("言葉"),
                                                    key("old"), words("昔の欄"))),
                            id("a.two"), said(words("二つ")),
                            id("a.left"), said(words("左")),
                            id("a.right"), said(yes("右")),
                            id("a.gone"), said(words("なくなる"))));

    private static final Seeded SEEDED = CarryOver.within(SCHEME, OLD, SECOND);

    @Test
    void whatIsAskedTheSameIsCopiedAndNeedsNoConfirmation() {
        assertThat(SEEDED.disclosure().answer(id("a.same"))).isEqualTo(said(words("同じ")));
        assertThat(SEEDED.unconfirmed()).doesNotContainKey(id("a.same"));
    }

    @Test
    void ofAnItemInOtherWordsTheFieldsThatFitAreCopiedAndWaitToBeConfirmed() {
        assertThat(SEEDED.disclosure().answer(id("a.words"))).isEqualTo(said(words("言葉")));
        assertThat(SEEDED.unconfirmed())
                .containsEntry(id("a.words"), new Carried(Manner.REWORDED, List.of(id("a.words"))));
    }

    @Test
    void ofAnItemInPartsEachPartWaitsAndTakesOnlyWhatItsFieldCanHold() {
        assertThat(SEEDED.disclosure().answer(id("a.half"))).isEqualTo(said(words("二つ")));
        assertThat(SEEDED.disclosure().answer(id("a.rest")).isEmpty()).isTrue();
        assertThat(SEEDED.unconfirmed())
                .containsEntry(id("a.half"), new Carried(Manner.SPLIT, List.of(id("a.two"))))
                .containsEntry(id("a.rest"), new Carried(Manner.SPLIT, List.of(id("a.two"))));
    }

    @Test
    void ofItemsPutTogetherTheOldOnesAreNamed() {
        assertThat(SEEDED.disclosure().answer(id("a.both"))).isEqualTo(said(yes("右")));
        assertThat(SEEDED.unconfirmed())
                .containsEntry(
                        id("a.both"),
                        new Carried(Manner.MERGED, List.of(id("a.left"), id("a.right"))));
    }

    @Test
    void whatIsNewStaysEmptyAndWhatIsGoneIsNotAnswered() {
        assertThat(SEEDED.disclosure().answers()).doesNotContainKeys(id("a.fresh"), id("a.gone"));
        assertThat(SEEDED.unconfirmed()).doesNotContainKey(id("a.fresh"));
        assertThat(SEEDED.disclosure().edition()).isEqualTo(SECOND.id());
    }

    @Test
    void overTwoEditionsAnAnswerThatWaitedStillWaits() {
        var seeded = CarryOver.within(SCHEME, OLD, THIRD);

        assertThat(seeded.disclosure().answer(id("a.same"))).isEqualTo(said(words("同じ")));
        assertThat(seeded.unconfirmed())
                .containsOnly(
                        Map.entry(
                                id("a.words"),
                                new Carried(Manner.REWORDED, List.of(id("a.words")))),
                        Map.entry(id("a.half"), new Carried(Manner.SPLIT, List.of(id("a.two")))));
        assertThat(seeded.origins().get(id("a.half"))).containsExactly(id("a.two"));
    }

    @Test
    void withinAnEditionEverythingIsCopied() {
        var seeded = CarryOver.within(SCHEME, OLD, FIRST);

        assertThat(seeded.disclosure()).isEqualTo(OLD);
        assertThat(seeded.unconfirmed()).isEmpty();
    }

    @Test
    void thereIsNoWayBack() {
        var late = new Disclosure(SECOND.id(), Map.of());

        assertThatThrownBy(() -> CarryOver.within(SCHEME, late, FIRST))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fromAnotherSchemeTheSameItemIsCopiedAndOneWithOtherFieldsWaits() {
        var other = new EditionId(new SchemeId("other"), LocalDate.parse("2017-10-01"));
        var target = new Edition(other, other.date(), SECOND.guideline(), SECOND.sections());

        var seeded = CarryOver.across(OLD, FIRST, target);

        assertThat(seeded.disclosure().answer(id("a.same"))).isEqualTo(said(words("同じ")));
        assertThat(seeded.unconfirmed()).containsOnlyKeys(id("a.words"));
        assertThat(seeded.disclosure().answers()).containsOnlyKeys(id("a.same"), id("a.words"));
    }

    private static Answer said(Value value) {
        return Answer.of(Map.of(key("answer"), value));
    }

    private static Edition edition(String date, Forms.Asked... asked) {
        var rows = Forms.edition(asked).sections().getFirst().rows();
        var id = new EditionId(Forms.EDITION.scheme(), LocalDate.parse(date));
        return new Edition(
                id,
                id.date(),
                new Edition.Guideline("指針", "総務省", date),
                List.of(new Section("section", label("節"), Section.Part.SERVICE, rows)));
    }
}
