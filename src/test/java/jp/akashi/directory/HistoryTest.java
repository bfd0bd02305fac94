package jp.akashi.directory;

import static jp.akashi.directory.Revisions.A;
import static jp.akashi.directory.Revisions.B;
import static jp.akashi.directory.Revisions.C;
import static jp.akashi.directory.Revisions.DAY;
import static jp.akashi.directory.Revisions.LATER;
import static jp.akashi.directory.Revisions.first;
import static jp.akashi.directory.Revisions.said;
import static jp.akashi.directory.Revisions.standing;
import static jp.akashi.directory.Revisions.with;
import static jp.akashi.directory.Revisions.withheld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.akashi.certification.Ending;
import jp.akashi.directory.Event.Kind;
import jp.akashi.kernel.Term;
import jp.akashi.kernel.Tokyo;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Forms;
import org.junit.jupiter.api.Test;

/// What the register has said of a service over time.
class HistoryTest {
    private static final Instant LONG_AFTER = at(DAY.plusYears(20));
    private static final LocalDate LAST = DAY.plusYears(2).minusDays(1);

    @Test
    void aServiceIsCertifiedByItsFirstPublicationAndExpiresTheDayAfterItsLast() {
        var history = new History(List.of(first()));
        var expired = at(LAST.plusDays(1));

        assertThat(kinds(history, expired.minusNanos(1))).containsExactly(Kind.CERTIFIED);
        assertThat(kinds(history, expired)).containsExactly(Kind.CERTIFIED, Kind.EXPIRED);
        assertThat(history.events(Forms.SCHEMES, expired).getLast().at()).isEqualTo(expired);
    }

    @Test
    void whatWasRenewedInTimeDoesNotExpireAndWhatWasRenewedTooLateDid() {
        assertThat(kinds(renewed(LAST.plusDays(1)), at(LAST.plusDays(9))))
                .containsExactly(Kind.CERTIFIED, Kind.RENEWED);
        assertThat(kinds(renewed(LAST.plusDays(2)), at(LAST.plusDays(9))))
                .containsExactly(Kind.CERTIFIED, Kind.EXPIRED, Kind.RENEWED);
        assertThat(kinds(renewed(LAST), LONG_AFTER))
                .containsExactly(Kind.CERTIFIED, Kind.RENEWED, Kind.EXPIRED);
    }

    @Test
    void anExpiryIsToldOnceHoweverOftenTheEntryIsPublishedAfterwards() {
        var later = with(with(first(), standing(2, 900, null)), A, said("別"));

        assertThat(kinds(new History(List.of(first(), later)), LONG_AFTER))
                .containsExactly(Kind.CERTIFIED, Kind.EXPIRED, Kind.ITEMS_CHANGED);
    }

    @Test
    void whatWasRevokedOrEndedDoesNotExpire() {
        for (var kind : Ending.Kind.values()) {
            var ended = with(first(), standing(2, 100, new Ending(kind, DAY.plusDays(100))));

            assertThat(kinds(new History(List.of(first(), ended)), LONG_AFTER))
                    .containsExactly(Kind.CERTIFIED, Kind.valueOf(kind.name()));
        }
    }

    @Test
    void anEndingTakenBackIsACorrection() {
        var ending = new Ending(Ending.Kind.SERVICE_ENDED, DAY.plusDays(100));
        var ended = with(first(), standing(1, 0, ending));
        var back = with(first(), standing(2, 10, null));

        assertThat(kinds(new History(List.of(ended, back)), at(DAY.plusDays(11))))
                .containsExactly(Kind.CERTIFIED, Kind.SERVICE_ENDED, Kind.CORRECTED);
    }

    @Test
    void aShorterTermIsACorrectionAndALongerOneARenewal() {
        assertThat(kinds(term(LAST.minusDays(1)))).containsExactly(Kind.CORRECTED);
        assertThat(kinds(term(LAST))).isEmpty();
        assertThat(kinds(term(LAST.plusDays(1)))).containsExactly(Kind.RENEWED);
    }

