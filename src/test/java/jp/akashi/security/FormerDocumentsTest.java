package jp.akashi.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import jp.akashi.application.Application;
import jp.akashi.application.Applications;
import jp.akashi.application.Beginning;
import jp.akashi.application.Draft;
import jp.akashi.application.Drafts;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.kernel.DraftId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.party.People;
import jp.akashi.surveillance.OpenChangeReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Beside what a former provider filed, a change report says what it leaves out.
@ExtendWith(Premises.Shared.class)
class FormerDocumentsTest {
    private static final String KEPT_BACK = "前の事業者が提出した資料とその引用は示していないため";
    private static final String SAME = "事務局も同じ対照を見て審査します";

    private final Premises premises;

    FormerDocumentsTest(Premises premises) {
        this.premises = premises;
    }

    @Test
    void whoFiledTheEarlierOneSeesAllOfIt() {
        assertThat(lead(Who.CERTIFIED)).contains(SAME).doesNotContain(KEPT_BACK);
    }

    @Test
    void anotherProviderIsToldThatCitationsAreLeftOut() {
        assertThat(lead(Who.QUEUED)).contains(KEPT_BACK).doesNotContain(SAME);
    }

    /// What stands above the comparison in a change report of somebody's on the certified service.
    private String lead(Who who) {
        var certification =
                premises.part(Certifications.class).list(provider(Who.CERTIFIED)).getFirst();
        var draft = draft(certification, provider(who));
        premises.part(Drafts.class).add(draft);
        try {
            var answer = premises.as(who).get("/provider/drafts/" + draft.id() + "/changes");
            assertThat(answer.status()).isEqualTo(200);
            return answer.page().select(".lead").text();
        } finally {
            premises.part(Drafts.class).remove(draft.id());
        }
    }

    private Draft draft(Certification certification, ProviderId provider) {
        Application filed = premises.part(Applications.class).get(certification.application());
        return new Draft(
                DraftId.random(),
                provider,
                new Beginning(OpenChangeReport.purpose(certification), null, Map.of()),
                filed.inHandsOf(provider).dossier(),
                new Draft.Edit(1, filed.latest().by(), Instant.now()));
    }

    private ProviderId provider(Who who) {
        var person = premises.part(People.class).findByEmail(who.email()).orElseThrow();
        return Objects.requireNonNull(person.provider());
    }
}
