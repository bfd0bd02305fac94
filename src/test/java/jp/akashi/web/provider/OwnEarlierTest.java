package jp.akashi.web.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.akashi.Proves;
import jp.akashi.application.Application;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.HandoverId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.road.RenewingRoad;
import jp.akashi.store.memory.MemoryHandovers;
import jp.akashi.surveillance.Handover;
import jp.akashi.surveillance.OpenChangeReport;
import jp.akashi.surveillance.ServiceEnd.Signed;
import org.junit.jupiter.api.Test;

/// What a provider reads of the application that its own goes on from.
class OwnEarlierTest {
    private final RenewingRoad road = RenewingRoad.certified();
    private final MemoryHandovers handovers = new MemoryHandovers();
    private final ProviderId next = road.road.applicant("株式会社つぎ").provider().id();

    @Test
    void whoFiledItReadsAllOfIt() {
        assertThat(read(road.mihon.provider().id())).isEqualTo(road.certified);
    }

    @Test
    @Proves("SUR-16")
    void theNextProviderReadsTheAnswersAndNeitherDocumentsNorWhereTheyAreCited() {
        handovers.add(passed(false));

        var said = read(next).dossier();

        assertThat(said.disclosure()).isEqualTo(road.certified.dossier().disclosure());
        assertThat(said.evidence().documents()).isEmpty();
        assertThat(said.evidence().citations()).isEmpty();
    }

    @Test
    @Proves("SUR-16")
    void documentsThatWentOverWithTheServiceAreRead() {
        handovers.add(passed(true));

        assertThat(read(next).dossier().evidence()).isEqualTo(road.certified.dossier().evidence());
    }

    private Application read(ProviderId reader) {
        return new OwnEarlier(road.road.stores.filed().applications(), handovers)
                .find(OpenChangeReport.purpose(road.certification()), reader)
                .orElseThrow();
    }

    private Handover passed(boolean documents) {
        var signed = new Signed(road.mihon.person().id(), road.clock().instant());
        var offer =
                new Handover.Offer(
                        road.mihon.provider().id(),
                        "merger",
                        LocalDate.parse("2023-04-01"),
                        "合併のため。",
                        documents,
                        Digest.of("code"),
                        signed);
        var ruling = new Handover.Ruling(true, "確かめた。", signed);
        return new Handover(
                HandoverId.random(),
                road.certification().number(),
                2,
                offer,
                new Handover.Progress(null, ruling, false));
    }
}
