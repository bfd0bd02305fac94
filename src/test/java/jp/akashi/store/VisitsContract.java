package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import jp.akashi.Outcomes;
import jp.akashi.evidence.Evidence.StoredFile;
import jp.akashi.examination.AnswerVisit;
import jp.akashi.examination.AttachToVisit;
import jp.akashi.examination.Hand;
import jp.akashi.examination.PlanVisit;
import jp.akashi.examination.RecordVisit;
import jp.akashi.examination.Turn;
import jp.akashi.examination.Visit;
import jp.akashi.examination.Visits;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.VisitId;
import jp.akashi.party.Role;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.Test;

interface VisitsContract extends Contract {
    private Visits visits() {
        return stores().beside().visits();
    }

    @Test
    default void aVisitIsFoundAsItWasPutDownAtEveryStep() {
        var application = given().application();
        var office = new Hand(given().staff(Role.OFFICE).id(), Turn.OFFICE, Given.MORNING);
        var at = LocalDateTime.parse("2022-06-10T13:30");
        var plan =
                new Visit.Plan(at, "東京都\n見本町", "設備の確認", "審査 さくら", List.of(SmallScheme.MONITORING));
        var planned = new PlanVisit(visits()).propose(office, application.id(), plan).orThrow();
        assertThat(visits().find(planned.id())).contains(planned);

        var accepted = new AnswerVisit(visits()).answer(office, planned, true, "").orThrow();
        assertThat(visits().list(application.id())).containsExactly(accepted);

        var later = new Hand(office.person(), Turn.OFFICE, Given.MORNING.plusSeconds(2_000_000));
        var held =
                new RecordVisit(visits())
                        .put(
                                later,
                                accepted,
                                new RecordVisit.Held(
                                        at,
                                        "双方2名",
                                        "申請のとおり。",
                                        List.of(
                                                new Visit.Found(
                                                        SmallScheme.MONITORING, "5分間隔を確認。"))))
                        .orThrow();
        assertThat(visits().find(held.id())).contains(held);
        var file = new StoredFile(Digest.of(new byte[] {1}), "写真.pdf", 1, 2);
        var told = new AttachToVisit(visits()).attach(later, held, file).orThrow();
        assertThat(visits().find(held.id())).contains(told);
        assertThat(visits().list(given().application().id())).isEmpty();
        assertThat(visits().find(VisitId.random())).isEmpty();
        assertThat(Outcomes.rulesOf(new PlanVisit(visits()).callOff(accepted)))
                .containsExactly("EXA-08");
    }
}
