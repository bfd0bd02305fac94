package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import jp.akashi.certification.Certification;
import jp.akashi.examination.Hand;
import jp.akashi.examination.Turn;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.ProceedingId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.party.Role;
import jp.akashi.registry.Bulletin;
import jp.akashi.road.SmallScheme;
import jp.akashi.surveillance.proceeding.Concern;
import jp.akashi.surveillance.proceeding.Maintenance;
import jp.akashi.surveillance.proceeding.Move;
import jp.akashi.surveillance.proceeding.OpenProceeding;
import jp.akashi.surveillance.proceeding.Proceeding;
import jp.akashi.surveillance.proceeding.Proceedings;
import jp.akashi.surveillance.proceeding.ReportPart;
import jp.akashi.surveillance.proceeding.RevocationGround;
import jp.akashi.surveillance.proceeding.TakeStep;
import jp.akashi.surveillance.proceeding.Watchfulness;
import org.junit.jupiter.api.Test;

interface ProceedingsContract extends Contract {
    private Proceedings proceedings() {
        return stores().beside().watched().proceedings();
    }

    private Certification certified() {
        var certification = given().certification(given().application());
        stores().published().certifications().add(certification);
        return certification;
    }

    private Hand office() {
        return new Hand(given().staff(Role.OFFICE).id(), Turn.OFFICE, Given.MORNING);
    }

    private Proceeding opened(Certification certification, Hand hand) {
        var words = new EnumMap<ReportPart, String>(ReportPart.class);
        words.put(ReportPart.FACTS, "認定マークを\n別のサービスに使用した。");
        return new OpenProceeding(proceedings(), SmallScheme.SCHEMES, Watchfulness.NONE)
                .open(
                        hand,
                        certification,
                        new OpenProceeding.Opening(
                                Concern.REVOCATION,
                                Move.OPEN_HEARING,
                                Proceeding.Said.of(words)
                                        .on(
                                                List.of(
                                                        RevocationGround.MARK_ON_OTHERS,
                                                        RevocationGround.NO_LINK))
                                        .by(Given.DAY.plusDays(20))))
                .orThrow();
    }

