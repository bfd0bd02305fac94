package jp.akashi.demo.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.akashi.kernel.Tokyo;
import jp.akashi.registry.BulkRegister;
import jp.akashi.registry.Publications.Publication;
import jp.akashi.schemefile.SchemeFiles;
import jp.akashi.store.memory.MemoryRegistry;
import org.junit.jupiter.api.Test;

/// Services of the crowd that are published between others.
class MeanwhileTest {
    private static final int SERVICES = 40;
    private static final Instant NOON =
            LocalDate.parse("2025-06-01").atStartOfDay(Tokyo.ZONE).toInstant();

    private final MemoryRegistry registry = new MemoryRegistry();
    private final Crowd crowd =
            new Crowd(SchemeFiles.builtIn().read().orThrow(), 1, LocalDate.parse("2026-11-22"));
    private final BulkRegister none = _ -> () -> {};

    @Test
    void onlyWhatCameBeforeAMomentIsPublishedByThenAndAllInTheOrderOfTime() {
        var meanwhile = new FillRegister(registry, none, crowd).first(SERVICES);
        meanwhile.until(NOON);
        var before = times();
        meanwhile.until(Instant.MAX);

        assertThat(before).isNotEmpty().allMatch(time -> time.isBefore(NOON));
        assertThat(times().subList(before.size(), times().size()))
                .isNotEmpty()
                .noneMatch(time -> time.isBefore(NOON));
        assertThat(times()).isSorted();
        assertThat(registry.size()).isEqualTo(SERVICES);
        assertThat(times())
                .hasSize(IntStream.range(0, SERVICES).map(place -> crowd.at(place).size()).sum());
    }

    @Test
    void whatAnEarlierRunPublishedIsLeftOut() {
        new FillRegister(registry, none, crowd).first(SERVICES).until(Instant.MAX);
        long there = registry.last();
        new FillRegister(registry, none, crowd).first(SERVICES).until(Instant.MAX);

        assertThat(registry.last()).isEqualTo(there);
    }

    private List<Instant> times() {
        return registry.after(0, Integer.MAX_VALUE).stream()
                .map(Publication::entry)
                .map(entry -> entry.standing().publishedAt())
                .toList();
    }
}
