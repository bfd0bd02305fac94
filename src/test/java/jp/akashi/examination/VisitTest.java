package jp.akashi.examination;

import static jp.akashi.Outcomes.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import jp.akashi.Proves;
import jp.akashi.evidence.Evidence.StoredFile;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.road.SmallScheme;
import jp.akashi.store.memory.MemoryVisits;
import org.junit.jupiter.api.Test;

/// A visit from its plan to its record.
class VisitTest {
    /// Noon in Tokyo.
    private static final Instant NOW = Instant.parse("2022-06-01T03:00:00Z");

    private static final LocalDateTime NOON = LocalDateTime.parse("2022-06-01T12:00");
    private static final ItemId ITEM = SmallScheme.MONITORING;

    private final MemoryVisits visits = new MemoryVisits();
    private final Hand office = new Hand(PersonId.random(), Turn.OFFICE, NOW);
    private final Hand provider = new Hand(PersonId.random(), Turn.PROVIDER, NOW);

    @Test
    @Proves("EXA-21")
    void aPlanIsWholeAndAhead() {
        assertThat(rulesOf(propose(NOON, "見本町"))).containsExactly("EXA-21");
        assertThat(rulesOf(propose(NOON.plusMinutes(1), " "))).containsExactly("EXA-21");
        assertThat(propose(NOON.plusMinutes(1), "見本町").orThrow().state())
                .isEqualTo(Visit.VisitState.PROPOSED);
    }

    @Test
    @Proves({"EXA-21", "EXA-23"})
    void everythingThatIsMissingIsTold() {
        var empty = new Visit.Plan(NOON, "", " ", "", List.of());
        assertThat(faults(new PlanVisit(visits).propose(office, ApplicationId.random(), empty)))
                .containsExactly("AT", "PLACE", "PURPOSE", "PEOPLE", "ITEMS");

        var accepted = answer(propose(NOON.plusDays(1), "見本町").orThrow(), true, "").orThrow();
        var nothing =
                new RecordVisit.Held(
                        NOON.plusMinutes(1),
                        "",
                        "",
                        List.of(new Visit.Found(SmallScheme.NOTICE, "5分間隔を確認。")));
        assertThat(faults(new RecordVisit(visits).put(office, accepted, nothing)))
                .containsExactly("AT", "ATTENDEES", "SUMMARY", "FOUND");
    }

