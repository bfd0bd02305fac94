package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationKind;
import jp.akashi.application.Beginning;
import jp.akashi.application.Draft;
import jp.akashi.application.Drafts;
import jp.akashi.application.Purpose;
import jp.akashi.disclosure.CarryOver.Carried;
import jp.akashi.disclosure.CarryOver.Manner;
import jp.akashi.kernel.DraftId;
import jp.akashi.party.Provider;
import jp.akashi.road.Papers;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.Test;

interface DraftsContract extends Contract {
    private Drafts drafts() {
        return stores().filed().drafts();
    }

    @Test
    default void aDraftIsKeptUntilItIsRemoved() {
        var draft = given().draft(given().provider(), Given.MORNING);
        drafts().add(draft);

        assertThat(drafts().find(draft.id())).contains(draft);

        drafts().remove(draft.id());
        assertThat(drafts().find(draft.id())).isEmpty();
        assertThat(drafts().find(DraftId.random())).isEmpty();
    }

    @Test
    default void theNextVersionTakesThePlaceOfThePresentOneAndOfNoOther() {
        var draft = given().draft(given().provider(), Given.MORNING);
        drafts().add(draft);
        var by = draft.lastEdit().by();
        var mine = draft.next(Papers.complete(), by, Given.MORNING.plusSeconds(1));
        var theirs = draft.next(draft.dossier(), by, Given.MORNING.plusSeconds(2));

        assertThat(drafts().replace(mine)).isTrue();
        assertThat(drafts().replace(theirs)).isFalse();
        assertThat(drafts().find(draft.id())).contains(mine);
        assertThat(drafts().replace(mine.next(draft.dossier(), by, Given.MORNING))).isTrue();
    }

    @Test
    default void whatWaitsToBeConfirmedIsKeptUntilItIs() {
        var provider = given().provider();
        var earlier = given().application(provider);
        var empty = given().draft(provider, Given.MORNING);
        var carried = new Carried(Manner.MERGED, List.of(SmallScheme.NAME, SmallScheme.NOTICE));
        var begun =
                new Beginning(
                        new Purpose(ApplicationKind.SWITCH, earlier.id()),
                        null,
                        Map.of(SmallScheme.NAME, carried));
        var by = empty.lastEdit().by();
        var draft = new Draft(empty.id(), provider.id(), begun, empty.dossier(), empty.lastEdit());
        drafts().add(draft);
        assertThat(drafts().find(draft.id())).contains(draft);

        var confirmed = draft.confirming(SmallScheme.NAME, by, Given.MORNING);
        assertThat(drafts().replace(confirmed)).isTrue();
        assertThat(drafts().find(draft.id())).contains(confirmed);
    }

    @Test
    default void aDraftKnowsTheCertificationItBelongsTo() {
        var provider = given().provider();
        var earlier = given().application(provider);
        var certification = given().certification(earlier);
        stores().published().certifications().add(certification);
        var purpose = new Purpose(ApplicationKind.RENEWAL, earlier.id(), certification.number());
        var empty = given().draft(provider, Given.MORNING);
        var draft =
                new Draft(
                        empty.id(),
                        provider.id(),
                        new Beginning(purpose, null, Map.of()),
                        empty.dossier(),
                        empty.lastEdit());
        drafts().add(draft);

        assertThat(drafts().find(draft.id())).contains(draft);
        assertThat(drafts().list(provider.id())).containsExactly(draft);
    }

    @Test
    default void aRemovedDraftIsNotBroughtBackByALateVersion() {
        var draft = given().draft(given().provider(), Given.MORNING);
        drafts().add(draft);
        drafts().remove(draft.id());

        assertThat(
                        drafts().replace(
                                        draft.next(
                                                draft.dossier(),
                                                draft.lastEdit().by(),
                                                Given.MORNING)))
                .isFalse();
        assertThat(drafts().find(draft.id())).isEmpty();
    }

    @Test
    default void aProvidersDraftsComeNewestEditFirst() {
        var provider = given().provider();
        var older = given().draft(provider, Given.MORNING);
        var newer = given().draft(provider, Given.MORNING.plus(Duration.ofHours(1)));
        drafts().add(newer);
        drafts().add(older);
        drafts().add(given().draft(given().provider(), Given.MORNING));

        assertThat(drafts().list(provider.id())).containsExactly(newer, older);
    }

    @Test
    default void anApplicationHasOneCorrectionAtATime() {
        var provider = given().provider();
        var application = given().application(provider);
        var correction = correcting(application, given().draft(provider, Given.MORNING));
        drafts().add(correction);

        assertThat(drafts().findCorrection(application.id())).contains(correction);
        assertThat(drafts().findCorrection(given().application(provider).id())).isEmpty();
        var second = correcting(application, given().draft(provider, Given.MORNING));
        assertThatThrownBy(() -> drafts().add(second)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void aDraftNobodyWroteInIsFoundByItsProviderPurposeAndEdition() {
        var provider = given().provider();
        var earlier = given().application(provider);
        var again = new Purpose(ApplicationKind.NEW, earlier.id());
        var anew = given().draft(provider, Given.MORNING);
        var reused = begunAs(again, given().draft(provider, Given.MORNING));
        drafts().add(anew);
        drafts().add(reused);

        assertThat(untouched(provider, Purpose.ANEW)).contains(anew);
        assertThat(untouched(provider, again)).contains(reused);
        assertThat(untouched(provider, new Purpose(ApplicationKind.SWITCH, earlier.id())))
                .isEmpty();
        assertThat(untouched(given().provider(), Purpose.ANEW)).isEmpty();
        assertThat(drafts().findUntouched(provider.id(), again, SmallScheme.OTHER_EDITION))
                .isEmpty();
    }

    @Test
    default void aDraftSomebodyWroteInAndACorrectionAreNotUntouched() {
        var provider = given().provider();
        var draft = given().draft(provider, Given.MORNING);
        drafts().add(draft);
        drafts().replace(draft.next(draft.dossier(), draft.lastEdit().by(), Given.MORNING));
        var filed = given().application(provider);
        drafts().add(correcting(filed, given().draft(provider, Given.MORNING)));

        assertThat(untouched(provider, Purpose.ANEW)).isEmpty();
    }

    private Optional<Draft> untouched(Provider provider, Purpose purpose) {
        return drafts().findUntouched(provider.id(), purpose, SmallScheme.EDITION);
    }

    private static Draft begunAs(Purpose purpose, Draft draft) {
        return new Draft(
                draft.id(),
                draft.provider(),
                new Beginning(purpose, null, Map.of()),
                draft.dossier(),
                draft.lastEdit());
    }

    private static Draft correcting(Application application, Draft draft) {
        return new Draft(
                draft.id(),
                draft.provider(),
                new Beginning(draft.begun().purpose(), application.id(), Map.of()),
                draft.dossier(),
                draft.lastEdit());
    }
}
