package jp.akashi.web.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.notice.EndNotice;
import jp.akashi.notice.Matter;
import jp.akashi.party.PasswordHash;
import jp.akashi.party.Person;
import jp.akashi.party.Role;
import jp.akashi.road.Applicant;
import jp.akashi.road.RenewingRoad;
import org.junit.jupiter.api.Test;

/// The mails about a case, as its provider sees them.
class CaseMailsTest {
    private final RenewingRoad road = RenewingRoad.certified();
    private final Applicant next = road.road.applicant("株式会社つぎ");

    @Test
    void whatWentToItsOwnPeopleAndItsContactIsShown() {
        announceEnd(road.mihon.provider().id());

        assertThat(addressees())
                .contains(
                        road.mihon.person().email().toLowerCase(Locale.ROOT),
                        "hanako@mihon.example");
    }

    @Test
    void whatWentToTheProviderWhoseTheServiceIsNowIsNotShown() {
        var before = addressees();
        announceEnd(next.provider().id());

        assertThat(road.road.stores.outbox().listAbout(road.certified.id()))
                .extracting(dispatch -> dispatch.mail().to())
                .contains(next.person().email().toLowerCase(Locale.ROOT));
        assertThat(addressees()).isEqualTo(before);
    }

    @Test
    void whatWentToSomebodyWhoLeftIsStillShown() {
        announceEnd(road.mihon.provider().id());
        var before = addressees();

        road.road.stores.members().people().close(road.mihon.person().id());

        assertThat(before).contains(road.mihon.person().email().toLowerCase(Locale.ROOT));
        assertThat(addressees()).isEqualTo(before);
    }

    @Test
    void whatWentToSomebodyOfTheNextProviderWhoLeftIsNotShownEither() {
        var before = addressees();
        announceEnd(next.provider().id());

        road.road.stores.members().people().close(next.person().id());

        assertThat(addressees()).isEqualTo(before);
    }

    @Test
    void whoWentOverToTheNextProviderLeavesWhatTheyWereToldBeforeAndNothingElse() {
        var people = road.road.stores.members().people();
        var one = road.mihon.person();
        var before = addressees();
        people.close(one.id());
        people.close(next.person().id());
        people.add(
                new Person(
                        PersonId.random(),
                        one.name(),
                        one.email(),
                        Role.PROVIDER_ADMIN,
                        next.provider().id()),
                new PasswordHash("unused"));

        announceEnd(next.provider().id());

        assertThat(before).contains(one.email().toLowerCase(Locale.ROOT));
        assertThat(addressees()).isEqualTo(before);
    }

    private List<String> addressees() {
        var mails = new CaseMails(road.road.stores.outbox(), road.road.stores.members().people());
        return mails.of(road.certified).stream().map(CaseMails.Mail::to).toList();
    }

    private void announceEnd(ProviderId holder) {
        var file = road.road.caseOf(road.certified);
        var end =
                new EndNotice.End(
                        road.certification().number(),
                        "AI",
                        holder,
                        road.certification().term().from(),
                        road.certification().term().from());
        road.road.announce.announce(
                new EndNotice.EndTaken(Matter.of(file.application(), file.examination()), end));
    }
}
