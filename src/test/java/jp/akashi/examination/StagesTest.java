package jp.akashi.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.Outcomes;
import jp.akashi.Proves;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.PersonId;
import jp.akashi.road.SetClock;
import jp.akashi.store.memory.MemoryExaminations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The table of stages is the whole procedure: what is not in it is refused, to everybody.
class StagesTest {
    private static final Path PAGE = Path.of("docs/reference/stages.md");

    private final SetClock clock = SetClock.at("2022-06-01");
    private final MemoryExaminations examinations = new MemoryExaminations();
    private final Advance advance = new Advance(examinations);

    record Try(Stage from, Event event, Turn by) {}

    static Stream<Try> everyTry() {
        return Stream.of(Stage.values())
                .flatMap(from ->
                        Stream.of(Event.values())
                                .flatMap(event ->
                                        Stream.of(Turn.values())
                                                .map(by -> new Try(from, event, by))));
    }

    @ParameterizedTest
    @MethodSource("everyTry")
    @Proves({"EXA-01", "EXA-03"})
    void aCaseMovesAsTheTableSaysByThePartyItNamesAndNotOtherwise(Try attempt) {
        var seen = caseAt(attempt.from());
        var step =
                Stages.TABLE.stream()
                        .filter(row -> row.from() == attempt.from())
                        .filter(row -> row.event() == attempt.event() && row.by() == attempt.by())
                        .findFirst();

        var outcome = advance.take(hand(attempt.by()), seen, attempt.event());

        if (step.isPresent()) {
            var moved = outcome.orThrow();
            assertThat(moved.stage()).isEqualTo(step.get().to());
            assertThat(moved.version()).isEqualTo(seen.version() + 1);
            assertThat(moved.taken()).hasSize(1);
            assertThat(moved.since()).isEqualTo(clock.instant());
            assertThat(examinations.get(seen.application())).isEqualTo(moved);
        } else {
            assertThat(Outcomes.rulesOf(outcome)).containsExactly("EXA-01");
            assertThat(examinations.get(seen.application())).isEqualTo(seen);
        }
    }

    @Test
    void aStageAndAnEventLeadToOnePlace() {
        assertThat(Stages.TABLE.stream().map(step -> List.of(step.from(), step.event())))
                .doesNotHaveDuplicates();
    }

    @Test
    void anEventIsBroughtAboutByOnePartyFromWhicheverStage() {
        assertThat(Stages.TABLE).allMatch(step -> step.by() == Stages.by(step.event()));
    }

    @Test
    void everyStageIsReachedAndEveryEventUsed() {
        var reached =
                Stages.TABLE.stream()
                        .map(Stages.Step::to)
                        .collect(Collectors.toCollection(() -> EnumSet.of(Stages.first())));
        var used = Stages.TABLE.stream().map(Stages.Step::event).collect(Collectors.toSet());

        assertThat(reached).isEqualTo(Set.of(Stage.values()));
        assertThat(used).isEqualTo(Set.of(Event.values()));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void anOpenCaseCanGoOnAndAClosedOneCannot(Stage stage) {
        var ways = Stages.TABLE.stream().filter(step -> step.from() == stage).toList();

        assertThat(ways.isEmpty()).isEqualTo(Stages.turn(stage) == Turn.CLOSED);
        assertThat(Stages.isOpen(stage)).isEqualTo(!ways.isEmpty());
        assertThat(Stages.open().contains(stage)).isEqualTo(!ways.isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void anApplicationIsTakenBackUntilItIsDecidedAndNotAfter(Stage stage) {
        var decided = EnumSet.of(Stage.GRANTED, Stage.PUBLISHED, Stage.REFUSED, Stage.WITHDRAWN);
        assertThat(Stages.find(stage, Event.WITHDRAW).isPresent())
                .isEqualTo(!decided.contains(stage));
    }

    @Test
    @Proves("EXA-03")
    void theOnlyWayIntoTheDocumentCheckFromTheStartIsThePaymentUnlessItIsFree() {
        assertThat(Stages.TABLE)
                .filteredOn(step -> step.to() == Stage.DOCUMENTS)
                .filteredOn(step -> step.event() != Event.PASS_FREE)
                .extracting(Stages.Step::from)
                .containsExactlyInAnyOrder(Stage.AWAITING_FEE, Stage.INQUIRY, Stage.DECISION);
        assertThat(Stages.find(Stage.FORMALITY, Event.PASS_FORMALITY))
                .hasValueSatisfying(step -> assertThat(step.to()).isEqualTo(Stage.AWAITING_FEE));
    }

    @Test
    void thePageOfStagesSaysWhatTheTableSays() throws Exception {
        if (Boolean.getBoolean("update-docs")) {
            Files.createDirectories(PAGE.toAbsolutePath().getParent());
            Files.writeString(PAGE, StagesPage.text());
        }
        assertThat(PAGE).exists().content().isEqualTo(StagesPage.text());
    }

    private Examination caseAt(Stage stage) {
        var seen =
                new Examination(
                        ApplicationId.random(),
                        clock.instant(),
                        stage,
                        3,
                        Examination.Findings.none(),
                        List.of());
        examinations.add(seen);
        return seen;
    }

    private Hand hand(Turn by) {
        return new Hand(PersonId.random(), by, clock.instant());
    }
}
