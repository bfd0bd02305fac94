package jp.akashi.surveillance.proceeding;

import jp.akashi.examination.Turn;

/// Where a proceeding stands, which says whose turn it is.
public enum ProceedingPhase {
    /// An emergency is known of, but its provider has not given notice.
    AWAITING_NOTICE(Turn.PROVIDER),
    /// Notice was given; reports follow until the final one.
    REPORTING(Turn.PROVIDER),
    /// The final report is in.
    REPORTED(Turn.OFFICE),
    /// The office has seen the final report and asks no more.
    SETTLED(Turn.CLOSED),
    /// It was no emergency.
    DISMISSED(Turn.CLOSED),
    /// The provider is asked for an answer.
    ASKED(Turn.PROVIDER),
    /// The answer is in.
    ANSWERED(Turn.OFFICE),
    /// What was asked for was done.
    SATISFIED(Turn.CLOSED),
    /// What was asked for was not done.
    FAILED(Turn.CLOSED),
    /// The office takes back what it asked for.
    CALLED_OFF(Turn.CLOSED),
    /// The provider is given a hearing (弁明の機会).
    HEARING(Turn.PROVIDER),
    /// The provider has spoken, or let the day pass.
    HEARD(Turn.OFFICE),
    /// The revocation is proposed, and waits for another's decision.
    PROPOSED(Turn.OFFICE),
    /// The certification is revoked.
    REVOKED(Turn.CLOSED),
    /// The certification is not revoked.
    DROPPED(Turn.CLOSED);

    private final Turn turn;

    ProceedingPhase(Turn turn) {
        this.turn = turn;
    }

    public Turn turn() {
        return turn;
    }

    public boolean isClosed() {
        return turn == Turn.CLOSED;
    }
}
