package jp.akashi.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import jp.akashi.directory.Changes.Cursor;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.registry.Entry;
import jp.akashi.scheme.Forms;
import jp.akashi.store.memory.MemoryRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What changed in the register, read on from where one left off.
class ChangesTest {
    private static final int SERVICES = 30;

    private final MemoryRegistry registry = new MemoryRegistry();
    private final Changes changes = at("2024-05-01T00:00:00Z");

    private Changes at(String now) {
        return new Changes(
                registry, registry, Forms.SCHEMES, InstantSource.fixed(Instant.parse(now)));
    }

    private void fill() {
        var first = Revisions.first(Map.of());
        for (int serial = 1; serial <= SERVICES; serial++) {
            registry.append(
                    new Entry(
                            new CertificationNumber("AI", serial, "2204"),
                            "AI %04d-2204".formatted(serial),
                            first.edition(),
                            first.face(),
                            first.standing(),
                            first.statements()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 59, 60, 100})
    void nothingIsMissedOrToldTwiceHoweverLittleIsReadAtOnce(int most) {
        fill();
        var all = new ArrayList<Event>();
        var cursor = Cursor.BEGINNING;
        boolean more = true;
        while (more) {
            var told = changes.after(cursor, most);
            all.addAll(told.events());
            cursor = told.reached();
            more = told.more();
        }
        assertThat(all).doesNotHaveDuplicates().hasSize(2 * SERVICES);
        assertThat(all).isSortedAccordingTo(Comparator.comparing(Event::at));
        assertThat(all.stream().filter(event -> event.kind() == Event.Kind.EXPIRED))
                .hasSize(SERVICES);
        assertThat(changes.after(cursor, most).events()).isEmpty();
    }

    @Test
    void anExpiryIsToldFromTheDayAfterTheLastOne() {
        fill();
        var until = Revisions.first(Map.of()).standing().term().until();
        var last = at(until + "T14:59:59Z").after(Cursor.BEGINNING, 100);
        assertThat(last.events()).hasSize(SERVICES);
        var next = at(until + "T15:00:00Z").after(last.reached(), 100);
        assertThat(next.events())
                .hasSize(SERVICES)
                .allMatch(event -> event.kind() == Event.Kind.EXPIRED);
    }

    @Test
    void sinceAMomentMeansThatMomentToo() {
        fill();
        var at = Revisions.first(Map.of()).standing().publishedAt();
        assertThat(changes.since(at, 100).events()).hasSize(2 * SERVICES);
        assertThat(changes.since(at.plusNanos(1), 100).events())
                .hasSize(SERVICES)
                .allMatch(event -> event.kind() == Event.Kind.EXPIRED);
        assertThat(changes.since(Instant.parse("2024-05-01T00:00:00Z"), 100).events()).isEmpty();
    }

    @Test
    void theLatestComeFirst() {
        fill();
        var latest = changes.latest(Long.MAX_VALUE, 100, _ -> true);
        assertThat(latest.events()).hasSize(2 * SERVICES);
        assertThat(latest.events().getFirst().kind()).isEqualTo(Event.Kind.EXPIRED);
        assertThat(latest.older()).isEmpty();
    }

    @Test
    void theChangesTellTheSameAsTheHistoriesTogether() {
        var withheld =
                Revisions.with(
                        Revisions.with(Revisions.first(), Revisions.B, Revisions.withheld(30)),
                        Revisions.A,
                        Revisions.withheld(60));
        var later =
                Revisions.with(
                        Revisions.with(withheld, Revisions.A, Revisions.said("甲")),
                        Revisions.standing(2, 45, null));
        registry.append(withheld);
        registry.append(later);
        var history =
                new History(List.of(withheld, later))
                        .events(Forms.SCHEMES, Instant.parse("2024-05-01T00:00:00Z"));

        assertThat(changes.after(Cursor.BEGINNING, 100).events()).isEqualTo(history);
        assertThat(changes.latest(Long.MAX_VALUE, 100, _ -> true).events().reversed())
                .isEqualTo(history);
        assertThat(history)
                .extracting(Event::kind)
                .containsExactly(
                        Event.Kind.CERTIFIED,
                        Event.Kind.WITHHOLDING_LAPSED,
                        Event.Kind.WITHHOLDING_ENDED,
                        Event.Kind.EXPIRED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void whatRunsOutOnOneDayIsReadOnWithoutGapOrTwice(int most) {
        for (int serial = 1; serial <= 4; serial++) {
            var first = Revisions.with(Revisions.first(), Revisions.B, Revisions.withheld(30));
            registry.append(
                    new Entry(
                            new CertificationNumber("AI", serial, "2204"),
                            "AI %04d-2204".formatted(serial),
                            first.edition(),
                            first.face(),
                            first.standing(),
                            first.statements()));
        }
        var kinds = new ArrayList<Event.Kind>();
        var told = changes.after(Cursor.BEGINNING, most);
        kinds.addAll(told.events().stream().map(Event::kind).toList());
        while (told.more()) {
            told = changes.after(told.reached(), most);
            kinds.addAll(told.events().stream().map(Event::kind).toList());
        }

        assertThat(kinds).hasSize(12);
        assertThat(kinds.stream().filter(kind -> kind == Event.Kind.WITHHOLDING_LAPSED)).hasSize(4);
    }
}
