package jp.akashi.web.open.ready;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.akashi.application.WithholdingReason;
import jp.akashi.certification.Ending;
import jp.akashi.demo.crowd.Crowd;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Term;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.schemefile.SchemeFiles;
import jp.akashi.store.memory.MemoryRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// An answer holds until the day on which what it says of the day changes.
class LastingDaysTest {
    private static final Entry SOME =
            new Crowd(SchemeFiles.builtIn().read().orThrow(), 1, LocalDate.of(2026, 11, 22))
                    .at(3)
                    .getFirst();

    @Test
    void itEndsOnTheDayAfterTheTerm() {
        assertThat(until(entry(null, Map.of()), "2026-11-22")).isEqualTo("2027-04-01");
        assertThat(until(entry(null, Map.of()), "2027-03-31")).isEqualTo("2027-04-01");
        assertThat(until(entry(null, Map.of()), "2027-04-01")).isEqualTo("9999-12-31");
        assertThat(until(entry(null, Map.of()), "2025-03-31")).isEqualTo("2025-04-01");
    }

    @Test
    void itEndsOnTheFirstDayOfAnEnding() {
        var ending = new Ending(Ending.Kind.SERVICE_ENDED, LocalDate.of(2026, 12, 24));
        assertThat(until(entry(ending, Map.of()), "2026-11-22")).isEqualTo("2026-12-24");
    }

    @Test
    void itEndsWhenAnAnswerIsWithheldNoLonger() {
        var withheld =
                new Statement.Withheld(WithholdingReason.SECURITY, LocalDate.of(2026, 12, 31));
        var entry = entry(null, Map.of(new ItemId("platform.logs"), withheld));
        assertThat(until(entry, "2026-12-31")).isEqualTo("2027-01-01");
    }

    private static String until(Entry entry, String today) {
        var registry = new MemoryRegistry();
        registry.append(entry);
        var day =
                new LastingDays(registry)
                        .until(
                                List.of(entry.number(), CertificationNumber.parse("ai-9999-2204")),
                                LocalDate.parse(today).toEpochDay());
        return LocalDate.ofEpochDay(day).toString();
    }

    private static Entry entry(@Nullable Ending ending, Map<ItemId, Statement> statements) {
        var term = new Term(LocalDate.of(2025, 4, 1), LocalDate.of(2027, 3, 31));
        return new Entry(
                SOME.number(),
                SOME.printed(),
                SOME.edition(),
                SOME.face(),
                new Entry.Standing(term.from(), term, 1, SOME.standing().publishedAt(), ending),
                statements);
    }
}
