package jp.akashi.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import jp.akashi.Proves;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationKind;
import jp.akashi.application.ReuseApplication;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Ending;
import jp.akashi.examination.ConcludeDocuments;
import jp.akashi.road.Applicant;
import jp.akashi.road.Office;
import jp.akashi.road.Papers;
import jp.akashi.road.Press;
import jp.akashi.road.Road;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.Test;

/// A service that goes on to another scheme.
class SwitchedTest {
    private final Road road = Road.inMemory();
    private final Applicant mihon = road.applicant(Papers.PROVIDER);
    private final Office office = road.office();

    @Test
    @Proves("REN-10")
    void theOldNumberEndsOnTheDayOfTheNewOneAndPointsToIt() {
        var first = mihon.files(Papers.complete(SmallScheme.OTHER_EDITION, Papers.SERVICE));
        passes(first);
        var old = certificationOf(first);
        road.clock.set("2023-02-10");

        var switched = switches(first);
        passes(switched);

        var now = certificationOf(switched);
        var entry = road.stores.published().registry().find(old.number()).orElseThrow();
        assertThat(now.number()).isNotEqualTo(old.number());
        assertThat(entry.standing().ending())
                .isEqualTo(new Ending(Ending.Kind.SWITCHED, now.certifiedOn(), now.number()));
        assertThat(entry.standing().isInForceOn(now.certifiedOn())).isFalse();
        assertThat(entry.standing().isInForceOn(now.certifiedOn().minusDays(1))).isTrue();
        assertThat(now.isInForceOn(now.certifiedOn())).isTrue();
    }

    private Application switches(Application first) {
        var reuse =
                new ReuseApplication(
                        road.stores.filed().drafts(),
                        road.schemes,
                        road.stores.filed().prior(),
                        road.clock);
        var draft =
                reuse.open(first, SmallScheme.ID, ApplicationKind.SWITCH, mihon.person().id())
                        .orThrow();
        return mihon.submits(draft).orThrow();
    }

    private Certification certificationOf(Application application) {
        return road.stores.published().certifications().findOf(application.id()).orElseThrow();
    }

    private void passes(Application application) {
        office.findsEverythingInOrder(application).orThrow();
        var invoice = road.stores.examined().fees().findInvoiceOf(application.id()).orElseThrow();
        office.seesPayment(application, invoice.price().gross().amount()).orThrow();
        road.schemes.get(application.edition()).rows().stream()
                .filter(row -> ConcludeDocuments.isJudged(row, application))
                .forEach(row -> office.accepts(application, row.id()));
        office.concludes(application).orThrow();
        office.grants(application).orThrow();
        new Press(road, office).certifiesAndPublishes(application).orThrow();
    }
}