    private static List<String> faults(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var obstacles)
                ? obstacles.stream().map(each -> each.facts().getOrDefault("fault", "")).toList()
                : List.of();
    }

    @Test
    @Proves({"EXA-21", "EXA-23"})
    void whatIsTooLongIsRefusedAndNotCut() {
        var at = NOON.plusDays(1);
        assertThat(rulesOf(propose(at, "町".repeat(2001)))).containsExactly("EXA-21");
        assertThat(propose(at, "町".repeat(2000)).orThrow().plan().place()).hasSize(2000);

        var accepted = answer(propose(at, "見本町").orThrow(), true, "").orThrow();
        assertThat(rulesOf(put(accepted, NOON, "概".repeat(2001)))).containsExactly("EXA-23");
        assertThat(put(accepted, NOON, "概".repeat(2000)).orThrow().findReport().orElseThrow())
                .extracting(report -> report.summary().length())
                .isEqualTo(2000);
    }

    @Test
    @Proves("EXA-22")
    void theProviderAcceptsOrSaysWhatSuitsAndTheOfficePlansAnew() {
        var planned = propose(NOON.plusDays(9), "見本町").orThrow();
        assertThat(rulesOf(answer(planned, false, " "))).containsExactly("EXA-22");

        var countered = answer(planned, false, "翌週を希望します。").orThrow();
        assertThat(countered.state()).isEqualTo(Visit.VisitState.COUNTERED);
        assertThat(rulesOf(answer(countered, true, ""))).containsExactly("EXA-22");

        var again =
                new PlanVisit(visits)
                        .change(office, countered, plan(NOON.plusDays(16), "見本町"))
                        .orThrow();
        assertThat(again.state()).isEqualTo(Visit.VisitState.PROPOSED);
        assertThat(answer(again, true, "").orThrow().state()).isEqualTo(Visit.VisitState.ACCEPTED);
    }

    @Test
    @Proves({"EXA-22", "EXA-23"})
    void onlyWhatWasAcceptedIsRecordedAndOnlyWhatHasBeen() {
        var planned = propose(NOON.plusDays(1), "見本町").orThrow();
        assertThat(rulesOf(put(planned, NOON, "申請のとおり。"))).containsExactly("EXA-22");

        var accepted = answer(planned, true, "").orThrow();
        assertThat(rulesOf(put(accepted, NOON.plusMinutes(1), "申請のとおり。")))
                .containsExactly("EXA-23");
        assertThat(rulesOf(put(accepted, NOON, " "))).containsExactly("EXA-23");

        var held = put(accepted, NOON, "申請のとおり。").orThrow();
        assertThat(held.state()).isEqualTo(Visit.VisitState.HELD);
        assertThat(held.findFound(ITEM)).contains("5分間隔を確認。");
        assertThat(held.findFound(SmallScheme.NOTICE)).isEmpty();
        assertThat(rulesOf(new PlanVisit(visits).callOff(held))).containsExactly("EXA-22");
    }

    @Test
    @Proves("EXA-24")
    void aDocumentIsPutToTheRecordOnceAndOnlyWhenThereIsOne() {
        var accepted = answer(propose(NOON.plusDays(1), "見本町").orThrow(), true, "").orThrow();
        assertThat(rulesOf(attach(accepted, 1))).containsExactly("EXA-24");

        var held = put(accepted, NOON, "申請のとおり。").orThrow();
        var one = attach(held, 1).orThrow();
        assertThat(one.papers())
                .extracting(paper -> paper.file().fileName())
                .containsExactly("写真1.pdf");
        assertThat(one.state()).isEqualTo(Visit.VisitState.HELD);
        assertThat(rulesOf(attach(one, 1))).containsExactly("EXA-24");

        var last = one;
        for (int at = 2; at <= AttachToVisit.MOST; at++) {
            last = attach(last, at).orThrow();
        }
        assertThat(last.papers()).hasSize(AttachToVisit.MOST);
        assertThat(rulesOf(attach(last, AttachToVisit.MOST + 1))).containsExactly("EXA-24");
        assertThat(rulesOf(attach(held, 99))).containsExactly("EXA-08");
    }

    private Outcome<Visit> attach(Visit seen, int number) {
        var digest = Digest.of(new byte[] {(byte) number});
        var file = new StoredFile(digest, "写真" + number + ".pdf", 1, 1);
        return new AttachToVisit(visits).attach(office, seen, file);
    }

    @Test
    @Proves({"EXA-08", "EXA-22"})
    void whatIsCalledOffStaysSoAndNobodyIsOvertakenUnseen() {
        var planned = propose(NOON.plusDays(1), "見本町").orThrow();
        var off = new PlanVisit(visits).callOff(planned).orThrow();

        assertThat(off.state()).isEqualTo(Visit.VisitState.CANCELLED);
        assertThat(rulesOf(answer(off, true, ""))).containsExactly("EXA-22");
        assertThat(rulesOf(answer(planned, true, ""))).containsExactly("EXA-08");
    }

    private Outcome<Visit> propose(LocalDateTime at, String place) {
        return new PlanVisit(visits).propose(office, ApplicationId.random(), plan(at, place));
    }

    private static Visit.Plan plan(LocalDateTime at, String place) {
        return new Visit.Plan(at, place, "設備の確認", "審査 さくら", List.of(ITEM));
    }

    private Outcome<Visit> answer(Visit seen, boolean accepted, String words) {
        return new AnswerVisit(visits).answer(provider, seen, accepted, words);
    }

    private Outcome<Visit> put(Visit seen, LocalDateTime at, String summary) {
        return new RecordVisit(visits)
                .put(
                        office,
                        seen,
                        new RecordVisit.Held(
                                at, "双方2名", summary, List.of(new Visit.Found(ITEM, "5分間隔を確認。"))));
    }
}
