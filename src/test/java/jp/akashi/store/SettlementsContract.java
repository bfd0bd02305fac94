package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.application.FaceField;
import jp.akashi.application.Overtaken;
import jp.akashi.certification.Settlement;
import jp.akashi.certification.Settlements;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.Test;

interface SettlementsContract extends Contract {
    Settlements settlements();

    @Test
    default void whatIsSettledOfAnApplicationIsKeptInOrder() {
        var application = given().application();
        var certified = given().application();
        var first =
                new Settlement(
                        application.id(),
                        certified.id(),
                        new Overtaken(
                                List.of(SmallScheme.NOTICE, SmallScheme.NAME),
                                List.of(FaceField.PROVIDER_NAME),
                                true),
                        Overtaken.NOTHING,
                        signed("変更届のとおり。\n確認済み。", application));
        var second =
                new Settlement(
                        application.id(),
                        certified.id(),
                        Overtaken.NOTHING,
                        new Overtaken(List.of(SmallScheme.REGION), List.of(), false),
                        signed("事業者に確かめた。", application));
        settlements().add(first);
        settlements().add(second);

        assertThat(settlements().list(application.id())).containsExactly(first, second);
        assertThat(settlements().list(certified.id())).isEmpty();
    }

    private static Settlement.Signed signed(String reason, Application application) {
        return new Settlement.Signed(reason, application.latest().by(), Given.MORNING);
    }
}
