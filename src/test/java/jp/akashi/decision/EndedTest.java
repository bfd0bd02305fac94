package jp.akashi.decision;

import static jp.akashi.Outcomes.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.akashi.Proves;
import jp.akashi.application.Application;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.Outcome;
import jp.akashi.road.Applicant;
import jp.akashi.road.Office;
import jp.akashi.road.Papers;
import jp.akashi.road.Road;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.Test;

/// What follows a decision: appeals are noted, documents given back.
class EndedTest {
    private final Road road = Road.inMemory();
    private final Applicant mihon = road.applicant(Papers.PROVIDER);
    private final Office office = road.office();

    @Test
    @Proves("DEC-05")
    void anAppealSaysWhoWhatAndWhenItCame() {
        var application = refused();
        var today = road.clock.today();
        assertThat(rulesOf(noted(application, today, " ", "不服です。"))).containsExactly("DEC-05");
        assertThat(rulesOf(noted(application, today, "見本 花子", ""))).containsExactly("DEC-05");
        assertThat(rulesOf(noted(application, today.plusDays(1), "見本 花子", "不服です。")))
                .containsExactly("DEC-05");

        noted(application, today, "見本 花子", "不服です。").orThrow();
        assertThat(road.stores.ended().appeals().list(application.id())).hasSize(1);
    }

    @Test
    @Proves("DEC-06")
    void documentsGoBackOnceAndOnlyWhenTheCaseIsRefusedOrWithdrawn() {
        var open = mihon.files(Papers.complete());
        assertThat(rulesOf(giveBack(open))).containsExactly("DEC-06");

        var application = refused();
        giveBack(application).orThrow();
        assertThat(rulesOf(giveBack(application))).containsExactly("DEC-06");
    }

    @Test
    @Proves("DEC-06")
    void whatAnotherApplicationUsesStaysAndWhatNothingUsesGoesWithItsText() {
        var first = refused();
        var file = first.dossier().evidence().documents().getFirst().file().digest();
        var texts = road.stores.filed().texts();
        texts.put(file, List.of("本文"));
        var live = mihon.files(Papers.complete());

        var kept = giveBack(first).orThrow();
        assertThat(kept.documents()).allMatch(Returned.Document::stillUsed);
        assertThat(kept.deleted()).isEmpty();
        assertThat(texts.pagesOf(file)).isNotEmpty();

        refuse(live);
        var gone = giveBack(live).orThrow();
        assertThat(gone.deleted()).contains(file);
        assertThat(texts.pagesOf(file)).isEmpty();
        assertThat(gone.documents()).extracting(Returned.Document::label).contains("資料1");
    }

    @Test
    @Proves("DEC-06")
    void nobodyLearnsFromAReturnThatAnotherProviderHasTheSameFile() {
        var application = refused();
        var file = application.dossier().evidence().documents().getFirst().file().digest();
        var texts = road.stores.filed().texts();
        texts.put(file, List.of("本文"));
        road.applicant("株式会社べつ").files(Papers.complete());

        var returned = giveBack(application).orThrow();
        assertThat(returned.documents()).noneMatch(Returned.Document::stillUsed);
        assertThat(texts.pagesOf(file)).isNotEmpty();
    }

    private Application refused() {
        var application = mihon.files(Papers.complete());
        refuse(application);
        return application;
    }

    private void refuse(Application application) {
        office.bringsToDecision(application);
        office.refuses(application, new Reason(SmallScheme.NAME, "名称を正しく。")).orThrow();
    }

    private Outcome<Appeal> noted(Application application, LocalDate on, String from, String text) {
        return new NoteAppeal(road.stores.ended().appeals(), road.clock)
                .note(
                        new Appeal(
                                application.id(),
                                on,
                                new Appeal.Said(from, text, ""),
                                new Appeal.Noted(office.person().id(), road.clock.instant())));
    }

    private Outcome<Returned> giveBack(Application application) {
        var file = road.caseOf(application);
        return new ReturnDocuments(road.stores.ended().returns(), road.stores.filed().texts())
                .giveBack(office.hand(), file.application(), file.examination());
    }

    @Test
    void theSameFileUnderTwoLabelsIsDeletedOnce() {
        var digest = Digest.of("one");
        var twice =
                new Returned(
                        refused().id(),
                        List.of(
                                new Returned.Document("資料1", "規程", digest, 3, false),
                                new Returned.Document("資料2", "規程", digest, 3, false),
                                new Returned.Document("資料3", "SLA", Digest.of("two"), 1, true)),
                        office.person().id(),
                        road.clock.instant());
        assertThat(twice.deleted()).containsExactly(digest);
    }
}
