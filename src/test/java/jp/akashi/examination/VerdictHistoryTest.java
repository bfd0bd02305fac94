package jp.akashi.examination;

import static org.assertj.core.api.Assertions.assertThat;

import jp.akashi.Proves;
import jp.akashi.application.Application;
import jp.akashi.examination.Verdict.Judgement;
import jp.akashi.road.Applicant;
import jp.akashi.road.Office;
import jp.akashi.road.Papers;
import jp.akashi.road.Road;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.Test;

/// Who judged what of an item, through all rounds.
class VerdictHistoryTest {
    private final Road road = Road.inMemory();
    private final Applicant mihon = road.applicant(Papers.PROVIDER);
    private final Office office = road.office();
    private final Application filed = mihon.files(Papers.complete());

    @Test
    @Proves({"EXA-07", "EXA-08"})
    void everyVerdictOnAnItemStaysToBeReadWhateverBecameOfIt() {
        office.bringsToDocuments(filed);
        office.judges(filed, SmallScheme.NOTICE, Judgement.ACCEPTED, "").orThrow();
        office.judges(filed, SmallScheme.NOTICE, Judgement.TO_ASK, "何ヶ月前ですか。").orThrow();
        office.asks(filed, SmallScheme.NOTICE, "何ヶ月前ですか。").orThrow();
        mihon.writes(
                mihon.correctionOf(filed),
                dossier -> dossier.with(SmallScheme.NOTICE, Papers.months(2)));
        mihon.answers(filed, "改めました。").orThrow();
        office.judges(filed, SmallScheme.NOTICE, Judgement.TO_IMPROVE, "短すぎます。").orThrow();

        var examination = road.caseOf(filed).examination();
        assertThat(examination.historyOf(SmallScheme.NOTICE))
                .extracting(Verdict::judgement)
                .containsExactly(Judgement.ACCEPTED, Judgement.TO_ASK, Judgement.TO_IMPROVE);
        assertThat(examination.historyOf(SmallScheme.NAME)).isEmpty();
    }
}
