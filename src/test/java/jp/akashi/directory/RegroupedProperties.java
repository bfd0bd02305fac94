package jp.akashi.directory;

import static jp.akashi.directory.Pedigree.added;
import static jp.akashi.directory.Pedigree.merged;
import static jp.akashi.directory.Pedigree.retired;
import static jp.akashi.directory.Pedigree.reworded;
import static jp.akashi.directory.Pedigree.split;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import jp.akashi.directory.AnswerDiff.Blank;
import jp.akashi.directory.EntryDiff.Line;
import jp.akashi.directory.EntryDiff.Relation;
import jp.akashi.directory.EntryDiff.Stated;
import jp.akashi.kernel.ItemId;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Forms;
import jp.akashi.scheme.Schemes;
import jp.akashi.scheme.Succession.Change;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds of two revisions of a service, however the editions between them made items of
/// others.
class RegroupedProperties {
    /// Two entries of one pedigree.
    record Two(Entry from, Entry to, Schemes schemes) {
        EntryDiff forth() {
            return EntryDiff.between(from, to, schemes);
        }

        EntryDiff back() {
            return EntryDiff.between(to, from, schemes);
        }
    }

    @Property
    void everyItemOfEitherSideStandsInExactlyOneLine(@ForAll("two") Two two) {
        var lines = two.forth().lines();

        assertThat(lines.stream().flatMap(line -> line.before().stream()).map(Stated::item))
                .containsExactlyInAnyOrderElementsOf(two.from().statements().keySet());
        assertThat(lines.stream().flatMap(line -> line.after().stream()).map(Stated::item))
                .containsExactlyInAnyOrderElementsOf(two.to().statements().keySet());
        assertThat(lines).noneMatch(line -> line.before().isEmpty() && line.after().isEmpty());
    }

    @Property
    void whatIsSaidStandsUnchangedOnEitherSide(@ForAll("two") Two two) {
        for (var line : two.forth().lines()) {
            assertThat(line.before())
                    .allMatch(one -> two.from().statement(one.item()).equals(one.statement()));
            assertThat(line.after())
                    .allMatch(one -> two.to().statement(one.item()).equals(one.statement()));
        }
    }

    @Property
    void anEntryBesideItselfIsNoChange(@ForAll("two") Two two) {
        assertThat(EntryDiff.between(two.from(), two.from(), two.schemes()).isEmpty()).isTrue();
        assertThat(EntryDiff.between(two.to(), two.to(), two.schemes()).isEmpty()).isTrue();
    }

    @Property
    void theOtherWayRoundTheSidesChangePlacesAndNothingElse(@ForAll("two") Two two) {
        assertThat(seen(two.back(), true)).isEqualTo(seen(two.forth(), false));
    }

    @Property
    void theOtherWayRoundWhatCameWentAndWhatWentCame(@ForAll("two") Two two) {
        assertThat(blanks(two.back(), true)).isEqualTo(blanks(two.forth(), false));
    }

    @Property
    void everyChangeIsToldOnce(@ForAll("two") Two two) {
        assertThat(Events.of(two.forth()).stream().flatMap(event -> event.lines().stream()))
                .containsExactlyInAnyOrderElementsOf(two.forth().changed());
    }

    private static Set<Object> seen(EntryDiff diff, boolean turn) {
        var seen = new HashSet<Object>();
        for (var line : diff.lines()) {
            seen.add(
                    List.of(
                            turn ? turned(line.relation()) : line.relation(),
                            Set.copyOf(turn ? line.after() : line.before()),
                            Set.copyOf(turn ? line.before() : line.after()),
                            line.extent(),
                            line.isByEdition()));
        }
        return seen;
    }

    private static Relation turned(Relation relation) {
        return switch (relation) {
            case SPLIT -> Relation.MERGED;
            case MERGED -> Relation.SPLIT;
            case NEW -> Relation.RETIRED;
            case RETIRED -> Relation.NEW;
            case SAME, REWORDED, CARRIED_ON, REGROUPED -> relation;
        };
    }

    private static Set<Object> blanks(EntryDiff diff, boolean turn) {
        var all = new HashSet<Object>();
        diff.lines().stream().flatMap(line -> blanks(line, turn)).forEach(all::add);
        return all;
    }

    private static Stream<Blank> blanks(Line line, boolean turn) {
        return line.answers(Forms.UNITS).blanks().stream()
                .map(blank ->
                        turn
                                ? new Blank(
                                        blank.site(),
                                        blank.field(),
                                        blank.now(),
                                        blank.was(),
                                        blank.extent())
                                : blank);
    }

    @Provide
    Arbitrary<Two> two() {
        return Arbitraries.randomValue(RegroupedProperties::two);
    }

    private static Two two(Random random) {
        var items = new ArrayList<>(List.of("p", "q", "r", "s", "t"));
        var pedigree = Pedigree.of(items.toArray(String[]::new));
        int editions = 1 + random.nextInt(3);
        for (int step = 1; step < editions; step++) {
            pedigree.then(changes(items, step, random));
        }
        int from = random.nextInt(editions);
        int to = random.nextInt(editions);
        return new Two(
                said(pedigree.entry(from, "甲"), random),
                said(pedigree.entry(to, "甲"), random),
                pedigree.schemes());
    }

    /// Some changes from one edition to the next, which has `items` afterwards.
    private static Change[] changes(List<String> items, int step, Random random) {
        var changes = new ArrayList<Change>();
        var next = new ArrayList<String>();
        for (int at = 0; at < items.size(); at++) {
            var item = items.get(at);
            switch (random.nextInt(7)) {
                case 0 -> {
                    changes.add(reworded(item));
                    next.add(item);
                }
                case 1 -> {
                    changes.add(split(item, item + step, item + "x" + step));
                    next.addAll(List.of(item + step, item + "x" + step));
                }
                case 2 -> {
                    changes.add(split(item, item + "n" + step));
                    next.add(item + "n" + step);
                }
                case 3 -> {
                    var was = items.subList(at, Math.min(items.size(), at + 2));
                    changes.add(merged(item + "m" + step, was.toArray(String[]::new)));
                    next.add(item + "m" + step);
                    at++;
                }
                case 4 -> changes.add(retired(item));
                case 5 -> {
                    changes.add(added(item + "new" + step));
                    next.addAll(List.of(item, item + "new" + step));
                }
                case 6 -> next.add(item);
                default -> throw new IllegalStateException();
            }
        }
        items.clear();
        items.addAll(next);
        return changes.toArray(Change[]::new);
    }

    private static Entry said(Entry entry, Random random) {
        var statements = new LinkedHashMap<ItemId, Statement>();
        var all =
                List.of(
                        Revisions.said("甲"),
                        Revisions.said("乙"),
                        Revisions.withheld(30),
                        new Statement.Unanswered());
        entry.statements()
                .keySet()
                .forEach(item -> statements.put(item, all.get(random.nextInt(all.size()))));
        return new Entry(
                entry.number(),
                entry.printed(),
                entry.edition(),
                entry.face(),
                entry.standing(),
                statements);
    }
}
