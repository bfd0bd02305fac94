package jp.akashi.surveillance.proceeding;

import java.time.LocalDate;
import jp.akashi.examination.Hand;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;
import jp.akashi.registry.Bulletin;
import jp.akashi.registry.Bulletins;

/// Decides of one entry of a proceeding whether everybody sees it, and in which words (002 §11(2):
/// その旨を公表することがあります). Nothing else of a proceeding becomes public.
public final class ShowEntry {
    private final TakeStep take;
    private final Bulletins bulletins;

    public ShowEntry(TakeStep take, Bulletins bulletins) {
        this.take = take;
        this.bulletins = bulletins;
    }

    /// @param said with the place of the entry, and the words that are shown or why it is not
    /// @param move `SHOW` or `HIDE`
    public Outcome<Proceeding> decide(Hand hand, Proceeding seen, Move move, Proceeding.Said said) {
        if (!move.isShowing()) {
            throw new IllegalArgumentException(move + " shows nothing");
        }
        boolean wasShown = seen.findShown(said.of()).isPresent();
        return take.go(hand, seen, move, said)
                .map(next -> {
                    if (move == Move.SHOW || wasShown) {
                        bulletins.append(bulletin(next, hand));
                    }
                    return next;
                });
    }

    private Bulletin bulletin(Proceeding next, Hand hand) {
        var decided = next.entries().getLast();
        int of = decided.said().of();
        var shown = next.entries().get(of);
        boolean isShown = decided.move() == Move.SHOW;
        return new Bulletin(
                next.number(),
                new Bulletin.Source(next.id().value(), of, next.entries().size()),
                new Bulletin.Heading(
                        Bulletin.Topic.valueOf(next.concern().name()),
                        step(shown.move()),
                        LocalDate.ofInstant(shown.hand().at(), Tokyo.ZONE)),
                isShown
                        ? new Bulletin.Text(
                                decided.said().text(ReportPart.JAPANESE),
                                decided.said().text(ReportPart.ENGLISH))
                        : Bulletin.Text.NONE,
                hand.at());
    }

    private static Bulletin.Step step(Move move) {
        return switch (move) {
            case NOTIFY, FIND, DETECT -> Bulletin.Step.NOTICE;
            case PROGRESS -> Bulletin.Step.PROGRESS;
            case CONCLUDE -> Bulletin.Step.FINAL;
            case REQUEST, PRESS, PROLONG, OPEN_HEARING -> Bulletin.Step.REQUEST;
            case ANSWER, EXPLAIN -> Bulletin.Step.ANSWER;
            case SETTLE, DISMISS, SATISFY, FAIL, CALL_OFF -> Bulletin.Step.OUTCOME;
            case PASS_HEARING, PROPOSE, RETURN_PROPOSAL, REVOKE, DROP -> Bulletin.Step.OUTCOME;
            case SHOW, HIDE -> throw new IllegalArgumentException("shows another entry");
        };
    }
}
