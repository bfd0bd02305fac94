package jp.akashi.application;

import static jp.akashi.Outcomes.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.akashi.Proves;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.OriginalId;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.road.Papers;
import jp.akashi.road.SetClock;
import jp.akashi.store.memory.MemoryDrafts;
import jp.akashi.store.memory.MemoryPaperEntries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Applications that come by post, and what becomes of their originals.
class EnterPaperTest {
    private static final LocalDate TODAY = LocalDate.parse("2022-06-01");
    private final MemoryDrafts drafts = new MemoryDrafts();
    private final MemoryPaperEntries entries = new MemoryPaperEntries();
    private final SetClock clock = SetClock.at("2022-06-01");
    private final EnterPaper enter = new EnterPaper(drafts, entries, clock);
    private final ProviderId provider = ProviderId.random();
    private final PersonId office = PersonId.random();

    @Test
    @Proves("ENT-01")
    void itCameTodayAtTheLatest() {
        assertThat(rulesOf(enter(provider, TODAY.plusDays(1), null, "登記事項証明書")))
                .containsExactly("ENT-01");
        var draft = enter(provider, TODAY, null, "登記事項証明書").orThrow();
        assertThat(drafts.find(draft.id())).contains(draft);
        assertThat(entries.find(new ApplicationId(draft.id().value())))
                .hasValueSatisfying(entry -> assertThat(entry.by()).isEqualTo(office));
    }

    @Test
    @Proves("ENT-02")
    void theFirstBringsTheOriginalAndTheOthersReferToIt() {
        assertThat(rulesOf(enter(provider, TODAY, null, " "))).containsExactly("ENT-02");
        enter(provider, TODAY, null, "登記事項証明書").orThrow();
        var held = entries.listHeld().getFirst();

        enter(provider, TODAY, held.id(), "").orThrow();
        assertThat(entries.listHeld()).containsExactly(held);
        assertThat(entries.listLatest(9))
                .extracting(PaperEntry::certificate)
                .containsExactly(held.id(), held.id());
    }

    @Test
    @Proves("ENT-02")
    void nobodyRefersToAnothersOriginalOrToOneThatWentBack() {
        enter(provider, TODAY, null, "登記事項証明書").orThrow();
        var held = entries.listHeld().getFirst();
        assertThat(rulesOf(enter(ProviderId.random(), TODAY, held.id(), "")))
                .containsExactly("ENT-02");

        new ReturnOriginal(entries, clock).note(held, TODAY, "書留郵便", office).orThrow();
        assertThat(rulesOf(enter(provider, TODAY, held.id(), ""))).containsExactly("ENT-02");
        assertThat(rulesOf(enter(provider, TODAY, OriginalId.random(), "")))
                .containsExactly("ENT-02");
    }

    @Test
    @Proves("ENT-03")
    void anOriginalGoesBackOnceBetweenItsComingAndToday() {
        enter(provider, TODAY, null, "登記事項証明書").orThrow();
        var held = entries.listHeld().getFirst();
        var back = new ReturnOriginal(entries, clock);

        assertThat(rulesOf(back.note(held, TODAY.minusDays(1), "書留郵便", office)))
                .containsExactly("ENT-03");
        assertThat(rulesOf(back.note(held, TODAY.plusDays(1), "書留郵便", office)))
                .containsExactly("ENT-03");
        assertThat(rulesOf(back.note(held, TODAY, " ", office))).containsExactly("ENT-03");
        assertThat(back.note(held, TODAY, "書留郵便", office).orThrow().isHeld()).isFalse();
        assertThat(rulesOf(back.note(held, TODAY, "手渡し", office))).containsExactly("ENT-03");
    }

    private Outcome<Draft> enter(
            ProviderId from, LocalDate day, @Nullable OriginalId refersTo, String title) {
        return enter.enter(
                from, new EnterPaper.Post(day, Papers.complete(), refersTo, title), office);
    }
}
