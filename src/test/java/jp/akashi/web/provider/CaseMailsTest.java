package jp.akashi.web.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import jp.akashi.kernel.ProviderId;
import jp.akashi.notice.EndNotice;
import jp.akashi.notice.Matter;
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
