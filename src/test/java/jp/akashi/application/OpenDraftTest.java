package jp.akashi.application;

import static jp.akashi.Outcomes.rulesOf;
import static jp.akashi.scheme.Forms.id;
import static jp.akashi.scheme.Forms.mandatory;
import static jp.akashi.scheme.Forms.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.akashi.Proves;
import jp.akashi.disclosure.Finding;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.party.Person;
import jp.akashi.party.Provider;
import jp.akashi.road.Papers;
import jp.akashi.road.Road;
import jp.akashi.road.SetClock;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Forms;
import jp.akashi.scheme.Schemes;
import jp.akashi.scheme.Succession;
import jp.akashi.store.memory.MemoryDrafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// After which edition an application is written, while one follows another.
class OpenDraftTest {
    private static final EditionId OLD = EditionId.parse("asp-saas-ai/2020-04-01");
    private static final EditionId NEXT = EditionId.parse("asp-saas-ai/2022-10-01");
    private static final Schemes SCHEMES = Forms.schemes(edition(OLD), following());

    private final SetClock clock = SetClock.at("2022-10-01");
    private final OpenDraft openDraft = new OpenDraft(new MemoryDrafts(), SCHEMES, clock);
    private final Person person = Road.inMemory().applicant(Papers.PROVIDER).person();
    private final Provider provider =
            new Provider(ProviderId.random(), Papers.PROVIDER, "7999901000001");

    @ParameterizedTest
    @CsvSource({
        "2020-03-31, -, -",
        "2020-04-01, 2020-04-01, -",
        "2022-09-30, 2020-04-01, -",
        "2022-10-01, 2022-10-01, 2020-04-01",
        "2022-12-31, 2022-10-01, 2020-04-01",
        "2023-01-01, 2022-10-01, -",
    })
    @Proves("APP-07")
    void bothEditionsMayBeUsedWhileTheyOverlap(String day, String inForce, String beside) {
        clock.set(day);

        assertThat(opened(NEXT)).isEqualTo(inForce.equals("2022-10-01"));
        assertThat(opened(OLD))
                .isEqualTo(inForce.equals("2020-04-01") || beside.equals("2020-04-01"));
    }

    @ParameterizedTest
    @CsvSource({"2022-12-31, 0", "2023-01-01, 1"})
    @Proves("APP-07")
    void aDraftOfTheOldEditionIsFiledUntilTheLastDayOfTheOverlap(String day, int refusals) {
        var preCheck = new PreCheck(SCHEMES, _ -> List.of(), PriorCertifications.none());
        var subject = new PreCheck.Subject(provider.id(), LocalDate.parse(day));

        assertThat(preCheck.check(Dossier.empty(OLD), subject).stream().map(Finding::rule))
                .filteredOn(ApplicationRules.EDITION_IN_FORCE::equals)
                .hasSize(refusals);
    }

    @Test
    void aSchemeWithoutMoreSaidIsAppliedForAfterTheEditionInForce() {
        var draft = openDraft.open(NEXT.scheme(), provider, person).orThrow();

        assertThat(draft.dossier().edition()).isEqualTo(NEXT);
        assertThat(draft.begun()).isEqualTo(Beginning.anew());
    }

    private boolean opened(EditionId edition) {
        var outcome = openDraft.open(edition, provider, person);
        assertThat(rulesOf(outcome)).isIn(List.of(), List.of("APP-07"));
        return rulesOf(outcome).isEmpty();
    }

    private static Edition following() {
        return edition(NEXT)
                .following(
                        new Succession(
                                OLD,
                                LocalDate.parse("2022-12-31"),
                                List.of(new Succession.Change.Reworded(id("a.words")))));
    }

    private static Edition edition(EditionId id) {
        var plain = Forms.edition(mandatory("a.words", text()));
        return new Edition(id, id.date(), plain.guideline(), plain.sections());
    }
}
