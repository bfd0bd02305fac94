package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;

import jp.akashi.Outcomes;
import jp.akashi.application.EnterPaper;
import jp.akashi.application.Original;
import jp.akashi.application.PaperEntries;
import jp.akashi.application.ReturnOriginal;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.OriginalId;
import jp.akashi.party.Role;
import jp.akashi.road.Papers;
import jp.akashi.road.SetClock;
import org.junit.jupiter.api.Test;

interface PaperEntriesContract extends Contract {
    private PaperEntries entries() {
        return stores().beside().papers();
    }

    @Test
    default void whatCameByPostIsFoundWithTheOriginalItBrought() {
        var provider = given().provider();
        var by = given().staff(Role.OFFICE).id();
        var enter = new EnterPaper(stores().filed().drafts(), entries(), SetClock.at("2022-06-02"));
        var draft =
                enter.enter(
                                provider.id(),
                                new EnterPaper.Post(Given.DAY, Papers.complete(), null, "登記事項証明書"),
                                by)
                        .orThrow();

        var entry = entries().find(new ApplicationId(draft.id().value())).orElseThrow();
        assertThat(entry.receivedOn()).isEqualTo(Given.DAY);
        assertThat(entry.by()).isEqualTo(by);
        assertThat(entries().listLatest(1)).containsExactly(entry);
        var original = entries().findOriginal(entry.certificate()).orElseThrow();
        assertThat(original.title()).isEqualTo("登記事項証明書");
        assertThat(entries().listOriginals(provider.id())).containsExactly(original);
        assertThat(entries().listHeld()).contains(original);
        assertThat(entries().find(ApplicationId.random())).isEmpty();
        assertThat(entries().findOriginal(OriginalId.random())).isEmpty();
    }

    @Test
    default void anOriginalIsNotedAsGivenBackOnce() {
        var provider = given().provider();
        var by = given().staff(Role.OFFICE).id();
        var original =
                new Original(
                        OriginalId.random(),
                        provider.id(),
                        ApplicationId.random(),
                        "登記事項証明書",
                        Given.DAY,
                        null);
        entries().add(original);
        var give = new ReturnOriginal(entries(), SetClock.at("2022-06-02"));
        var back = give.note(original, Given.DAY, "書留郵便", by).orThrow();

        assertThat(entries().findOriginal(original.id())).contains(back);
        assertThat(entries().listHeld()).doesNotContain(original, back);
        assertThat(Outcomes.rulesOf(give.note(original, Given.DAY, "手渡し", by)))
                .containsExactly("ENT-03");
    }
}
