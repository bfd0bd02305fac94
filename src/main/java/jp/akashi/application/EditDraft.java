package jp.akashi.application;

import java.time.InstantSource;
import java.util.function.Function;
import jp.akashi.item.Answer;
import jp.akashi.kernel.DraftId;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;

/// Changes a draft without ever overwriting what a colleague wrote meanwhile: a change says what it
/// saw of the part it changes, and is refused when that part is another one by now. Changes to
/// different parts do not meet.
public final class EditDraft {
    private static final int TRIES = 20;
    private final Drafts drafts;
    private final InstantSource clock;

    public EditDraft(Drafts drafts, InstantSource clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /// One change: the part of the dossier it is about, what the writer saw there, and the dossier
    /// that comes of it.
    ///
    /// @param part what must not have changed, such as the answer and citations of one item
    /// @param seen that part as the writer saw it
    public record Change(Function<Dossier, ?> part, Object seen, Function<Dossier, Dossier> apply) {
        /// A change that cannot overwrite anything, such as adding a document.
        public static Change adding(Function<Dossier, Dossier> apply) {
            return new Change(dossier -> "", "", apply);
        }
    }

    /// @return the draft as stored; or APP-10, with the person who changed the same part, or nobody
    ///   when the draft has been filed or thrown away since
    public Outcome<Draft> edit(DraftId id, PersonId by, Change change) {
        return store(id, draft -> next(draft, by, change));
    }

    /// Confirms an answer that was taken over, as it stands.
    ///
    /// @param seen the answer the person confirms; APP-10 when it is another one by now
    public Outcome<Draft> confirm(DraftId id, PersonId by, Confirmed seen) {
        return store(
                id,
                draft -> {
                    if (!draft.dossier().disclosure().answer(seen.item()).equals(seen.answer())) {
                        return changed(draft);
                    }
                    return draft.begun().unconfirmed().containsKey(seen.item())
                            ? Outcome.done(draft.confirming(seen.item(), by, clock.instant()))
                            : Outcome.done(draft);
                });
    }

    /// An item whose answer somebody looked at and found right.
    public record Confirmed(ItemId item, Answer answer) {}

    private Outcome<Draft> next(Draft draft, PersonId by, Change change) {
        if (!change.part().apply(draft.dossier()).equals(change.seen())) {
            return changed(draft);
        }
        var content = change.apply().apply(draft.dossier());
        return Outcome.done(
                content.equals(draft.dossier()) ? draft : draft.next(content, by, clock.instant()));
    }

    private static Outcome<Draft> changed(Draft draft) {
        return Outcome.refused(
                Obstacle.of(ApplicationRules.NO_LOST_UPDATE, "by", draft.lastEdit().by()));
    }

    private Outcome<Draft> store(DraftId id, Function<Draft, Outcome<Draft>> change) {
        for (int tries = 0; tries < TRIES; tries++) {
            var found = drafts.find(id);
            if (found.isEmpty()) {
                return Outcome.refused(Obstacle.of(ApplicationRules.NO_LOST_UPDATE, "by", ""));
            }
            var draft = found.get();
            var outcome = change.apply(draft);
            boolean settled =
                    switch (outcome) {
                        case Outcome.Refused<Draft> _ -> true;
                        case Outcome.Done<Draft>(var next) ->
                                next.equals(draft) || drafts.replace(next);
                    };
            if (settled) {
                return outcome;
            }
        }
        throw new IllegalStateException("a draft that others change all the time: " + id);
    }
}
