package jp.akashi.web.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.akashi.Proves;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationKind;
import jp.akashi.application.Purpose;
import jp.akashi.kernel.ApplicationId;
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
    private final ProviderId third = road.road.applicant("株式会社そのまたつぎ").provider().id();

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

    @Test
    @Proves("SUR-16")
    void whatTheFirstKeptIsNotReadByTheThirdThoughTheSecondHandsDocumentsOn() {
        handovers.add(passed(false));
        handovers.add(passed(next, third, true));

        assertThat(read(third).dossier().evidence().citations()).isEmpty();
    }

    @Test
    @Proves("SUR-16")
    void whatTheSecondKeepsIsNotReadByTheThirdThoughTheFirstHandedItOn() {
        handovers.add(passed(true));
        handovers.add(passed(next, third, false));

        assertThat(read(third).dossier().evidence().documents()).isEmpty();
        assertThat(read(next).dossier().evidence()).isEqualTo(road.certified.dossier().evidence());
    }

    @Test
    @Proves("SUR-16")
    void whatGoesOverTwiceIsReadByTheThird() {
        handovers.add(passed(true));
        handovers.add(passed(next, third, true));

        assertThat(read(third).dossier().evidence()).isEqualTo(road.certified.dossier().evidence());
    }

    @Test
    @Proves("SUR-16")
    void theFormerHolderReadsNothingOfWhatTheNextFiled() {
        handovers.add(passed(true));
        var was = road.certified;
        var filed =
                new Application(
                        ApplicationId.random(),
                        was.number(),
                        next,
                        OpenChangeReport.purpose(road.certification()),
                        was.filings());
        road.road.stores.filed().applications().add(filed);

        var said = earlier(filed.id(), road.mihon.provider().id()).dossier();

        assertThat(said.evidence().documents()).isEmpty();
        assertThat(said.evidence().citations()).isEmpty();
    }

    @Test
    @Proves("SUR-16")
    void itIsKnownWhetherSomethingIsKeptBack() {
        var purpose = OpenChangeReport.purpose(road.certification());
        assertThat(earliers().isKeptBack(purpose, road.mihon.provider().id())).isFalse();
        assertThat(earliers().isKeptBack(Purpose.ANEW, next)).isFalse();
        assertThat(earliers().isKeptBack(purpose, next)).isTrue();

        handovers.add(passed(true));
        assertThat(earliers().isKeptBack(purpose, next)).isFalse();
        assertThat(earliers().isKeptBack(purpose, third)).isTrue();
    }

    private Application read(ProviderId reader) {
        return earlier(road.certified.id(), reader);
    }

    private Application earlier(ApplicationId from, ProviderId reader) {
        var purpose = new Purpose(ApplicationKind.CHANGE, from, road.certification().number());
        return earliers().find(purpose, reader).orElseThrow();
    }

    private OwnEarlier earliers() {
        return new OwnEarlier(road.road.stores.filed().applications(), handovers);
    }

    private Handover passed(boolean documents) {
        return passed(road.mihon.provider().id(), next, documents);
    }

    private Handover passed(ProviderId former, ProviderId to, boolean documents) {
        var signed = new Signed(road.mihon.person().id(), road.clock().instant());
        var offer =
                new Handover.Offer(
                        former,
                        "merger",
                        LocalDate.parse("2023-04-01"),
                        "合併のため。",
                        documents,
                        Digest.of("code"),
                        signed);
        return new Handover(
                HandoverId.random(),
                road.certification().number(),
                2,
                offer,
                new Handover.Progress(
                        new Handover.Acceptance(to, "同じです。", List.of(), signed),
                        new Handover.Ruling(true, "確かめた。", signed),
                        false));
    }
}
