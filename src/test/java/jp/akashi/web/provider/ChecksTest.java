package jp.akashi.web.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.akashi.application.Dossier;
import jp.akashi.application.Draft;
import jp.akashi.application.PreCheck;
import jp.akashi.application.WithholdingReason;
import jp.akashi.application.WithholdingRequest;
import jp.akashi.desk.CaseFile;
import jp.akashi.disclosure.Finding;
import jp.akashi.kernel.RuleId;
import jp.akashi.road.Papers;
import jp.akashi.road.Road;
import jp.akashi.road.SmallScheme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// On which day a draft is checked while it is written.
class ChecksTest {
    private final Road road = Road.inMemory();
    private final Checks checks =
            new Checks(
                    new PreCheck(
                            road.schemes, road.stores.filed().texts(), road.stores.filed().prior()),
                    road.clock);

    @Test
    void aNewApplicationIsCheckedAsIfItWereFiledToday() {
        var mihon = road.applicant(Papers.PROVIDER);
        var draft = mihon.writes(mihon.opens(SmallScheme.ID), _ -> withholdingUntilJuly());

        assertThat(found(folder(draft, null))).isEmpty();
        road.clock.set("2022-08-01");
        assertThat(found(folder(draft, null))).containsExactly(new RuleId("APP-09"));
    }

    @Test
    void aCorrectionIsCheckedOnTheDayItsApplicationWasFiled() {
        var mihon = road.applicant(Papers.PROVIDER);
        var filed = mihon.files(withholdingUntilJuly());
        road.clock.set("2022-08-01");
        road.office().checksFormality(filed, List.of(), "公的書類を差し替えてください。").orThrow();

        assertThat(found(folder(mihon.correctionOf(filed), road.caseOf(filed)))).isEmpty();
    }

    private List<RuleId> found(Folder folder) {
        return checks.all(folder).stream().map(Finding::rule).toList();
    }

    private Folder folder(Draft draft, @Nullable CaseFile corrected) {
        return new Folder(
                draft,
                road.schemes.get(SmallScheme.ID),
                road.schemes.get(SmallScheme.EDITION),
                Scope.WHOLE,
                corrected);
    }

    private static Dossier withholdingUntilJuly() {
        var complete = Papers.complete();
        var wish =
                new WithholdingRequest(
                        SmallScheme.NOTICE,
                        WithholdingReason.OTHER,
                        "準備中のため",
                        LocalDate.parse("2022-07-01"));
        return complete.with(complete.faceSheet().withWithholdings(List.of(wish)));
    }
}
