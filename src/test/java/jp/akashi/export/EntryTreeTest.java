package jp.akashi.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import jp.akashi.application.WithholdingReason;
import jp.akashi.registry.Statement;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.Test;

class EntryTreeTest {
    private static final LocalDate UNTIL = LocalDate.parse("2027-03-31");

    @Test
    void whatWasPublicOnceAndIsWithheldNowSaysSoAndNothingOfTheAnswer() {
        assertThat(tree(new Statement.Withheld(WithholdingReason.SECURITY, UNTIL, true)))
                .containsOnlyKeys("state", "reason", "until", "formerly")
                .containsEntry("formerly", "disclosed");
    }

    @Test
    void whatWasWithheldFromTheBeginningSaysNothingOfBefore() {
        assertThat(tree(new Statement.Withheld(WithholdingReason.SECURITY, UNTIL)))
                .containsOnlyKeys("state", "reason", "until");
    }

    private static Map<String, Object> tree(Statement statement) {
        var row =
                SmallScheme.SCHEMES
                        .get(SmallScheme.EDITION)
                        .findRow(SmallScheme.AUDIT)
                        .orElseThrow();
        return EntryTree.statement(row.item(), statement);
    }
}
