package jp.akashi.web.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationKind;
import jp.akashi.application.Beginning;
import jp.akashi.application.Draft;
import jp.akashi.application.Purpose;
import jp.akashi.disclosure.CarryOver.Carried;
import jp.akashi.disclosure.CarryOver.Manner;
import jp.akashi.item.Answer;
import jp.akashi.kernel.DraftId;
import jp.akashi.kernel.ItemId;
import jp.akashi.road.Applicant;
import jp.akashi.road.Papers;
import jp.akashi.road.Road;
import jp.akashi.road.SmallScheme;
import jp.akashi.scheme.Section;
import jp.akashi.store.memory.MemoryHandovers;
import org.junit.jupiter.api.Test;

/// What the page of a section shows beside answers that wait to be confirmed.
class TakenOversTest {
    private static final Section SERVICE =
            Road.inMemory().schemes.get(SmallScheme.EDITION).sections().getLast();

    private final Road road = Road.inMemory();
    private final Applicant mihon = road.applicant(Papers.PROVIDER);
    private final Application earlier = mihon.files(Papers.complete());
    private final TakenOvers taken =
            new TakenOvers(
                    new OwnEarlier(road.stores.filed().applications(), new MemoryHandovers()),
                    road.schemes);

    @Test
    void whatWaitsInTheSectionIsShownInTheOrderOfTheFormWithWhatWasSaid() {
        var waiting =
                Map.of(
                        SmallScheme.NOTICE, from(Manner.REWORDED, SmallScheme.NOTICE),
                        SmallScheme.MONITORING, from(Manner.SPLIT, SmallScheme.MONITORING),
                        SmallScheme.NAME, from(Manner.REWORDED, SmallScheme.NAME));

        var shown = taken.list(folder(waiting), SERVICE);

        assertThat(shown.keySet()).containsExactly(SmallScheme.MONITORING, SmallScheme.NOTICE);
        var monitoring = shown.values().iterator().next();
        assertThat(monitoring.earlier())
                .extracting(TakenOver.Earlier::name)
                .containsExactly("No.2 死活監視");
        assertThat(monitoring.how()).contains("分かれた");
        assertThat(monitoring.empty()).isFalse();
    }

    @Test
    void anAnswerThatNoBlankOfNowTookIsShownAsEmpty() {
        var folder = folder(Map.of(SmallScheme.NOTICE, from(Manner.MERGED, SmallScheme.NOTICE)));
        var emptied = folder.dossier().with(SmallScheme.NOTICE, Answer.none());
        var draft = folder.draft();
        var unanswered =
                new Draft(draft.id(), draft.provider(), draft.begun(), emptied, draft.lastEdit());

        var shown = taken.list(folder.with(unanswered), SERVICE);

        assertThat(shown.values()).hasSize(1).allMatch(TakenOver::empty);
        assertThat(shown.values()).allMatch(one -> one.earlier().size() == 1);
    }

    @Test
    void whereNothingWaitsNothingIsShown() {
        assertThat(taken.list(folder(Map.of()), SERVICE)).isEmpty();
    }

    @Test
    void whereAFormerProviderCitedItsDocumentsIsNotShown() {
        var ours = folder(Map.of(SmallScheme.NOTICE, from(Manner.REWORDED, SmallScheme.NOTICE)));
        var draft = ours.draft();
        var next =
                new Draft(
                        draft.id(),
                        road.applicant("株式会社つぎ").provider().id(),
                        draft.begun(),
                        draft.dossier(),
                        draft.lastEdit());

        assertThat(cited(ours)).isNotEmpty();
        assertThat(cited(ours.with(next))).isEmpty();
        assertThat(taken.list(ours.with(next), SERVICE)).hasSize(1);
    }

    private List<String> cited(Folder folder) {
        return taken.list(folder, SERVICE).values().stream()
                .flatMap(one -> one.earlier().stream())
                .flatMap(before -> before.side().citations().stream())
                .toList();
    }

    private static Carried from(Manner manner, ItemId item) {
        return new Carried(manner, List.of(item));
    }

    private Folder folder(Map<ItemId, Carried> unconfirmed) {
        var purpose = new Purpose(ApplicationKind.NEW, earlier.id());
        var draft =
                new Draft(
                        DraftId.random(),
                        earlier.provider(),
                        new Beginning(purpose, null, unconfirmed),
                        earlier.dossier(),
                        new Draft.Edit(1, mihon.person().id(), road.clock.instant()));
        return new Folder(
                draft,
                road.schemes.get(SmallScheme.ID),
                road.schemes.get(SmallScheme.EDITION),
                Scope.WHOLE,
                null);
    }
}
