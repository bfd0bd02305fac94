package jp.akashi.desk;

import java.time.InstantSource;
import java.util.Optional;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;
import jp.akashi.notice.AccountNotice;
import jp.akashi.notice.Announce;
import jp.akashi.notice.Notice;
import jp.akashi.notice.SignUpOffered;
import jp.akashi.party.EmailAddress;
import jp.akashi.party.OfferSignUp;
import jp.akashi.party.Pace;

/// Sends an address the link by which to sign up (利用登録), or tells its owner that there is an
/// account: by mail alone, so that whoever asks learns nothing.
public final class OfferAccount {
    private final OfferSignUp offerSignUp;
    private final Desk.Transactions transactions;
    private final Announce announce;
    private final Pace pace;
    private final InstantSource clock;

    public OfferAccount(
            OfferSignUp offerSignUp,
            Desk.Transactions transactions,
            Announce announce,
            Pace pace,
            InstantSource clock) {
        this.pace = pace;
        this.offerSignUp = offerSignUp;
        this.transactions = transactions;
        this.announce = announce;
        this.clock = clock;
    }

    /// @return the secret of the link, for a platform that sends no mails; nothing for an address
    ///   that has an account or is none, or that got too many already, whoever asked
    public Optional<String> offer(String email) {
        var box = "sign-up " + EmailAddress.digest(email);
        if (pace.take(Pace.Door.LINK, box).isPresent()) {
            return Optional.empty();
        }
        Outcome<OfferSignUp.Offer> offered =
                transactions.inOne(() ->
                        offerSignUp
                                .offer(email)
                                .map(offer -> {
                                    announce.announce(notice(offer));
                                    return offer;
                                }));
        return offered instanceof Outcome.Done<OfferSignUp.Offer>(OfferSignUp.Fresh(var secret, _))
                ? Optional.of(secret)
                : Optional.empty();
    }

    private Notice notice(OfferSignUp.Offer offer) {
        return switch (offer) {
            case OfferSignUp.Fresh fresh -> new SignUpOffered(fresh);
            case OfferSignUp.Known(var owner) ->
                    new AccountNotice.AccountThere(owner, Tokyo.today(clock));
        };
    }
}