    @Test
    void withholdingBeginsGoesOnAndEnds() {
        var first = first();
        var withheld = with(first, B, withheld(30));
        var longer = with(first, B, withheld(31));

        assertThat(kinds(step(first, withheld))).containsExactly(Kind.WITHHELD);
        assertThat(kinds(step(withheld, longer))).containsExactly(Kind.WITHHELD);
        assertThat(kinds(step(longer, first))).containsExactly(Kind.WITHHOLDING_ENDED);
        assertThat(kinds(step(longer, with(first, B, new Statement.Unanswered()))))
                .containsExactly(Kind.WITHHOLDING_ENDED);
        assertThat(kinds(step(withheld, withheld))).isEmpty();
    }

    @Test
    void theDateUntilWhichAnAnswerIsWithheldPassesTheDayAfter() {
        var history = new History(List.of(with(first(), B, withheld(30))));
        var passed = at(DAY.plusDays(31));

        assertThat(kinds(history, passed.minusNanos(1))).containsExactly(Kind.CERTIFIED);
        assertThat(kinds(history, passed)).containsExactly(Kind.CERTIFIED, Kind.WITHHOLDING_LAPSED);
        var event = history.events(Forms.SCHEMES, passed).getLast();
        assertThat(event.at()).isEqualTo(passed);
        assertThat(event.lines()).extracting(EntryDiff.Line::item).containsExactly(B);
        assertThat(event.before()).isNull();
    }

    @Test
    void eachDatePassesByItselfInTheOrderOfTheDays() {
        var entry = with(with(with(first(), A, withheld(60)), B, withheld(30)), C, withheld(30));
        var events = new History(List.of(entry)).events(Forms.SCHEMES, at(DAY.plusDays(99)));

        assertThat(kinds(events))
                .containsExactly(Kind.CERTIFIED, Kind.WITHHOLDING_LAPSED, Kind.WITHHOLDING_LAPSED);
        assertThat(events.get(1).lines())
                .extracting(EntryDiff.Line::item)
                .containsExactlyInAnyOrder(B, C);
    }

    @Test
    void whatWasPublishedInTimeOrWithheldLongerDoesNotPass() {
        var withheld = with(first(), B, withheld(30));
        var inTime = with(first(), standing(2, 31, null));
        var late = with(first(), standing(2, 32, null));
        var longer = with(with(first(), B, withheld(50)), standing(2, 20, null));

        assertThat(kinds(new History(List.of(withheld, late)), at(DAY.plusDays(40))))
                .containsExactly(Kind.CERTIFIED, Kind.WITHHOLDING_LAPSED, Kind.WITHHOLDING_ENDED);
        assertThat(kinds(new History(List.of(withheld, inTime)), at(DAY.plusDays(40))))
                .as("published when the day was over, so it had passed")
                .contains(Kind.WITHHOLDING_LAPSED);
        assertThat(kinds(new History(List.of(withheld, longer)), at(DAY.plusDays(40))))
                .containsExactly(Kind.CERTIFIED, Kind.WITHHELD);
    }

    @Test
    void whatIsPublishedAgainAfterTheDatePassesNoSecondTime() {
        var withheld = with(first(), B, withheld(30));
        var again = with(with(withheld, A, said("別")), standing(2, 40, null));

        assertThat(kinds(new History(List.of(withheld, again)), at(DAY.plusDays(50))))
                .containsExactly(Kind.CERTIFIED, Kind.WITHHOLDING_LAPSED, Kind.ITEMS_CHANGED);
    }

    @Test
    void aCertificationThatIsOverWithholdsNothing() {
        var days = (int) ChronoUnit.DAYS.between(DAY, LAST);
        var ending = new Ending(Ending.Kind.REVOKED, DAY.plusDays(31));
        var revoked = with(with(first(), B, withheld(30)), standing(1, 0, ending));

        assertThat(kinds(new History(List.of(with(first(), B, withheld(days)))), LONG_AFTER))
                .containsExactly(Kind.CERTIFIED, Kind.EXPIRED);
        assertThat(kinds(new History(List.of(with(first(), B, withheld(days - 1)))), LONG_AFTER))
                .containsExactly(Kind.CERTIFIED, Kind.WITHHOLDING_LAPSED, Kind.EXPIRED);
        assertThat(kinds(new History(List.of(revoked)), LONG_AFTER))
                .containsExactly(Kind.CERTIFIED, Kind.REVOKED);
    }

