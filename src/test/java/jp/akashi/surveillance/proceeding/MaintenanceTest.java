package jp.akashi.surveillance.proceeding;

import static jp.akashi.Outcomes.rulesOf;
import static jp.akashi.surveillance.proceeding.Cases.CERTIFICATION;
import static jp.akashi.surveillance.proceeding.Cases.provider;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import jp.akashi.Proves;
import jp.akashi.application.WithholdingReason;
import jp.akashi.item.Answer;
import jp.akashi.item.Value;
import jp.akashi.kernel.Outcome;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.road.SmallScheme;
import jp.akashi.store.memory.MemoryMaintenances;
import jp.akashi.store.memory.MemoryRegistry;
import jp.akashi.surveillance.proceeding.AnnounceMaintenance.Announced;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Maintenance held against the notice the register says users get.
class MaintenanceTest {
    private final Cases cases = new Cases();
    private final MemoryRegistry registry = new MemoryRegistry();
    private final MemoryMaintenances maintenances = new MemoryMaintenances();
    private final AnnounceMaintenance announce =
            new AnnounceMaintenance(maintenances, cases.open, registry, SmallScheme.SCHEMES);

    private void disclosed(Statement statement) {
        registry.append(
                new Entry(
                        CERTIFICATION.number(),
                        "AI 0001-2204",
                        SmallScheme.EDITION,
                        new Entry.Face("みほん文書AI", "株式会社みほんクラウド", "", "", "", List.of()),
                        new Entry.Standing(
                                CERTIFICATION.certifiedOn(),
                                CERTIFICATION.term(),
                                1,
                                Instant.parse("2022-04-10T03:00:00Z")),
                        Map.of(SmallScheme.NOTICE, statement)));
    }

    private static Statement period(String number, String unit) {
        return new Statement.Disclosed(
                Answer.of(
                        Map.of(
                                SmallScheme.PERIOD,
                                new Value.Quantity(new BigDecimal(number), unit, null, ""))));
    }

    private static Maintenance told(LocalDate announced, LocalDateTime from, LocalDateTime until) {
        return new Maintenance(
                CERTIFICATION.number(),
                announced,
                new Maintenance.Stop(from, until),
                "データベースの更新",
                provider(announced));
    }

    private Outcome<Announced> announced(LocalDate announced, LocalDate stop) {
        return announce.announce(
                CERTIFICATION, told(announced, stop.atTime(22, 0), stop.atTime(23, 0)));
    }

    @ParameterizedTest
    @CsvSource({
        "7, 日前, 2022-06-30, 2022-06-23",
        "1, ヶ月前, 2023-03-31, 2023-02-28",
        "1, ヶ月前, 2024-03-31, 2024-02-29",
        "1, ヶ月前, 2023-01-15, 2022-12-15",
        "2, ヶ月前, 2023-01-31, 2022-11-30",
        "1.5, 日前, 2022-06-30, 2022-06-28"
    })
    @Proves("SUR-36")
    void oneDayLaterThanDisclosedIsAnEmergency(
            String number, String unit, LocalDate stop, LocalDate lastDay) {
        disclosed(period(number, unit));

        assertThat(announced(lastDay, stop).orThrow().found()).isEmpty();
        var found = announced(lastDay.plusDays(1), stop).orThrow().found().orElseThrow();

        assertThat(found.concern()).isEqualTo(Concern.SHORT_NOTICE);
        assertThat(found.phase()).isEqualTo(ProceedingPhase.AWAITING_NOTICE);
        assertThat(found.first().said().text(ReportPart.LATEST_DAY)).isEqualTo("" + lastDay);
        assertThat(maintenances.list(CERTIFICATION.number())).hasSize(2);
    }

    @Test
    @Proves("SUR-36")
    void whatIsWithheldOrNotSaidIsHeldAgainstNobody() {
        var day = LocalDate.parse("2022-06-30");
        assertThat(announced(day, day).orThrow().found()).isEmpty();

        disclosed(new Statement.Withheld(WithholdingReason.TRADE_SECRET, day));
        assertThat(announced(day, day).orThrow().found()).isEmpty();
    }

    @Test
    @Proves("SUR-37")
    void anAnnouncementIsOfAStopThatHasAnEnd() {
        var day = LocalDate.parse("2022-06-30");
        assertThat(rulesOf(announce.announce(CERTIFICATION, told(day, at(day, 22), at(day, 22)))))
                .containsExactly("SUR-37");
        assertThat(rulesOf(announced(day.plusDays(1), day))).containsExactly("SUR-37");
        var ahead =
                new Maintenance(
                        CERTIFICATION.number(),
                        day.plusDays(1),
                        new Maintenance.Stop(at(day.plusDays(9), 1), at(day.plusDays(9), 2)),
                        "更新",
                        provider(day));
        assertThat(rulesOf(announce.announce(CERTIFICATION, ahead))).containsExactly("SUR-37");
        assertThat(maintenances.list(CERTIFICATION.number())).isEmpty();
    }

    private static LocalDateTime at(LocalDate day, int hour) {
        return day.atTime(hour, 0);
    }
}
