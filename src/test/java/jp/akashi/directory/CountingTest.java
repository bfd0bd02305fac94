package jp.akashi.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Publications;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Forms;
import jp.akashi.store.memory.MemoryRegistry;
import org.junit.jupiter.api.Test;

/// Counting what is published: each publication once, over several starts.
class CountingTest {
    private final MemoryRegistry registry = new MemoryRegistry();
    private final List<Long> asked = new ArrayList<>();
    private final Book book = new Book();

    /// Counts kept in memory.
    private static final class Book implements CountBook {
        private Optional<Progress> progress = Optional.empty();
        private final List<Line> lines = new ArrayList<>();
        private int writes;

        @Override
        public Optional<Progress> read(Consumer<Line> reader) {
            lines.forEach(reader);
            return progress;
        }

        @Override
        public void write(Progress reached, Lines all) {
            lines.clear();
            all.tell(lines::add);
            progress = Optional.of(reached);
            writes++;
        }
    }

    /// One run of the platform.
    private final class Run {
        final Distributions distributions =
                new Distributions(
                        Forms.schemes(Forms.edition(Forms.mandatory("a.one", Forms.text()))));
        final Counting counting = new Counting(registry, watched(), List.of(distributions), book);

        Counting.Counted<Integer> said() {
            return counting.read(
                    _ -> distributions.of(Revisions.A).blank(Revisions.FIELD).of(Reply.SAID));
        }
    }

    @Test
    void aPublicationIsCountedOnceHoweverOftenItIsAskedFor() {
        publish(3);
        var run = new Run();

        assertThat(run.said().value()).isEqualTo(3);
        assertThat(run.said().value()).isEqualTo(3);
        assertThat(run.said().isComplete()).isTrue();
        assertThat(run.said().asOf())
                .contains(registry.after(2, 1).getFirst().entry().standing().publishedAt());
    }

    @Test
    void ofAServicePublishedAgainTheEarlierEntryIsTakenAway() {
        publish(2);
        var run = new Run();
        run.said();
        registry.append(entry(1, 2, new Statement.Unanswered()));

        assertThat(run.said().value()).isEqualTo(1);
    }

    @Test
    void aLaterStartGoesOnWhereTheEarlierWas() {
        publish(5);
        var first = new Run();
        first.said();
        first.counting.finish();
        asked.clear();
        registry.append(entry(6, 1, Revisions.said("六")));

        assertThat(new Run().said().value()).isEqualTo(6);
        assertThat(asked)
                .as("the one the counts were kept at, and what came after")
                .allMatch(place -> place >= 4);
    }

    @Test
    void countsOfAnotherRegisterAreNotTakenUp() {
        book.progress = Optional.of(new CountBook.Progress(2, "elsewhere", Instant.EPOCH));
        book.lines.add(new CountBook.Line(0, List.of("a.one", "answer", "reply", "SAID"), 77));
        publish(3);

        assertThat(new Run().said().value()).isEqualTo(3);
    }

    @Test
    void countsOfALongerLogAreNotTakenUp() {
        publish(3);
        var run = new Run();
        run.said();
        run.counting.finish();
        book.progress = book.progress.map(at -> new CountBook.Progress(4, at.mark(), at.asOf()));

        assertThat(new Run().said().value()).isEqualTo(3);
    }

    @Test
    void linesReadBeforeTheBookProvedDamagedAreForgotten() {
        publish(3);
        book.lines.add(new CountBook.Line(0, List.of("a.one", "answer", "reply", "SAID"), 77));

        assertThat(new Run().said().value()).isEqualTo(3);
    }

    @Test
    void anEmptyRegisterIsCountedAndHasNoLastPublication() {
        var run = new Run();

        assertThat(run.said()).isEqualTo(new Counting.Counted<>(0, Optional.empty(), true));
        run.counting.finish();
        assertThat(book.writes).isZero();
    }

    @Test
    void ofFarTooManyAReaderDoesNotWait() {
        publish(501);
        var run = new Run();

        assertThat(run.said().isComplete()).isFalse();
        assertThat(run.counting.advance()).isTrue();
        assertThat(run.said().isComplete()).isTrue();
        assertThat(run.said().value()).isEqualTo(501);
        assertThat(run.counting.advance()).isFalse();
    }

    @Test
    void aReaderWaitsForAsManyAsTheyMayBe() {
        publish(500);

        assertThat(new Run().said().isComplete()).isTrue();
    }

    @Test
    void countsAreWrittenWhenThereIsATwentiethMoreAndAtTheEnd() {
        publish(40);
        var run = new Run();
        run.said();
        run.counting.keep();
        assertThat(book.writes).isEqualTo(1);
        registry.append(entry(41, 1, Revisions.said("一")));
        registry.append(entry(42, 1, Revisions.said("一")));
        run.said();
        run.counting.keep();
        assertThat(book.writes).isEqualTo(1);
        registry.append(entry(43, 1, Revisions.said("一")));
        run.said();
        run.counting.keep();
        assertThat(book.writes).isEqualTo(2);
        run.counting.finish();
        assertThat(book.writes).isEqualTo(2);
    }

    private Publications watched() {
        return new Publications() {
            @Override
            public List<Publication> after(long place, int most) {
                asked.add(place);
                return registry.after(place, most);
            }

            @Override
            public long before(Instant moment) {
                return registry.before(moment);
            }

            @Override
            public List<RanOut> ranOut(Deadline after, LocalDate until, int most) {
                return registry.ranOut(after, until, most);
            }

            @Override
            public long last() {
                return registry.last();
            }
        };
    }

    private void publish(int services) {
        for (int serial = 1; serial <= services; serial++) {
            registry.append(entry(serial, 1, Revisions.said("一")));
        }
    }

    private static Entry entry(int serial, int revision, Statement statement) {
        var first = Revisions.first(Map.of(Revisions.A, statement));
        return new Entry(
                new CertificationNumber("AI", serial, "2204"),
                "AI %04d-2204".formatted(serial),
                first.edition(),
                first.face(),
                Revisions.standing(revision, 10 * revision, null),
                first.statements());
    }
}
