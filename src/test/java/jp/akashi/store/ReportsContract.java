package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import jp.akashi.certification.Certification;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.HandoverId;
import jp.akashi.kernel.Id;
import jp.akashi.party.Role;
import jp.akashi.road.SetClock;
import jp.akashi.road.SmallScheme;
import jp.akashi.surveillance.AcceptHandover;
import jp.akashi.surveillance.ChangeReport;
import jp.akashi.surveillance.Handover;
import jp.akashi.surveillance.OfferHandover;
import jp.akashi.surveillance.ServiceEnd;
import jp.akashi.surveillance.ServiceEnd.Signed;
import org.junit.jupiter.api.Test;

/// What is kept of reports in a term.
interface ReportsContract extends Contract {
    LocalDate LAST = LocalDate.parse("2023-02-28");

    private Stores.Reported reported() {
        return stores().reported();
    }

    private Certification certified() {
        var certification = given().certification(given().application());
        stores().published().certifications().add(certification);
        return certification;
    }

    private Signed signed() {
        return new Signed(given().staff(Role.OFFICE).id(), Given.MORNING);
    }

    private ServiceEnd told(Certification certification) {
        var users = new ServiceEnd.Informed(LAST.minusDays(90), "メールと\n管理画面");
        return new ServiceEnd(
                certification.number(),
                new ServiceEnd.Told(LAST, "事業の終了", users, signed()),
                null,
                null);
    }

    @Test
    default void anEndIsFoundAsItWasToldTakenAndSettled() {
        var ends = reported().ends();
        var told = told(certified());
        ends.add(told);
        assertThat(ends.find(told.number())).contains(told);
        assertThat(ends.listWaiting()).contains(told);

        var taken = new ServiceEnd.Taken(LAST.plusDays(1), signed());
        var next = new ServiceEnd(told.number(), told.told(), taken, null);
        ends.change(next);
        assertThat(ends.find(told.number())).contains(next);
        assertThat(ends.listWaiting()).doesNotContain(told, next);
        assertThat(ends.listUnreturned(1000)).contains(next);

        var back = new ServiceEnd.Handback(ServiceEnd.ReturnWay.LOST, LAST, "移転のとき", signed());
        var settled = new ServiceEnd(told.number(), told.told(), taken, back);
        ends.change(settled);
        assertThat(ends.find(told.number())).contains(settled);
        assertThat(ends.listUnreturned(1000)).doesNotContain(next, settled);
    }

    @Test
    default void anEndIsToldOnceAndTakenBackOnlyBeforeItIsTaken() {
        var ends = reported().ends();
        var told = told(certified());
        assertThatThrownBy(() -> ends.change(told)).isInstanceOf(NoSuchElementException.class);
        ends.add(told);
        assertThatThrownBy(() -> ends.add(told)).isInstanceOf(IllegalStateException.class);
        ends.remove(told.number());
        assertThat(ends.find(told.number())).isEmpty();

        var taken = new ServiceEnd.Taken(LAST.plusDays(1), signed());
        var kept = new ServiceEnd(told.number(), told.told(), taken, null);
        ends.add(kept);
        ends.remove(told.number());
        assertThat(ends.find(told.number())).contains(kept);
    }

    @Test
    default void aChangeReportIsFoundByItsApplicationAndItsNumber() {
        var reports = reported().changes();
        var certification = certified();
        var report =
                new ChangeReport(
                        certification.application(),
                        certification.number(),
                        LAST,
                        LAST.plusDays(14),
                        "社名の変更");
        reports.add(report);

        assertThat(reports.find(report.application())).contains(report);
        assertThat(reports.list(certification.number())).containsExactly(report);
        assertThat(reports.find(ApplicationId.random())).isEmpty();
    }

    @Test
    default void aHandoverIsFoundByItsCodeUntilItIsOver() {
        var handovers = reported().handovers();
        var certification = certified();
        var offering =
                new OfferHandover(
                        stores().published().certifications(),
                        handovers,
                        SmallScheme.SCHEMES.house().changes(),
                        SetClock.at("2022-06-10"));
        var wish = new OfferHandover.Wish("transfer", LocalDate.parse("2022-06-01"), "譲渡", false);
        var by = given().staff(Role.OFFICE).id();
        var offered = offering.offer(certification.number(), wish, by).orThrow();
        var handover = offered.handover();
        assertThat(handovers.find(handover.id())).contains(handover);
        assertThat(handovers.findOpen(Digest.of(offered.code()))).contains(handover);
        assertThat(handovers.findOpen(Digest.of(Id.random()))).isEmpty();
        assertThatThrownBy(() -> handovers.add(again(handover)))
                .isInstanceOf(IllegalStateException.class);

        var next = given().provider();
        var proof = new Handover.Proof("契約書", Digest.of("契約書"), 3);
        var words = new AcceptHandover.Words(next.id(), "体制は同じです。", List.of(proof));
        var accepted =
                new AcceptHandover(handovers, SetClock.at("2022-06-11"))
                        .accept(offered.code(), words, by)
                        .orThrow();
        assertThat(handovers.list(certification.number())).containsExactly(accepted);
        assertThat(handovers.listAccepted()).contains(accepted);
        assertThat(handovers.listOf(next.id())).containsExactly(accepted);
        assertThat(handovers.replace(accepted)).isFalse();

        var over = offering.callOff(accepted).orThrow();
        assertThat(handovers.find(handover.id())).contains(over);
        assertThat(handovers.findOpen(Digest.of(offered.code()))).isEmpty();
        assertThat(handovers.listAccepted()).doesNotContain(accepted, over);
    }

    private static Handover again(Handover handover) {
        return new Handover(
                HandoverId.random(), handover.number(), 1, handover.offer(), handover.progress());
    }
}
