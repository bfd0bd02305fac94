package jp.akashi.application;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.DraftId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.OriginalId;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.Tokyo;
import org.jspecify.annotations.Nullable;

/// Enters an application that came by post on its provider's behalf (郵送による申請). It becomes a draft
/// like any other, to be filed after the same check.
public final class EnterPaper {
    private final Drafts drafts;
    private final PaperEntries entries;
    private final InstantSource clock;

    public EnterPaper(Drafts drafts, PaperEntries entries, InstantSource clock) {
        this.drafts = drafts;
        this.entries = entries;
        this.clock = clock;
    }

    /// What came: on which day, what it says, and the original it refers to; nothing when it
    /// brought the original itself, which `title` names.
    public record Post(
            LocalDate receivedOn, Dossier dossier, @Nullable OriginalId refersTo, String title) {}

    /// @return the draft; ENT-01 for a day to come, ENT-02 when it refers to no original the office
    ///   holds from the provider
    public Outcome<Draft> enter(ProviderId provider, Post post, PersonId by) {
        if (post.receivedOn().isAfter(Tokyo.today(clock))) {
            return Outcome.refused(Obstacle.of(PaperEntryRules.RECEIVED));
        }
        var id = DraftId.random();
        var application = new ApplicationId(id.value());
        var certificate = certificate(provider, application, post);
        if (certificate.isEmpty()) {
            return Outcome.refused(Obstacle.of(PaperEntryRules.ORIGINAL));
        }
        var draft =
                new Draft(
                        id,
                        provider,
                        Beginning.anew(),
                        post.dossier(),
                        new Draft.Edit(1, by, clock.instant()));
        drafts.add(draft);
        entries.add(
                new PaperEntry(
                        application,
                        provider,
                        post.receivedOn(),
                        certificate.get(),
                        by,
                        clock.instant()));
        return Outcome.done(draft);
    }

    private Optional<OriginalId> certificate(
            ProviderId provider, ApplicationId application, Post post) {
        if (post.refersTo() != null) {
            return entries.findOriginal(post.refersTo())
                    .filter(original -> original.provider().equals(provider) && original.isHeld())
                    .map(Original::id);
        }
        if (post.title().isBlank()) {
            return Optional.empty();
        }
        var original =
                new Original(
                        OriginalId.random(),
                        provider,
                        application,
                        post.title().strip(),
                        post.receivedOn(),
                        null);
        entries.add(original);
        return Optional.of(original.id());
    }
}
