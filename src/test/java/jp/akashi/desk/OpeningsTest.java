package jp.akashi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import jp.akashi.access.Action;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.EvidenceKind;
import jp.akashi.journal.Act;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.EvidenceId;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.party.Person;
import jp.akashi.party.Role;
import jp.akashi.store.memory.MemoryJournal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Who opened a document is known: looks once a day, what is taken away each time.
class OpeningsTest {
    private static final ApplicationId CASE = new ApplicationId("case1");
    private static final Digest FILE = Digest.of("file");
    private static final Person CLERK = person("clerk", null);

    private Instant now = Instant.parse("2026-11-23T14:59:59Z");
    private final MemoryJournal journal = new MemoryJournal(() -> now);
    private final Openings openings = new Openings(journal, () -> now);

    @Test
    void aLookIsPutDownOnceADayOfTokyoForEachPersonAndDocument() {
        openings.looks(CLERK, opened("d1"));
        openings.looks(CLERK, opened("d1"));
        openings.looks(person("other", null), opened("d1"));
        openings.looks(CLERK, opened("d2"));
        assertThat(journal.acts()).hasSize(3);

        now = now.plusSeconds(1);
        openings.looks(CLERK, opened("d1"));
        assertThat(journal.acts()).hasSize(4);
        assertThat(seen()).containsExactly("clerk d1", "clerk d2", "other d1", "clerk d1");
    }

    @Test
    void whatIsTakenAwayIsPutDownEachTimeWithTheFingerprintOfTheFileAndForWhom() {
        openings.takes(person("agent", new ProviderId("ours")), opened("d1"));
        openings.takes(CLERK, opened("d1"));
        openings.takes(CLERK, opened("d1"));

        assertThat(openings.listOf(CASE, List.of(document("d1"))))
                .hasSize(3)
                .allMatch(Openings.Opening::taken);
        var first = journal.acts().getFirst();
        assertThat(first.behalf()).isEqualTo("ours");
        assertThat(first.digests().after()).isEqualTo(FILE.hex());
        assertThat(first.action()).isEqualTo(Action.SEE_EVIDENCE);
    }

    @Test
    void twoLooksOfTheSameMomentAreShownAsOne() {
        var act =
                new Act(
                        "clerk",
                        Action.SEE_EVIDENCE,
                        "case1/d1",
                        new Act.Digests(FILE.hex(), FILE.hex()),
                        "");
        journal.append(act);
        journal.append(act);
        assertThat(seen()).containsExactly("clerk d1");
    }

    @Test
    void ofADocumentOfAnotherCaseNothingIsTold() {
        openings.looks(
                CLERK, new Openings.Opened(new ApplicationId("case2"), new EvidenceId("d1"), FILE));
        assertThat(seen()).isEmpty();
    }

    private List<String> seen() {
        return openings.listOf(CASE, List.of(document("d1"), document("d2"))).stream()
                .map(each -> each.by() + " " + each.document())
                .toList();
    }

    private static Person person(String id, @Nullable ProviderId provider) {
        var role = provider == null ? Role.OFFICE : Role.PROVIDER_MEMBER;
        return new Person(
                new PersonId(id), "担当", id + "@mihon.example", role, provider, provider != null);
    }

    private static Openings.Opened opened(String document) {
        return new Openings.Opened(CASE, new EvidenceId(document), FILE);
    }

    private static Evidence document(String id) {
        return new Evidence(
                new EvidenceId(id),
                "資料1",
                "規程",
                EvidenceKind.RULES,
                new Evidence.StoredFile(FILE, "a.pdf", 1, 1),
                null,
                null);
    }
}