    @Test
    void itemsOfAnotherEditionAreItsDoingAndOtherAnswersTheProviders() {
        var to = with(with(with(first(), LATER), C, said("丙")), A, said("別"));

        var events = step(first(), to);

        assertThat(kinds(events)).containsExactly(Kind.EDITION_CHANGED, Kind.ITEMS_CHANGED);
        assertThat(events.getFirst().lines()).extracting(EntryDiff.Line::item).containsExactly(C);
        assertThat(events.getLast().lines()).extracting(EntryDiff.Line::item).containsExactly(A);
    }

    @Test
    void otherNamesAreToldWithWhatTheyWere() {
        var face = new Entry.Face("べつ", "株式会社みほん", "", "", "", List.of());

        var event = step(first(), with(first(), face)).getFirst();

        assertThat(event.kind()).isEqualTo(Kind.NAMES_CHANGED);
        assertThat(event.before()).isEqualTo(first());
        assertThat(event.entry().face()).isEqualTo(face);
    }

    @Test
    void onlyAChangeOfWordsIsNotMeaningful() {
        assertThat(step(first(), with(first(), A, said("別の言葉"))).getFirst().isMeaningful())
                .isFalse();
        assertThat(
                        step(first(), with(first(), A, new Statement.Unanswered()))
                                .getFirst()
                                .isMeaningful())
                .isTrue();
    }

    @Test
    void anItemIsSaidSinceTheFirstRevisionThatSaysItWithoutABreak() {
        var two = with(with(first(), standing(2, 10, null)), A, said("別"));
        var three = with(with(first(), standing(3, 20, null)), B, said("同じ"));
        var four = with(three, standing(4, 30, null));
        var history = new History(List.of(first(), two, three, four));

        assertThat(history.since(A)).isEqualTo(three);
        assertThat(history.since(B)).isEqualTo(three);
        assertThat(history.until(two).since(A)).isEqualTo(two);
        assertThat(history.until(two).since(B)).isEqualTo(first());
        assertThat(history.since(C)).isEqualTo(first());
    }

    @Test
    void aPublicationCountsFromItsVeryMoment() {
        var two = with(first(), standing(2, 10, null));
        var history = new History(List.of(first(), two));
        var moment = two.standing().publishedAt();

        assertThat(history.asOf(moment)).contains(two);
        assertThat(history.asOf(moment.minusNanos(1))).contains(first());
        assertThat(history.asOf(at(DAY))).contains(first());
        assertThat(history.asOf(at(DAY).minusNanos(1))).isEmpty();
        assertThat(kinds(history, at(DAY).minusNanos(1))).isEmpty();
    }

    @Test
    void aRevisionIsFoundByItsNumberAndNoOther() {
        var history = new History(List.of(first()));

        assertThat(history.find(1)).contains(first());
        assertThat(history.find(0)).isEmpty();
        assertThat(history.find(2)).isEmpty();
        assertThatThrownBy(() -> new History(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static History renewed(LocalDate on) {
        var days = (int) Duration.between(at(DAY), at(on)).toDays();
        var term = new Term(DAY, LAST.plusYears(2));
        return new History(List.of(first(), with(first(), standing(2, days, term, null))));
    }

    private static List<Event> term(LocalDate until) {
        return step(first(), with(first(), standing(2, 9, new Term(DAY, until), null)));
    }

    private static List<Event> step(Entry from, Entry to) {
        return Events.of(EntryDiff.between(from, to, Forms.SCHEMES));
    }

    private static List<Kind> kinds(History history, Instant now) {
        return kinds(history.events(Forms.SCHEMES, now));
    }

    private static List<Kind> kinds(List<Event> events) {
        return events.stream().map(Event::kind).toList();
    }

    private static Instant at(LocalDate day) {
        return day.atStartOfDay(Tokyo.ZONE).toInstant();
    }
}
