package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import jp.akashi.application.WithholdingReason;
import jp.akashi.certification.Ending;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Term;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Publications.Deadline;
import jp.akashi.registry.Publications.RanOut;
import jp.akashi.registry.Statement;
import jp.akashi.road.Papers;
import jp.akashi.road.SmallScheme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What runs out in the register with a day.
interface DeadlineContract extends Contract {
    LocalDate FROM = LocalDate.parse("2022-06-01");
    LocalDate LAST = Term.ofYears(FROM, 2).until();
    Instant MORNING = Instant.parse("2022-06-01T01:00:00Z");

    @Test
    default void aTermIsOverOnTheDayAfterItsLast() {
        var entry = append(entry(null));
        var ended = append(entry(new Ending(Ending.Kind.REVOKED, LAST)));
        var over = new RanOut(LAST, entry);
        var start = new Deadline(LAST, "");

        assertThat(ranOut(start, LAST, 1000))
                .contains(over)
                .doesNotContain(new RanOut(LAST, ended));
        assertThat(ranOut(start, LAST.minusDays(1), 1000)).isEmpty();
        assertThat(ranOut(over.deadline(), LAST, 1000)).doesNotContain(over);
        assertThat(ranOut(start, LAST, 1)).hasSize(1);
    }

    @Test
    default void aDateUntilWhichAnswersAreWithheldPassesWhileTheEntryStands() {
        var first = append(entry(null, "2023-01-31", "2023-02-28", "2023-03-31"));
        append(again(first, "2023-02-27T15:00:00Z", "2023-02-27", "2023-03-31"));
        append(again(again(first, "", ""), "2023-04-30T15:00:00Z", "2023-04-30"));
        var passed =
                ranOut(
                        new Deadline(LocalDate.parse("2022-12-31"), ""),
                        LocalDate.parse("2023-12-31"),
                        1000);

        assertThat(passed)
                .filteredOn(ranOut -> ranOut.entry().number().equals(first.number()))
                .extracting(ranOut -> ranOut.day() + " " + ranOut.entry().standing().revision())
                .as("not of a date that was over when the revision was published")
                .containsExactly("2023-01-31 1", "2023-03-31 2");
        assertThat(passed).isSortedAccordingTo(Comparator.comparing(RanOut::day));
    }

    @Test
    default void whatIsNotInForceAnyMoreWithholdsNothing() {
        var days =
                List.of(LAST.minusDays(1), LAST, LAST.plusDays(1)).stream()
                        .map(LocalDate::toString)
                        .toArray(String[]::new);
        var entry = append(entry(null, days));
        var revoked =
                append(
                        entry(
                                new Ending(Ending.Kind.REVOKED, LAST.minusDays(8)),
                                LAST.minusDays(10).toString(),
                                LAST.minusDays(9).toString()));

        var all = ranOut(new Deadline(LAST.minusDays(20), ""), LAST.plusDays(9), 1000);
        assertThat(all)
                .filteredOn(ranOut -> ranOut.entry().number().equals(entry.number()))
                .extracting(RanOut::day)
                .containsExactly(LAST.minusDays(1), LAST);
        assertThat(all)
                .filteredOn(ranOut -> ranOut.entry().number().equals(revoked.number()))
                .extracting(RanOut::day)
                .containsExactly(LAST.minusDays(10));
    }

    private List<RanOut> ranOut(Deadline after, LocalDate until, int most) {
        return stores().published().publications().ranOut(after, until, most);
    }

    private Entry append(Entry entry) {
        stores().published().registry().append(entry);
        return entry;
    }

    private Entry entry(@Nullable Ending ending, String... withheldUntil) {
        int serial = stores().published().certifications().nextSerial(SmallScheme.ID);
        var number = new CertificationNumber("AI", serial, "2206");
        return new Entry(
                number,
                number.printed(" "),
                SmallScheme.EDITION,
                new Entry.Face("ひかり文書", Papers.PROVIDER, "", "", "", List.of()),
                new Entry.Standing(FROM, Term.ofYears(FROM, 2), 1, MORNING, ending),
                withheld(withheldUntil));
    }

    private static Entry again(Entry entry, String publishedAt, String... withheldUntil) {
        var before = entry.standing();
        return new Entry(
                entry.number(),
                entry.printed(),
                entry.edition(),
                entry.face(),
                new Entry.Standing(
                        before.certifiedOn(),
                        before.term(),
                        before.revision() + 1,
                        publishedAt.isEmpty() ? MORNING : Instant.parse(publishedAt)),
                withheld(withheldUntil));
    }

    private static LinkedHashMap<ItemId, Statement> withheld(String... days) {
        var statements = new LinkedHashMap<ItemId, Statement>();
        for (var day : days) {
            if (!day.isEmpty()) {
                statements.put(
                        new ItemId("withheld.until-" + day),
                        new Statement.Withheld(WithholdingReason.SECURITY, LocalDate.parse(day)));
            }
        }
        return statements;
    }
}
