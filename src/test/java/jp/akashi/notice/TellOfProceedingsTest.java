package jp.akashi.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.akashi.access.Access;
import jp.akashi.agenda.Agenda;
import jp.akashi.agenda.Kind;
import jp.akashi.agenda.Step;
import jp.akashi.desk.Desk;
import jp.akashi.examination.Hand;
import jp.akashi.examination.Turn;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.Person;
import jp.akashi.road.Applicant;
import jp.akashi.road.RenewingRoad;
import jp.akashi.surveillance.proceeding.Concern;
import jp.akashi.surveillance.proceeding.Move;
import jp.akashi.surveillance.proceeding.OpenProceeding;
import jp.akashi.surveillance.proceeding.OpenProceeding.Opening;
import jp.akashi.surveillance.proceeding.Proceeding;
import jp.akashi.surveillance.proceeding.Proceeding.Said;
import jp.akashi.surveillance.proceeding.Proceedings;
import jp.akashi.surveillance.proceeding.ReportPart;
import jp.akashi.surveillance.proceeding.TakeStep;
import jp.akashi.surveillance.proceeding.WatchDueDays;
import org.junit.jupiter.api.Test;

/// Who is told of a proceeding on a certified service: who can open and answer it, whoever holds
/// the service by then.
class TellOfProceedingsTest {
    private final RenewingRoad road = RenewingRoad.certified();
    private final Applicant next = road.road.applicant("株式会社つぎ");
    private final Agenda agenda = road.road.agenda;
    private final Proceedings proceedings = road.road.stores.beside().watched().proceedings();
    private final WatchDueDays watch = new WatchDueDays(agenda, road.road.schemes);

    @Test
    void whoIsAskedIsToldAsLongAsTheServiceIsTheirs() {
        tell(asked());

        assertThat(road.road.addressees("supervised")).contains(address(road.mihon.person()));
        assertThat(road.road.addressees("supervised")).doesNotContain(address(next.person()));
    }

    @Test
    void whatBeganBeforeThePassingIsToldToTheFormerHolderAndToNobodyElse() {
        var asked = asked();
        road.passesTo(next);

        tell(asked);
        doAll();

        for (var kind : List.of("supervised", "proceeding-due", "proceeding-overdue")) {
            assertThat(road.road.addressees(kind)).as(kind).contains(address(road.mihon.person()));
            assertThat(road.road.addressees(kind)).as(kind).doesNotContain(address(next.person()));
        }
    }

    @Test
    void whatTheOfficeDoesAfterThePassingInWhatBeganBeforeIsTheFormerHoldersToo() {
        var asked = asked();
        road.passesTo(next);

        tell(
                new TakeStep(proceedings, road.road.schemes, watch)
                        .take(hand(), asked, Move.CALL_OFF, said(Move.CALL_OFF))
                        .orThrow());

        assertThat(road.road.addressees("supervised")).contains(address(road.mihon.person()));
        assertThat(road.road.addressees("supervised")).doesNotContain(address(next.person()));
    }

    @Test
    void whatBeganAfterThePassingIsToldToTheAdministratorsOfTheNewHolder() {
        road.passesTo(next);

        tell(asked());
        doAll();

        for (var kind : List.of("supervised", "proceeding-due", "proceeding-overdue")) {
            assertThat(road.road.addressees(kind)).as(kind).containsExactly(address(next.person()));
        }
    }

    private Proceeding asked() {
        var due = Tokyo.today(road.clock()).plusDays(30);
        return new OpenProceeding(proceedings, road.road.schemes, watch)
                .open(
                        hand(),
                        road.certification(),
                        new Opening(Concern.IMPROVEMENT, Move.REQUEST, said(Move.REQUEST).by(due)))
                .orThrow();
    }

    private Said said(Move move) {
        var words = new EnumMap<ReportPart, String>(ReportPart.class);
        move.needs().forEach(part -> words.put(part, "見本の文"));
        return Said.of(Map.copyOf(words));
    }

    private Hand hand() {
        return new Hand(PersonId.random(), Turn.OFFICE, road.clock().instant());
    }

    private void tell(Proceeding moved) {
        road.road
                .teller(road.road.stores)
                .done(Desk.Subject.of(moved.id(), Access.Target.NONE), moved);
    }

    /// The reminder and the day after the last, as the agenda has them.
    private void doAll() {
        var watched = EnumSet.of(Kind.PROCEEDING_DUE_SOON, Kind.PROCEEDING_OVERDUE);
        var until = Tokyo.today(road.clock()).plusDays(60);
        for (Step step : new ArrayList<>(agenda.due(until, 100))) {
            if (watched.contains(step.kind())) {
                new RemindOfProceeding(step.kind(), proceedings, road.road.announce)
                        .on(step, step.due());
            }
        }
    }

    private static String address(Person person) {
        return person.email().toLowerCase(Locale.ROOT);
    }
}
