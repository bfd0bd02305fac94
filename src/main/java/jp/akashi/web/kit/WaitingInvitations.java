package jp.akashi.web.kit;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Invitation;
import jp.akashi.party.Invitations;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// The invitations nobody has taken yet (招待中), on the page of those who may invite, and how one is
/// taken back: it went to the wrong address, is no longer wanted, or nobody knows of it.
@Component
public final class WaitingInvitations {
    private final Invitations invitations;
    private final Wording wording;

    WaitingInvitations(Invitations invitations, Wording wording) {
        this.invitations = invitations;
        this.wording = wording;
    }

    /// @param withdraw where the form leads that takes it back
    public record Line(String email, String role, String until, String withdraw) {}

    /// @param here the page they stand on
    public List<Line> lines(List<Invitation> waiting, String here) {
        return waiting.stream()
                .map(invitation ->
                        new Line(
                                invitation.email(),
                                wording.term(invitation.role()),
                                Moments.print(invitation.expires()),
                                here + "/invitations/" + invitation.secret() + "/withdraw"))
                .toList();
    }

    /// Takes one of those back that wait there.
    ///
    /// @param act carries the work out in somebody's name
    public Flash withdraw(
            List<Invitation> waiting,
            String secret,
            String here,
            Function<Supplier<Outcome<String>>, Outcome<String>> act) {
        var found =
                waiting.stream()
                        .filter(invitation -> invitation.secret().hex().equals(secret))
                        .findFirst();
        if (found.isEmpty()) {
            return Flash.refused(here, "この招待は、すでに使われたか、取り消されています。");
        }
        var email = found.get().email();
        act.apply(
                        () -> {
                            invitations.remove(found.get().secret());
                            return Outcome.done(email);
                        })
                .orThrow();
        return Flash.done(here, email + " への招待を取り消しました。");
    }
}
