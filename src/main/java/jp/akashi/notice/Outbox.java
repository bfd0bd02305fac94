package jp.akashi.notice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.DispatchId;

/// The outbox (送信箱). Each call is one step that is done as a whole or not at all.
public interface Outbox {
    /// Puts a mail in, unless its address was told of its occasion already.
    ///
    /// @return whether it was put in
    boolean add(Dispatch dispatch);

    Optional<Dispatch> find(DispatchId id);

    /// Whether a mail waits that is due.
    boolean isAnyDue(Instant now);

    /// Takes the mail that is due longest and notes that it is handed over now; nobody else gets
    /// it.
    Optional<Dispatch> claim(Instant now);

    /// Puts a mail's next state in the place of the one that was seen.
    ///
    /// @return whether it still was as it was seen
    boolean settle(Dispatch seen, Dispatch next);

    /// Lets everything that is due wait until later.
    void postpone(Instant now, Instant next, String remark);

    /// Lets be due what waits for a moment further ahead than any mail has to, or was put off at a
    /// moment that has not come: a clock was ahead then.
    ///
    /// @param furthest the latest moment a mail may have to wait for
    void recall(Instant now, Instant furthest);

    /// Takes for doubtful what was handed over before a moment and has not been heard of since; and
    /// what was handed over as long after `now`, by a clock that was ahead.
    ///
    /// @return how many there were
    int doubt(Instant handedBefore, Instant now);

    /// The mails at some states, the newest first.
    List<Dispatch> listAt(Set<Delivery.MailState> states, int most);

    /// The mails about a case, the newest first.
    List<Dispatch> listAbout(ApplicationId application);

    /// How many there are at each state that has any.
    Map<Delivery.MailState, Integer> count();
}
