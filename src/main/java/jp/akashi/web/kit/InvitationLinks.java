package jp.akashi.web.kit;

import jakarta.servlet.http.HttpServletRequest;
import jp.akashi.notice.Carrier;
import jp.akashi.party.InviteMember;
import org.springframework.stereotype.Component;

/// The link of an invitation as its inviter sees it. Where mails are sent it goes to the invited
/// alone: whoever has it becomes the person it was meant for. Only where none are, which is for
/// trying the platform out, it is shown, once.
@Component
public final class InvitationLinks {
    private final Carrier carrier;

    InvitationLinks(Carrier carrier) {
        this.carrier = carrier;
    }

    /// Empty where it went out by mail.
    public String shown(InviteMember.Sent sent, HttpServletRequest request) {
        return carrier.carries() ? "" : PublicAddress.of(request, "/invitations/" + sent.secret());
    }
}
