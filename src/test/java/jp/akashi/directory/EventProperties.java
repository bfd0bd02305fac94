package jp.akashi.directory;

import static jp.akashi.directory.Revisions.A;
import static jp.akashi.directory.Revisions.B;
import static jp.akashi.directory.Revisions.C;
import static jp.akashi.directory.Revisions.DAY;
import static jp.akashi.directory.Revisions.LATER;
import static jp.akashi.directory.Revisions.figure;
import static jp.akashi.directory.Revisions.said;
import static jp.akashi.directory.Revisions.standing;
import static jp.akashi.directory.Revisions.with;
import static jp.akashi.directory.Revisions.withheld;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import jp.akashi.certification.Ending;
import jp.akashi.directory.EntryDiff.Line;
import jp.akashi.directory.Event.Kind;
import jp.akashi.item.Value;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Term;
import jp.akashi.kernel.Tokyo;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Forms;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds of the events of any two revisions and of any history.
class EventProperties {
    private static final Instant LONG_AFTER =
            DAY.plusYears(30).atStartOfDay(Tokyo.ZONE).toInstant();

    @Property
    void everyChangeIsToldByExactlyOneEvent(
            @ForAll("entry") Entry from, @ForAll("entry") Entry to) {
        var diff = EntryDiff.between(from, to, Forms.SCHEMES);
        var events = Events.of(diff);

        assertThat(events.isEmpty()).isEqualTo(diff.isEmpty());
        assertThat(events).extracting(Event::kind).doesNotHaveDuplicates();
        assertThat(events.stream().flatMap(event -> event.lines().stream()))
                .containsExactlyInAnyOrderElementsOf(diff.changed());
    }

    @Property
    void nothingHappensWhenTheSameIsPublishedAgain(@ForAll("entry") Entry entry) {
        assertThat(Events.of(EntryDiff.between(entry, entry, Forms.SCHEMES))).isEmpty();
    }

    @Property
    void forthAndBackAreOfOneExtent(@ForAll("entry") Entry from, @ForAll("entry") Entry to) {
        var forth = EntryDiff.between(from, to, Forms.SCHEMES);
        var back = EntryDiff.between(to, from, Forms.SCHEMES);

        assertThat(back.aspects()).isEqualTo(forth.aspects());
        assertThat(extents(back)).isEqualTo(extents(forth));
    }

    @Property
    void whatIsWithheldIsOnNeitherSideOfABlank(
            @ForAll("entry") Entry from, @ForAll("entry") Entry to) {
        for (var line : EntryDiff.between(from, to, Forms.SCHEMES).lines()) {
            if (line.now() instanceof Statement.Withheld) {
                assertThat(line.answers(Forms.UNITS).blanks()).allMatch(b -> b.now() == null);
            }
            if (line.was() instanceof Statement.Withheld) {
                assertThat(line.answers(Forms.UNITS).blanks()).allMatch(b -> b.was() == null);
            }
        }
    }

    @Property
    void aHistoryBeginsWithItsCertificationAndNeverTellsTheFuture(
            @ForAll("history") History history, @ForAll("moment") Instant now) {
        var events = history.events(Forms.SCHEMES, now);

        assertThat(events).noneMatch(event -> event.at().isAfter(now));
        assertThat(events.stream().filter(event -> event.kind() == Kind.CERTIFIED))
                .hasSize(history.asOf(now).isPresent() ? 1 : 0);
        assertThat(events.stream().findFirst().map(Event::kind))
                .isEqualTo(history.asOf(now).map(_ -> Kind.CERTIFIED));
    }

    @Property
    void theEventsOfAnEarlierMomentAreTheFirstOfThoseOfALater(
            @ForAll("history") History history, @ForAll("moment") Instant now) {
        var earlier = history.events(Forms.SCHEMES, now);

        assertThat(history.events(Forms.SCHEMES, LONG_AFTER).subList(0, earlier.size()))
                .isEqualTo(earlier);
        assertThat(history.asOf(now).map(history::until).map(h -> h.events(Forms.SCHEMES, now)))
                .isEqualTo(history.asOf(now).map(_ -> earlier));
    }

    @Property
    void sinceIsARevisionThatSaysSoAndTheOneBeforeSaysOtherwise(
            @ForAll("history") History history) {
        for (var item : List.of(A, B, C)) {
            var since = history.since(item);
            var said = history.present().statement(item);

            assertThat(since.statement(item)).isEqualTo(said);
            history.find(since.standing().revision() - 1)
                    .ifPresent(before -> assertThat(before.statement(item)).isNotEqualTo(said));
        }
    }

    private static HashSet<Object> extents(EntryDiff diff) {
        var extents = new HashSet<Object>();
        diff.lines().forEach((Line line) -> extents.add(List.of(line.item(), line.extent())));
        return extents;
    }

    @Provide
    Arbitrary<Instant> moment() {
        return Arbitraries.integers()
                .between(-10, 2000)
                .map(days -> DAY.plusDays(days).atStartOfDay(Tokyo.ZONE).toInstant());
    }

    @Provide
    Arbitrary<History> history() {
        return entry().list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(entries -> {
                    var revisions = new ArrayList<Entry>();
                    for (var entry : entries) {
                        int revision = revisions.size() + 1;
                        var like = entry.standing();
                        revisions.add(
                                with(
                                        entry,
                                        standing(
                                                revision,
                                                120 * (revision - 1),
                                                like.term(),
                                                like.ending())));
                    }
                    return new History(revisions);
                });
    }

    @Provide
    Arbitrary<Entry> entry() {
        var names = Arbitraries.of("みほん", "べつ");
        var terms = Arbitraries.of(1, 2, 4).map(years -> Term.ofYears(DAY, years));
        var endings =
                Arbitraries.of(
                                new Ending(Ending.Kind.REVOKED, DAY.plusDays(300)),
                                new Ending(Ending.Kind.SERVICE_ENDED, DAY.plusDays(900)))
                        .injectNull(0.7);
        var statements = Arbitraries.maps(Arbitraries.of(A, B, C), statement());
        return Combinators.combine(names, terms, endings, statements, Arbitraries.of(true, false))
                .as((name, term, ending, said, later) -> {
                    var face = new Entry.Face(name, "株式会社みほん", "", "", "", List.of());
                    var entry = with(Revisions.first(Map.<ItemId, Statement>copyOf(said)), face);
                    var standing = with(entry, standing(1, 0, term, ending));
                    return later ? with(standing, LATER) : standing;
                });
    }

    private static Arbitrary<Statement> statement() {
        return Arbitraries.of(
                said("甲"),
                said("乙"),
                said(figure("60", "分", "")),
                said(figure("1", "時間", "注")),
                said(new Value.YesNo(true, "", null)),
                said(new Value.YesNo(false, "", null)),
                said(new Value.NotDone("")),
                said(new Value.NotDisclosed("")),
                new Statement.Unanswered(),
                withheld(30),
                withheld(60));
    }
}
