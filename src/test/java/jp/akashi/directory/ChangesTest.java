package jp.akashi.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import jp.akashi.directory.Changes.Cursor;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.registry.Entry;
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
                registry,
                registry,
                jp.akashi.scheme.Forms.SCHEMES,
                InstantSource.fixed(Instant.parse(now)));
    }

    private void fill() {
        var first = Revisions.first(java.util.Map.of());
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
        assertThat(all).isSortedAccordingTo(java.util.Comparator.comparing(Event::at));
        assertThat(all.stream().filter(event -> event.kind() == Event.Kind.EXPIRED))
                .hasSize(SERVICES);
        assertThat(changes.after(cursor, most).events()).isEmpty();
    }

    @Test
    void anExpiryIsToldFromTheDayAfterTheLastOne() {
        fill();
        var until = Revisions.first(java.util.Map.of()).standing().term().until();
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
        var at = Revisions.first(java.util.Map.of()).standing().publishedAt();
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
}
