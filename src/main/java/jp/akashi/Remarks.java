package jp.akashi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.akashi.demo.Accounts;
import jp.akashi.desk.Counter;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.InviteMember;
import jp.akashi.party.People;
import jp.akashi.party.Role;
import jp.akashi.web.watch.SideDoor;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// What the one who starts the platform should know: the demo's accounts, or how the first person
/// of the office gets in.
@Component
class Remarks {
    private static final String FIRST = "office@localhost.example";
    private final People people;
    private final InviteMember inviteMember;
    private final Environment environment;
    private final Counter counter;
    private final SideDoor door;

    Remarks(People people, InviteMember inviteMember, Environment environment, Outside outside) {
        this.people = people;
        this.counter = outside.counter();
        this.door = outside.door();
        this.inviteMember = inviteMember;
        this.environment = environment;
    }

    /// Whether acts are taken, and where it tells how it is.
    record Outside(Counter counter, SideDoor door) {}

    List<String> list(int port) {
        var site = "http://localhost:" + port;
        var remarks = new ArrayList<String>();
        if (environment.getProperty("akashi.demo", Boolean.class, false)) {
            remarks.add(
                    "Demo data: every provider, service and person is fictional. Sign in at "
                            + site
                            + "/login (no second factor is asked for in a demonstration, unless AKASHI_SECOND_FACTOR=required) with");
            Accounts.list()
                    .forEach(account ->
                            remarks.add(
                                    "  %-26s %s   password %s"
                                            .formatted(
                                                    account.email(),
                                                    account.purpose(),
                                                    Accounts.PASSWORD)));
        } else if (counter.isOpen() && people.listByRole(Role.OFFICE).isEmpty()) {
            invitation(site).ifPresent(remarks::add);
        }
        remarks.add(
                "Health and figures for those who run it: %s/ready, /metrics"
                        .formatted(door.address()));
        return remarks;
    }

    private Optional<String> invitation(String site) {
        var email = environment.getProperty("akashi.office.email", FIRST);
        return switch (inviteMember.invite(null, email, Role.OFFICE)) {
            case Outcome.Done<InviteMember.Sent>(var sent) ->
                    Optional.of(
                            "Nobody of the office has an account yet. The first one opens "
                                    + site
                                    + "/invitations/"
                                    + sent.secret()
                                    + " within seven days ("
                                    + email
                                    + ").");
            case Outcome.Refused<InviteMember.Sent> refused -> Optional.empty();
        };
    }
}
