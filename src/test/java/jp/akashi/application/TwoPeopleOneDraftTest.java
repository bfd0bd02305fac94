package jp.akashi.application;

import static jp.akashi.scheme.Forms.ANSWER;
import static jp.akashi.scheme.Forms.id;
import static jp.akashi.scheme.Forms.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.akashi.Outcomes;
import jp.akashi.Proves;
import jp.akashi.evidence.Papers;
import jp.akashi.item.Answer;
import jp.akashi.kernel.DraftId;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.road.SetClock;
import jp.akashi.scheme.Forms;
import jp.akashi.store.memory.MemoryApplications;
import jp.akashi.store.memory.MemoryDrafts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What happens when Hanako and Taro write in the same draft.
class TwoPeopleOneDraftTest {
    private static final PersonId HANAKO = PersonId.random();
    private static final PersonId TARO = PersonId.random();
    private static final ItemId NAME = id("a.name");
    private static final ItemId PRICE = id("b.price");

    private final SetClock clock = SetClock.at("2026-11-21");
    private final Drafts drafts = new MemoryDrafts();
    private final EditDraft edit = new EditDraft(drafts, clock);
    private final Draft opened =
            new Draft(
                    DraftId.random(),
                    ProviderId.random(),
                    Beginning.anew(),
                    Dossier.empty(Forms.EDITION),
                    new Draft.Edit(1, HANAKO, clock.instant()));

    @BeforeEach
    void aDraftIsOpen() {
        drafts.add(opened);
    }

    @Test
    @Proves("APP-10")
    void theSecondToChangeAnAnswerIsToldAndOverwritesNothing() {
        write(HANAKO, NAME, Answer.none(), "みほん文書AI").orThrow();
        var second = write(TARO, NAME, Answer.none(), "みほん文章AI");

        assertThat(Outcomes.rulesOf(second)).containsExactly("APP-10");
        assertThat(Outcomes.obstaclesOf(second).getFirst().facts())
                .containsEntry("by", HANAKO.value());
        assertThat(drafts.find(opened.id()).orElseThrow().dossier().disclosure().answer(NAME))
                .isEqualTo(answer("みほん文書AI"));
    }

    @Test
    @Proves("APP-10")
    void whoHasSeenTheChangeMayChangeItAgain() {
        write(HANAKO, NAME, Answer.none(), "みほん文書AI").orThrow();

        assertThat(write(TARO, NAME, answer("みほん文書AI"), "みほん文章AI").orThrow().version())
                .isEqualTo(3);
    }

    @Test
    @Proves("APP-10")
    void changesToDifferentAnswersDoNotMeet() {
        write(HANAKO, NAME, Answer.none(), "みほん文書AI").orThrow();
        var both = write(TARO, PRICE, Answer.none(), "月額1万円").orThrow();

        assertThat(both.dossier().disclosure().answers()).containsOnlyKeys(NAME, PRICE);
        assertThat(both.lastEdit().by()).isEqualTo(TARO);
    }

    @Test
    void writingTheSameAgainMakesNoNewVersion() {
        write(HANAKO, NAME, Answer.none(), "みほん文書AI").orThrow();

        assertThat(write(TARO, NAME, answer("みほん文書AI"), "みほん文書AI").orThrow().version())
                .isEqualTo(2);
    }

    @Test
    @Proves("APP-10")
    void aDraftThatWasThrownAwayIsNotBroughtBack() {
        drafts.remove(opened.id());

        assertThat(Outcomes.rulesOf(write(TARO, NAME, Answer.none(), "みほん文書AI")))
                .containsExactly("APP-10");
        assertThat(drafts.find(opened.id())).isEmpty();
    }

    @Test
    @Proves("APP-10")
    void whatAPersonHasNotSeenIsNotFiled() {
        var applications = new MemoryApplications();
        var preCheck = new PreCheck(Forms.SCHEMES, Papers.texts(), PriorCertifications.none());
        var submit = new SubmitApplication(drafts, applications, preCheck, clock);
        write(TARO, NAME, Answer.none(), "みほん文書AI").orThrow();

        assertThat(Outcomes.rulesOf(submit.submit(opened, HANAKO))).containsExactly("APP-10");
        assertThat(applications.list(opened.provider())).isEmpty();
        assertThat(drafts.find(opened.id())).isPresent();
    }

    private Outcome<Draft> write(PersonId by, ItemId item, Answer seen, String text) {
        return edit.edit(
                opened.id(),
                by,
                new EditDraft.Change(
                        dossier -> dossier.disclosure().answer(item),
                        seen,
                        dossier -> dossier.with(item, answer(text))));
    }

    private static Answer answer(String text) {
        return Answer.of(Map.of(ANSWER, words(text)));
    }
}