    @Test
    default void aProceedingIsFoundAsItWasPutDownAtEveryStep() {
        var certification = certified();
        var hand = office();
        var opened = opened(certification, hand);
        assertThat(proceedings().find(opened.id())).contains(opened);
        assertThat(proceedings().list(certification.number())).containsExactly(opened);
        assertThat(proceedings().list(opened.provider())).containsExactly(opened);
        assertThat(proceedings().list(ProviderId.random())).isEmpty();
        assertThat(proceedings().find(ProceedingId.random())).isEmpty();

        var words = new EnumMap<ReportPart, String>(ReportPart.class);
        words.put(ReportPart.ANSWER, "取り下げました。");
        var heard =
                new TakeStep(proceedings(), SmallScheme.SCHEMES, Watchfulness.NONE)
                        .take(
                                new Hand(hand.person(), Turn.PROVIDER, Given.MORNING),
                                opened,
                                Move.EXPLAIN,
                                Proceeding.Said.of(words))
                        .orThrow();
        assertThat(proceedings().find(opened.id())).contains(heard);
        assertThat(proceedings().replace(heard)).isFalse();
        assertThatThrownBy(() -> proceedings().add(opened))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void proceedingsAreListedByWhoseTurnItIsAndWhatIsOverdue() {
        int before = proceedings().countWaitingFor(Turn.PROVIDER);
        var opened = opened(certified(), office());

        assertThat(proceedings().countWaitingFor(Turn.PROVIDER)).isEqualTo(before + 1);
        assertThat(proceedings().listWaitingFor(Turn.PROVIDER, 1000)).contains(opened);
        assertThat(proceedings().listWaitingFor(Turn.OFFICE, 1000)).doesNotContain(opened);
        var due = Given.DAY.plusDays(20);
        assertThat(proceedings().listOverdue(due, 1000)).doesNotContain(opened);
        assertThat(proceedings().listOverdue(due.plusDays(1), 1000)).contains(opened);
    }

    @Test
    default void maintenanceIsListedTheLatestFirst() {
        var number = certified().number();
        var from = LocalDateTime.parse("2022-06-20T22:00");
        var stop = new Maintenance.Stop(from, from.plusHours(2));
        var one = new Maintenance(number, Given.DAY, stop, "更新", office());
        var two = new Maintenance(number, Given.DAY.plusDays(1), stop, "再告知", office());
        var maintenances = stores().beside().watched().maintenances();
        maintenances.add(one);
        maintenances.add(two);
        assertThat(maintenances.list(number)).containsExactly(two, one);
    }

    @Test
    default void theLatestBulletinOfAnEntryStandsUnlessItWasTakenDown() {
        var number = certified().number();
        var bulletins = stores().beside().watched().bulletins();
        var matter = ProceedingId.random().value();
        long before = bulletins.last();
        var first = bulletin(number, matter, 0, 2);
        var second = bulletin(number, matter, 1, 3);
        bulletins.append(second);
        bulletins.append(first);
        assertThat(bulletins.list(number)).containsExactlyInAnyOrder(first, second);
        assertThat(bulletins.after(before, 10))
                .extracting(each -> each.number())
                .containsExactly(number, number);
        assertThat(bulletins.after(before, 1)).hasSize(1);
        assertThat(bulletins.after(3_000_000_000L, 10)).isEmpty();
        assertThat(bulletins.last()).isEqualTo(before + 2);
        assertThat(bulletins.latest(2)).containsExactly(first, second);

        bulletins.append(
                new Bulletin(
                        number,
                        new Bulletin.Source(matter, 1, 4),
                        second.heading(),
                        Bulletin.Text.NONE,
                        Given.MORNING));
        assertThat(bulletins.list(number)).containsExactly(first);
        assertThat(bulletins.latest(1)).containsExactly(first);
        assertThatThrownBy(() -> bulletins.append(first)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void whatStoodAtAMomentIsToldUnlessItWasTakenDownSince() {
        var number = certified().number();
        var bulletins = stores().beside().watched().bulletins();
        var matter = ProceedingId.random().value();
        var later = Given.MORNING.plusSeconds(3600);
        var first = bulletin(number, matter, 0, 1);
        var mended = later(first, 2, new Bulletin.Text("一部が停止していました。", ""), later);
        var other = bulletin(number, matter, 1, 1);
        List.of(first, other, mended).forEach(bulletins::append);

        assertThat(bulletins.listAsOf(number, Given.MORNING.minusSeconds(1))).isEmpty();
        assertThat(bulletins.listAsOf(number, Given.MORNING)).containsExactly(first, other);
        assertThat(bulletins.listAsOf(number, later.minusSeconds(1))).containsExactly(first, other);
        assertThat(bulletins.listAsOf(number, later)).containsExactly(mended, other);

        bulletins.append(later(other, 2, Bulletin.Text.NONE, later));
        assertThat(bulletins.listAsOf(number, Given.MORNING)).containsExactly(first);
    }

    private static Bulletin later(
            Bulletin before, int revision, Bulletin.Text text, Instant publishedAt) {
        var source = before.source();
        return new Bulletin(
                before.number(),
                new Bulletin.Source(source.matter(), source.part(), revision),
                before.heading(),
                text,
                publishedAt);
    }

    private static Bulletin bulletin(
            CertificationNumber number, String matter, int part, int revision) {
        return new Bulletin(
                number,
                new Bulletin.Source(matter, part, revision),
                new Bulletin.Heading(
                        Bulletin.Topic.STOPPED,
                        Bulletin.Step.PROGRESS,
                        LocalDate.parse("2022-06-01").plusDays(part)),
                new Bulletin.Text("停止していました。", "It was down."),
                Given.MORNING);
    }
}
