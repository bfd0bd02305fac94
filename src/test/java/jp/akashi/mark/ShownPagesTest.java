package jp.akashi.mark;

import static jp.akashi.Outcomes.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.akashi.Proves;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Life;
import jp.akashi.examination.Hand;
import jp.akashi.examination.Turn;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.Term;
import jp.akashi.road.SmallScheme;
import jp.akashi.store.memory.MemoryAgenda;
import jp.akashi.store.memory.MemoryCertifications;
import jp.akashi.store.memory.MemoryShownPages;
import org.junit.jupiter.api.Test;

/// Registering pages, looking at them, and settling what was found.
class ShownPagesTest {
    private static final Instant NOON = Instant.parse("2024-05-31T03:00:00Z");
    private static final Term TERM = Term.ofYears(LocalDate.parse("2022-06-01"), 2);

    private final MemoryShownPages pages = new MemoryShownPages();
    private final MemoryCertifications certifications = new MemoryCertifications();
    private final Hand hand = new Hand(PersonId.random(), Turn.PROVIDER, NOON);
    private final Certification certification =
            new Certification(
                    new CertificationNumber("AI", 12, "2206"),
                    ApplicationId.random(),
                    new Certification.Holder(ProviderId.random(), "株式会社みほん", "みほんAI"),
                    SmallScheme.EDITION,
                    TERM.from(),
                    Life.of(TERM));

    @Test
    @Proves("MRK-05")
    void aPageIsRegisteredOnceAndNotTooManyAre() {
        var page = register("https://mihon.example/").orThrow();
        assertThat(page.number()).isEqualTo(certification.number());
        assertThat(rulesOf(register("https://mihon.example/#foot"))).containsExactly("MRK-05");
        assertThat(rulesOf(register("mihon.example"))).containsExactly("MRK-05");
        for (int i = 1; i < RegisterPage.MOST; i++) {
            register("https://mihon.example/" + i).orThrow();
        }
        assertThat(rulesOf(register("https://mihon.example/more"))).containsExactly("MRK-05");
        pages.end(page.id(), NOON);
        register("https://mihon.example/").orThrow();
    }

    @Test
    @Proves("MRK-06")
    void aPageIsLookedAtAgainOnlyAfterAWhile() {
        certifications.add(certification);
        var page = register("https://mihon.example/").orThrow();
        look(NOON).keep(look(NOON).look(page).orThrow());

        assertThat(rulesOf(look(NOON.plusSeconds(299)).look(page))).containsExactly("MRK-06");
        look(NOON.plusSeconds(300)).look(page).orThrow();
    }

    @Test
    @Proves("MRK-09")
    void aSiteIsNotLookedAtOverAndOverWhoeverAsks() {
        certifications.add(certification);
        for (int i = 0; i < LookAtPage.MOST_OF_HOST; i++) {
            var page = register("https://mihon.example:8443/" + i).orThrow();
            look(NOON).keep(look(NOON).lookFor(page).orThrow());
            pages.end(page.id(), NOON);
        }
        var next = register("https://mihon.example/next").orThrow();
        var elsewhere = register("https://other.example/").orThrow();

        assertThat(rulesOf(look(NOON.plusSeconds(3599)).lookFor(next))).containsExactly("MRK-09");
        look(NOON).lookFor(elsewhere).orThrow();
        look(NOON).look(next).orThrow();
        look(NOON.plusSeconds(3601)).lookFor(next).orThrow();
    }

    @Test
    @Proves("MRK-09")
    void aProviderAsksForOnlySoManyLooksAnHour() {
        certifications.add(certification);
        for (int i = 0; i < LookAtPage.MOST_OF_PROVIDER; i++) {
            var page = register("https://mihon" + i + ".example/").orThrow();
            look(NOON).keep(look(NOON).lookFor(page).orThrow());
        }
        var next = register("https://next.example/").orThrow();

        assertThat(rulesOf(look(NOON.plusSeconds(3600)).lookFor(next))).containsExactly("MRK-09");
        look(NOON.plusSeconds(3601)).lookFor(next).orThrow();
    }

    @Test
    @Proves("MRK-01")
    void theDayDecidesWhetherAMarkMayStillBeShown() {
        certifications.add(certification);
        var page = register("https://mihon.example/").orThrow();

        assertThat(look(NOON).look(page).orThrow().isInOrder()).isTrue();
        assertThat(look(NOON.plus(Duration.ofDays(1))).look(page).orThrow().found())
                .extracting(MarkCheck.Found::fault)
                .containsExactly(MarkFault.AFTER_END);
    }

    @Test
    @Proves("MRK-08")
    void whatWasFoundIsSettledOnceAndInWords() {
        certifications.add(certification);
        var page = register("https://mihon.example/").orThrow();
        var after = look(NOON.plus(Duration.ofDays(30)));
        var check = after.keep(after.look(page).orThrow()).orThrow();

        var settle = new SettleCheck(pages);
        assertThat(rulesOf(settle.settle(hand, check.id(), " "))).containsExactly("MRK-08");
        assertThat(rulesOf(settle.settle(hand, check.id(), "あ".repeat(1001))))
                .containsExactly("MRK-08");
        settle.settle(hand, check.id(), "電話で連絡し、外れたことを確かめた。").orThrow();
        assertThat(rulesOf(settle.settle(hand, check.id(), "もう一度"))).containsExactly("MRK-08");
    }

    private Outcome<ShownPage> register(String address) {
        return new RegisterPage(pages, new MemoryAgenda()).register(hand, certification, address);
    }

    /// Eyes that see the mark of the service, with its link.
    private LookAtPage look(Instant now) {
        var designated = new Designated(() -> URI.create("https://akashi.example"));
        var address = designated.of(certification.number());
        Looker looker =
                _ ->
                        new Look.Seen(
                                List.of(
                                        new Look.Shown(
                                                address + "/mark.svg",
                                                "",
                                                address,
                                                false,
                                                new Look.Image.Unread())));
        return new LookAtPage(
                new LookAtPage.Eyes(
                        looker,
                        (_, _) -> new Original(Set.of(), List.of(), List.of()),
                        new CheckMark(designated)),
                pages,
                certifications,
                () -> now,
                Duration.ofMinutes(5));
    }
}
