package jp.akashi.directory;

import static jp.akashi.directory.Pedigree.added;
import static jp.akashi.directory.Pedigree.id;
import static jp.akashi.directory.Pedigree.merged;
import static jp.akashi.directory.Pedigree.retired;
import static jp.akashi.directory.Pedigree.reworded;
import static jp.akashi.directory.Pedigree.split;
import static jp.akashi.directory.Revisions.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.akashi.directory.EntryDiff.Line;
import jp.akashi.directory.EntryDiff.Relation;
import jp.akashi.directory.Event.Kind;
import jp.akashi.kernel.ItemId;
import org.junit.jupiter.api.Test;

/// Items that an edition split, merged or put in other words, in two revisions of a service.
class RegroupedTest {
    @Test
    void anItemThatWasSplitStandsBesideItsParts() {
        var diff = Pedigree.of("x", "y").then(split("x", "x1", "x2")).diff(0, 1);

        assertThat(diff.lines())
                .extracting(Line::relation)
                .containsExactly(Relation.SAME, Relation.SPLIT);
        assertThat(was(diff.lines().getLast())).containsExactly(id("x"));
        assertThat(now(diff.lines().getLast())).containsExactly(id("x1"), id("x2"));
    }

    @Test
    void seenFromTheOtherSideASplitIsAMergeAndAMergeASplit() {
        var pedigree =
                Pedigree.of("x", "y", "z").then(split("x", "x1", "x2"), merged("w", "y", "z"));

        assertThat(pedigree.diff(0, 1).lines())
                .extracting(Line::relation)
                .containsExactly(Relation.SPLIT, Relation.MERGED);
        assertThat(pedigree.diff(1, 0).lines())
                .extracting(Line::relation)
                .containsExactly(Relation.MERGED, Relation.SPLIT);
    }

    @Test
    void whatGoesOnAsAnotherItemIsComparedWithIt() {
        var pedigree = Pedigree.of("x").then(split("x", "y"));
        var same = pedigree.diff(0, 1).lines().getFirst();
        var other =
                EntryDiff.between(
                                pedigree.entry(0, "東京"),
                                pedigree.entry(1, "大阪"),
                                pedigree.schemes())
                        .lines()
                        .getFirst();

        assertThat(same.relation()).isEqualTo(Relation.CARRIED_ON);
        assertThat(same.extent()).isEqualTo(Extent.NONE);
        assertThat(same.isChanged()).isTrue();
        assertThat(other.extent()).isEqualTo(Extent.WORDS);
    }

    @Test
    void overSeveralEditionsTheStepsAddUp() {
        var pedigree =
                Pedigree.of("x", "y")
                        .then(split("x", "x1", "x2"))
                        .then(merged("w", "x2", "y"), reworded("x1"));
        var line = pedigree.diff(0, 2).lines();

        assertThat(line).hasSize(1);
        assertThat(line.getFirst().relation()).isEqualTo(Relation.REGROUPED);
        assertThat(was(line.getFirst())).containsExactly(id("x"), id("y"));
        assertThat(now(line.getFirst())).containsExactlyInAnyOrder(id("x1"), id("w"));
    }

    @Test
    void anItemThatKeepsItsIdBesideItsPartsStandsWithThem() {
        var line = Pedigree.of("x").then(split("x", "x", "x2")).diff(0, 1).lines().getFirst();

        assertThat(line.relation()).isEqualTo(Relation.SPLIT);
        assertThat(now(line)).containsExactly(id("x"), id("x2"));
    }

    @Test
    void aRewordedItemIsAChangeThoughTheAnswerIsTheSame() {
        var pedigree = Pedigree.of("x", "y").then(reworded("x"));
        var diff = pedigree.diff(0, 1);

        assertThat(diff.changed()).extracting(Line::relation).containsExactly(Relation.REWORDED);
        assertThat(diff.changed().getFirst().extent()).isEqualTo(Extent.NONE);
        assertThat(Events.of(diff)).extracting(Event::kind).containsExactly(Kind.EDITION_CHANGED);
        assertThat(
                        Events.of(
                                EntryDiff.between(
                                        pedigree.entry(0, "一"),
                                        pedigree.entry(1, "二"),
                                        pedigree.schemes())))
                .extracting(Event::kind)
                .containsExactly(Kind.EDITION_CHANGED, Kind.ITEMS_CHANGED);
    }

    @Test
    void whatTheListCallsNewOrRetiredStandsAlone() {
        var diff = Pedigree.of("x", "y").then(retired("x"), added("z")).diff(0, 1);

        assertThat(diff.lines())
                .extracting(Line::relation)
                .containsExactly(Relation.SAME, Relation.NEW, Relation.RETIRED);
        assertThat(diff.changed()).allMatch(Line::isByEdition);
    }

    @Test
    void theEventTellsTheRegroupingOnceAndNothingAsGoneAndNew() {
        var pedigree = Pedigree.of("x", "y").then(split("x", "x1", "x2"));
        var event = Events.of(pedigree.diff(0, 1)).getFirst();

        assertThat(event.kind()).isEqualTo(Kind.EDITION_CHANGED);
        assertThat(event.lines()).extracting(Line::relation).containsExactly(Relation.SPLIT);
    }

    @Test
    void aPartThatOneOfTheRevisionsDoesNotHaveIsLeftOut() {
        var pedigree = Pedigree.of("x").then(split("x", "x1", "x2"));
        var line =
                EntryDiff.between(
                                pedigree.entry(0, "一"),
                                pedigree.entry(1, Map.of(id("x2"), said("二"))),
                                pedigree.schemes())
                        .lines();

        assertThat(line).extracting(Line::relation).containsExactly(Relation.CARRIED_ON);
    }

    private static List<ItemId> was(Line line) {
        return line.before().stream().map(EntryDiff.Stated::item).toList();
    }

    private static List<ItemId> now(Line line) {
        return line.after().stream().map(EntryDiff.Stated::item).toList();
    }
}
