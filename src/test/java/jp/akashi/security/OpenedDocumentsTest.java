package jp.akashi.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.application.Applications;
import jp.akashi.application.Beginning;
import jp.akashi.application.Draft;
import jp.akashi.application.Drafts;
import jp.akashi.kernel.DraftId;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A provider sees who of the office opened which of its documents; nobody else sees it.
@ExtendWith(Premises.Shared.class)
class OpenedDocumentsTest {
    private final Premises premises;

    OpenedDocumentsTest(Premises premises) {
        this.premises = premises;
    }

    @Test
    void whoOpensADocumentIsReadByItsProviderAlone() {
        var application = application();
        var document = application.dossier().evidence().documents().getLast();
        var whole = "/office/cases/" + application.id() + "/evidence/" + document.id();
        var page = "/provider/applications/" + application.id() + "/openings";
        var clerk = premises.part(People.class).findByEmail(Who.DECIDER.email()).orElseThrow();
        var name = "事務局 " + clerk.name();
        assertThat(lines(page, document.title())).noneMatch(line -> line.contains(name));

        var office = premises.as(Who.DECIDER);
        assertThat(office.get(whole + "/pages/1.png").status()).isEqualTo(200);
        assertThat(office.get(whole + "/pages/2.png").status()).isIn(200, 404);
        assertThat(office.get(whole).status()).isEqualTo(200);
        assertThat(office.get(whole).status()).isEqualTo(200);

        assertThat(lines(page, document.title()))
                .filteredOn(line -> line.contains(name))
                .extracting(line -> line.substring(line.lastIndexOf(' ') + 1))
                .containsExactly("ダウンロード", "ダウンロード", "閲覧");
        assertThat(premises.as(Who.CERTIFIED).get(page).status()).isEqualTo(404);
        assertThat(premises.as(Who.COMMITTEE).get(whole).status()).isEqualTo(404);
    }

    @Test
    void whatADelegateOpensByWayOfADraftIsReadByTheProviderTheyActFor() {
        var application = application(Who.QUEUED);
        var document = application.dossier().evidence().documents().getLast();
        var delegate = premises.part(People.class).findByEmail(Who.DELEGATE.email()).orElseThrow();
        var draft = draftOf(application, delegate);
        var there = "/provider/drafts/" + draft.id() + "/evidence/" + document.id();
        try {
            for (var who : List.of(Who.DELEGATE, Who.QUEUED)) {
                assertThat(premises.as(who).get(there + "/pages/1.png").status()).isEqualTo(200);
                assertThat(premises.as(who).get(there + "/file").status()).isEqualTo(200);
            }
        } finally {
            premises.part(Drafts.class).remove(draft.id());
        }

        var page = "/provider/applications/" + application.id() + "/openings";
        assertThat(lines(Who.QUEUED, page, document.title()))
                .filteredOn(line -> line.contains(delegate.name()))
                .extracting(line -> line.substring(line.lastIndexOf(' ') + 1))
                .containsExactly("ダウンロード", "閲覧");
    }

    /// A draft that has what was filed.
    private Draft draftOf(Application application, Person by) {
        var draft =
                new Draft(
                        DraftId.random(),
                        application.provider(),
                        Beginning.anew(),
                        application.dossier(),
                        new Draft.Edit(1, by.id(), Instant.now()));
        premises.part(Drafts.class).add(draft);
        return draft;
    }

    private List<String> lines(String page, String title) {
        return lines(Who.SAMPLE, page, title);
    }

    /// The rows about a document, the last first.
    private List<String> lines(Who who, String page, String title) {
        var answer = premises.as(who).get(page);
        assertThat(answer.status()).isEqualTo(200);
        return answer.page().select("main tbody tr").eachText().stream()
                .filter(line -> line.contains(title))
                .toList();
    }

    private Application application() {
        return application(Who.SAMPLE);
    }

    /// The last one of somebody's that has documents.
    private Application application(Who who) {
        var people = premises.part(People.class);
        var provider = people.findByEmail(who.email()).orElseThrow().provider();
        return premises.part(Applications.class).list(provider).stream()
                .filter(one -> !one.dossier().evidence().documents().isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
