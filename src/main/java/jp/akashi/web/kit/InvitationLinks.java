package jp.akashi.web.kit;

import jakarta.servlet.http.HttpServletRequest;
import jp.akashi.notice.Carrier;
import jp.akashi.party.InviteMember;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// The link of an invitation as its inviter sees it. Where mails are sent it goes to the invited
/// alone: whoever has it becomes the person it was meant for. Only where none are, which is for
/// trying the platform out, it is shown, once.
@Component
public final class InvitationLinks {
    private final Carrier carrier;

    InvitationLinks(Carrier carrier) {
        this.carrier = carrier;
    }

    /// What the inviter is answered.
    ///
    /// @param here the page the inviter is on, as it looks afresh
    public View answer(InviteMember.Sent sent, Page here, String path, HttpServletRequest request) {
        var email = sent.invitation().email();
        return carrier.carries()
                ? Flash.done(path, email + " さんに招待のメールをお送りします。リンクは7日間、1回だけ使えます。")
                : here.with("invited", email)
                        .with("link", PublicAddress.of(request, "/invitations/" + sent.secret()));
    }
}
