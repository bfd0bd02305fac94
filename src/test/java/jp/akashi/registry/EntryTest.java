package jp.akashi.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.application.WithholdingReason;
import jp.akashi.certification.Ending;
import jp.akashi.item.Answer;
import jp.akashi.item.Value;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Term;
import jp.akashi.scheme.Forms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What an entry says of itself, and what earlier revisions still say when an answer is withheld.
class EntryTest {
    private static final ItemId A = new ItemId("a.one");
    private static final ItemId B = new ItemId("a.two");
    private static final ItemId C = new ItemId("a.three");
    private static final LocalDate LAST = LocalDate.parse("2026-03-31");
    private static final Term TERM = new Term(LocalDate.parse("2024-04-01"), LAST);
    private static final Statement SAID =
            new Statement.Disclosed(
                    Answer.of(Map.of(new FieldKey("answer"), new Value.Words("甲です"))));
    private static final Statement.Withheld WITHHELD =
            new Statement.Withheld(WithholdingReason.values()[0], LocalDate.parse("2025-01-31"));
    private static final Statement.Withheld LONGER =
            new Statement.Withheld(WithholdingReason.values()[0], LocalDate.parse("2025-06-30"));

    @ParameterizedTest
    @CsvSource({
        "2024-03-31, false, false",
        "2024-04-01, true, true",
        "2026-03-31, true, true",
        "2026-04-01, false, true",
    })
    void itIsInForceWithinItsTermAndPastItOnlyWhileARenewalIsWaitedFor(
            LocalDate day, boolean alone, boolean continued) {
        assertThat(standing(null, false).isInForceOn(day)).isEqualTo(alone);
        assertThat(standing(null, true).isInForceOn(day)).isEqualTo(continued);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-31, true", "2025-04-01, false", "2026-04-01, false"})
    void itIsInForceNoMoreFromTheDayOfItsEndingOn(LocalDate day, boolean inForce) {
        var revoked = new Ending(Ending.Kind.REVOKED, LocalDate.parse("2025-04-01"));

        assertThat(standing(revoked, true).isInForceOn(day)).isEqualTo(inForce);
    }

    @Test
    void anItemItDoesNotNameIsNotAsked() {
        var entry = entry(1, Map.of(A, SAID));

        assertThat(entry.statement(A)).isEqualTo(SAID);
        assertThat(entry.statement(B)).isEqualTo(new Statement.NotAsked());
    }

    @Test
    void theDaysOfWithholdingAreThoseOfWhatIsWithheldInTheirOrder() {
        assertThat(entry(1, Map.of(A, SAID)).withheldUntil()).isEmpty();
        assertThat(entry(1, Map.of(A, LONGER, B, WITHHELD, C, SAID)).withheldUntil())
                .containsExactly(WITHHELD.until(), LONGER.until());
    }

    @Test
    void itIsHeldUnlessSomethingOfItIsNotOnThePlatform() {
        assertThat(entry(1, Map.of(A, SAID, B, new Statement.Unanswered())).isHeld()).isTrue();
        assertThat(entry(1, Map.of(A, SAID, B, new Statement.NotHeld())).isHeld()).isFalse();
    }

    @Test
    void whatIsWithheldNowIsHiddenInEarlierRevisionsAndSaidToHaveBeenPublic() {
        var earlier = entry(1, Map.of(A, SAID, B, SAID, C, new Statement.Unanswered()));
        var present = entry(2, Map.of(A, WITHHELD, B, SAID, C, WITHHELD));

        var shown = Hiding.in(List.of(earlier, present));

        assertThat(shown.getFirst().statements())
                .isEqualTo(
                        Map.of(
                                A,
                                new Statement.Withheld(WITHHELD.reason(), WITHHELD.until(), true),
                                B,
                                SAID,
                                C,
                                new Statement.Unanswered()));
        assertThat(shown.getFirst().standing()).isEqualTo(earlier.standing());
        assertThat(shown.getFirst().face()).isEqualTo(earlier.face());
        assertThat(shown.getLast()).isEqualTo(present);
    }

    @Test
    void whatWasWithheldThenAndIsPublicNowIsLeftAsItWas() {
        var earlier = entry(1, Map.of(A, WITHHELD));
        var present = entry(2, Map.of(A, SAID));

        assertThat(Hiding.isNeeded(earlier)).isTrue();
        assertThat(Hiding.isNeeded(present)).isFalse();
        assertThat(Hiding.in(List.of(earlier, present))).containsExactly(earlier, present);
        assertThat(Hiding.in(List.of())).isEmpty();
    }

    @Test
    void statementsAndTypesAreThoseItWasMadeWith() {
        var statements = new LinkedHashMap<ItemId, Statement>(Map.of(A, SAID));
        var entry = entry(1, statements);
        statements.put(B, SAID);

        assertThat(entry.statements()).containsOnlyKeys(A);
    }

    @ParameterizedTest
    @CsvSource({"2018-03-31, 株式会社旧 (2018-03-31)", ", 株式会社旧"})
    void aFormerProviderIsNamedWithItsLastDayWhereThatIsKnown(
            @Nullable LocalDate until, String printed) {
        assertThat(new Origin.Former("株式会社旧", until).printed()).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"'', true", "復旧しました。, false"})
    void aBulletinWithoutWordsTakesDownWhatWasTold(String words, boolean down) {
        var bulletin =
                new Bulletin(
                        new CertificationNumber("AI", 1, "2404"),
                        new Bulletin.Source("incident", 1, 1),
                        new Bulletin.Heading(Bulletin.Topic.STOPPED, Bulletin.Step.FINAL, LAST),
                        new Bulletin.Text(words, ""),
                        Instant.EPOCH);

        assertThat(bulletin.isTakenDown()).isEqualTo(down);
    }

    private static Entry entry(int revision, Map<ItemId, Statement> statements) {
        return new Entry(
                new CertificationNumber("AI", 1, "2404"),
                "AI 0001-2404",
                Forms.EDITION,
                new Entry.Face("みほん", "株式会社みほん", "", "", "", List.of("SaaS")),
                new Entry.Standing(TERM.from(), TERM, revision, Instant.EPOCH),
                statements);
    }

    private static Entry.Standing standing(@Nullable Ending ending, boolean continued) {
        return new Entry.Standing(TERM.from(), TERM, 1, Instant.EPOCH, ending, continued);
    }
}
