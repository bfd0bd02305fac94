package jp.akashi.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.SchemeId;
import jp.akashi.scheme.EditionDiff.Added;
import jp.akashi.scheme.EditionDiff.Difference;
import jp.akashi.scheme.EditionDiff.Kept;
import jp.akashi.scheme.EditionDiff.Merged;
import jp.akashi.scheme.EditionDiff.Retired;
import jp.akashi.scheme.EditionDiff.Split;
import jp.akashi.scheme.Succession.Change;
import org.junit.jupiter.api.Test;

class EditionDiffTest {
    private static final Edition OLD =
            Forms.edition(
                    Forms.mandatory("a.one", Forms.text()),
                    Forms.mandatory("a.two", Forms.text()),
                    Forms.mandatory("a.three", Forms.text()));

    @Test
    void anEditionDiffersFromItselfInNothing() {
        var diff = EditionDiff.between(OLD, OLD);
        assertThat(diff.same()).hasSize(3).hasSameSizeAs(diff.steps());
    }

    @Test
    void whatOnlyOneOfThemAsksIsNewOrRetired() {
        var other = Forms.edition(row("a.four"), row("a.two"));
        var diff = EditionDiff.between(OLD, other);
        assertThat(diff.list(Added.class))
                .extracting(step -> step.now().id())
                .containsOnly(id("a.four"));
        assertThat(diff.list(Retired.class))
                .extracting(step -> step.was().id())
                .containsExactly(id("a.one"), id("a.three"));
        assertThat(diff.same()).extracting(step -> step.now().number()).containsExactly(2);
    }

    @Test
    void eachWayToDifferIsToldApart() {
        var other =
                Forms.edition(
                        Forms.mandatory("a.one").field("answer", Forms.text()).optional(),
                        Forms.mandatory("a.two", Forms.text()).done("answer"),
                        Forms.mandatory("a.three", Forms.yesNo()));
        var diff = EditionDiff.between(OLD, other);
        assertThat(diff.list(Kept.class))
                .extracting(Kept::differences)
                .containsExactly(
                        Set.of(Difference.LEVEL),
                        Set.of(Difference.GATE),
                        Set.of(Difference.FIELDS));
        assertThat(diff.same()).isEmpty();
        assertThat(diff.differing(Difference.GATE))
                .extracting(Kept::was)
                .containsExactly(OLD.getRow(id("a.two")));
    }

    @Test
    void theLevelOfOneFieldIsADifferenceOfLevel() {
        var two =
                Forms.edition(
                        Forms.mandatory("a.x")
                                .field("answer", Forms.text())
                                .field("more", Forms.text()));
        var lighter =
                Forms.edition(
                        Forms.mandatory("a.x")
                                .field("answer", Forms.text())
                                .field("more", Forms.text())
                                .optional("more"));
        assertThat(EditionDiff.between(two, lighter).differing(Difference.LEVEL)).hasSize(1);
    }

    @Test
    void anotherNameIsADifferenceOfWords() {
        var was = Forms.edition(row("a.x"));
        var now =
                was.getRow(id("a.x")).item().inWords(Forms.label("新しい名前"), Forms.label("書いてください。"));
        var other =
                edition(List.of(new Row(1, now, was.getRow(id("a.x")).demand(), Forms.UNCHECKED)));
        assertThat(EditionDiff.between(was, other).list(Kept.class))
                .extracting(Kept::differences)
                .containsExactly(Set.of(Difference.WORDS));
    }

    @Test
    void theEquivalenceListOfAnEditionThatFollowsIsTaken() {
        var next =
                Forms.edition(row("a.one"), row("b.two"), row("b.more"), row("b.new"))
                        .following(
                                succession(
                                        new Change.Reworded(id("a.one")),
                                        new Change.Split(
                                                id("a.two"), List.of(id("b.two"), id("b.more"))),
                                        new Change.New(id("b.new")),
                                        new Change.Retired(id("a.three"))));
        assertThat(EditionDiff.between(OLD, next).steps())
                .containsExactly(
                        new Kept(
                                OLD.getRow(id("a.one")),
                                next.getRow(id("a.one")),
                                Set.of(Difference.WORDS)),
                        new Split(
                                OLD.getRow(id("a.two")),
                                List.of(next.getRow(id("b.two")), next.getRow(id("b.more")))),
                        new Added(next.getRow(id("b.new"))),
                        new Retired(OLD.getRow(id("a.three"))));
    }

    @Test
    void rowsThatGoOnAsOneAreMergedAlsoIntoOneOfThem() {
        var next =
                Forms.edition(row("a.one"), row("a.three"))
                        .following(
                                succession(
                                        new Change.Merged(
                                                List.of(id("a.one"), id("a.two")), id("a.one"))));
        assertThat(EditionDiff.between(OLD, next).steps())
                .startsWith(
                        new Merged(
                                List.of(OLD.getRow(id("a.one")), OLD.getRow(id("a.two"))),
                                next.getRow(id("a.one"))))
                .hasSize(2);
    }

    @Test
    void theListOfAnotherEditionSaysNothing() {
        var next =
                Forms.edition(row("a.one"), row("b.two"))
                        .following(
                                new Succession(
                                        new EditionId(new SchemeId("other"), LocalDate.EPOCH),
                                        LocalDate.EPOCH,
                                        List.of(
                                                new Change.Split(
                                                        id("a.two"), List.of(id("b.two"))))));
        var diff = EditionDiff.between(OLD, next);
        assertThat(diff.list(Split.class)).isEmpty();
        assertThat(diff.list(Added.class)).hasSize(1);
        assertThat(diff.list(Retired.class)).hasSize(2);
    }

    private static Succession succession(Change... changes) {
        return new Succession(OLD.id(), OLD.effective(), List.of(changes));
    }

    private static Edition edition(List<Row> rows) {
        return new Edition(
                OLD.id(),
                OLD.effective(),
                OLD.guideline(),
                List.of(new Section("section", Forms.label("節"), Section.Part.SERVICE, rows)));
    }

    private static Forms.Asked row(String item) {
        return Forms.mandatory(item, Forms.text());
    }

    private static ItemId id(String item) {
        return new ItemId(item);
    }
}
