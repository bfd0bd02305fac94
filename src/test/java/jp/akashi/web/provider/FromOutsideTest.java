package jp.akashi.web.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.application.Beginning;
import jp.akashi.application.Dossier;
import jp.akashi.application.Draft;
import jp.akashi.desk.Openings;
import jp.akashi.desk.Openings.Opening;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.EvidenceKind;
import jp.akashi.kernel.DraftId;
import jp.akashi.party.Person;
import jp.akashi.party.Role;
import jp.akashi.road.Applicant;
import jp.akashi.road.Office;
import jp.akashi.road.Papers;
import jp.akashi.road.Road;
import org.junit.jupiter.api.Test;

/// What somebody who acts for a provider from outside opens of its documents.
class FromOutsideTest {
    private final Road road = Road.inMemory();
    private final Applicant mihon = road.applicant(Papers.PROVIDER);
    private final Office office = road.office();
    private final Person agent =
            new Person(
                    road.applicant("株式会社みほんしえん").person().id(),
                    "代理 顧問",
                    "agent@mihon.example",
                    Role.PROVIDER_MEMBER,
                    mihon.provider().id(),
                    true);
    private final Application filed = mihon.files(Papers.complete());
    private final Openings openings = new Openings(road.stores.journal(), road.clock);
    private final FromOutside outside =
            new FromOutside(road.stores.filed().applications(), openings);

    @Test
    void whatTheyTakeAwayFromAnApplicationIsListed() {
        outside.takes(agent, filed, first(filed.dossier()));

        assertThat(listed(filed)).hasSize(1).allMatch(Opening::taken);
    }

    @Test
    void whatTheyTakeAwayFromACorrectionIsListedWithItsApplication() {
        office.checksFormality(filed, List.of(), "不足があります。").orThrow();
        var correction = mihon.correctionOf(filed);
        mihon.files(Papers.complete());

        outside.takes(agent, correction, first(correction.dossier()));

        assertThat(listed(filed)).hasSize(1).allMatch(Opening::taken);
        assertThat(listed(filed).getFirst().by()).isEqualTo(agent.id());
    }

    @Test
    void whatTheyTakeAwayFromADraftThatHasAFiledDocumentIsListedWhereItWasFiledLast() {
        road.clock.set("2022-06-02");
        var later = mihon.files(Papers.complete());

        outside.takes(agent, draft(filed.dossier()), first(filed.dossier()));

        assertThat(listed(later)).hasSize(1).allMatch(Opening::taken);
        assertThat(listed(filed)).isEmpty();
    }

    @Test
    void whatTheyLookAtIsListedOnceADay() {
        var draft = draft(filed.dossier());
        outside.looks(agent, draft, first(filed.dossier()));
        outside.looks(agent, draft, first(filed.dossier()));

        assertThat(listed(filed)).hasSize(1).noneMatch(Opening::taken);
    }

    @Test
    void whatIsNotFiledIsInNoRecordAndNeitherIsWhatTheProvidersOwnPeopleOpen() {
        var other = Papers.paper("資料9", "下書きの資料", EvidenceKind.OTHER);
        outside.takes(agent, draft(filed.dossier()), other);
        outside.takes(mihon.person(), draft(filed.dossier()), first(filed.dossier()));
        outside.looks(mihon.person(), draft(filed.dossier()), first(filed.dossier()));
        outside.takes(mihon.person(), filed, first(filed.dossier()));

        assertThat(listed(filed)).isEmpty();
    }

    @Test
    void whatAnotherProviderFiledIsListedWithNobody() {
        var draft = draft(filed.dossier());
        var theirs =
                new Draft(
                        draft.id(),
                        road.applicant("株式会社つぎ").provider().id(),
                        draft.begun(),
                        draft.dossier(),
                        draft.lastEdit());

        outside.takes(agent, theirs, first(filed.dossier()));

        assertThat(listed(filed)).isEmpty();
    }

    private List<Opening> listed(Application application) {
        return openings.listOf(application.id(), application.dossier().evidence().documents());
    }

    private Draft draft(Dossier dossier) {
        return new Draft(
                DraftId.random(),
                mihon.provider().id(),
                Beginning.anew(),
                dossier,
                new Draft.Edit(1, mihon.person().id(), road.clock.instant()));
    }

    private static Evidence first(Dossier dossier) {
        return dossier.evidence().documents().getFirst();
    }
}
