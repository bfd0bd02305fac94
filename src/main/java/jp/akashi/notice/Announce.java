package jp.akashi.notice;

import java.time.InstantSource;

/// Puts a notice into the outbox, one mail for each address, in the transaction of whoever asks for
/// it. What was told already is not told again.
public final class Announce {
    private final Outbox outbox;
    private final Addressees addressees;
    private final Texts texts;
    private final InstantSource clock;

    public Announce(Outbox outbox, Addressees addressees, Texts texts, InstantSource clock) {
        this.outbox = outbox;
        this.addressees = addressees;
        this.texts = texts;
        this.clock = clock;
    }

    /// @return how many mails were put in
    public int announce(Notice notice) {
        var written = texts.write(notice);
        int put = 0;
        for (var address : addressees.of(notice)) {
            var mail = new Mail(address, written.subject(), written.text(), notice.secret());
            if (outbox.add(Dispatch.of(Dispatch.Origin.of(notice), mail, clock.instant()))) {
                put++;
            }
        }
        return put;
    }
}
