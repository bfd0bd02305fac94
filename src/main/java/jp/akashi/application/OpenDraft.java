package jp.akashi.application;

import java.time.InstantSource;
import jp.akashi.kernel.DraftId;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.SchemeId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.Person;
import jp.akashi.party.Provider;
import jp.akashi.scheme.Schemes;

/// Begins a new application, with the provider's own facts filled in.
public final class OpenDraft {
    private final Drafts drafts;
    private final Schemes schemes;
    private final InstantSource clock;

    public OpenDraft(Drafts drafts, Schemes schemes, InstantSource clock) {
        this.drafts = drafts;
        this.schemes = schemes;
        this.clock = clock;
    }

    /// Begins after the edition in force.
    public Outcome<Draft> open(SchemeId scheme, Provider provider, Person by) {
        return schemes.find(scheme)
                .flatMap(found -> found.findEditionOn(Tokyo.today(clock)))
                .map(edition -> open(edition.id(), provider, by))
                .orElseGet(() -> refused(scheme));
    }

    private static Outcome<Draft> refused(Object edition) {
        return Outcome.refused(Obstacle.of(ApplicationRules.EDITION_IN_FORCE, "edition", edition));
    }

    /// Begins after an edition that may be used today: the one in force, or the one before it while
    /// the two overlap.
    public Outcome<Draft> open(EditionId edition, Provider provider, Person by) {
        boolean usable =
                schemes.find(edition.scheme()).stream()
                        .flatMap(scheme -> scheme.editionsOn(Tokyo.today(clock)).stream())
                        .anyMatch(one -> one.id().equals(edition));
        if (!usable) {
            return refused(edition);
        }
        var sheet =
                FaceSheet.empty()
                        .with(FaceField.PROVIDER_NAME, provider.name())
                        .with(FaceField.CORPORATE_NUMBER, provider.corporateNumber())
                        .with(FaceField.CONTACT_NAME, by.name())
                        .with(FaceField.CONTACT_EMAIL, by.email());
        var draft =
                new Draft(
                        DraftId.random(),
                        provider.id(),
                        Beginning.anew(),
                        Dossier.empty(edition).with(sheet),
                        new Draft.Edit(1, by.id(), clock.instant()));
        drafts.add(draft);
        return Outcome.done(draft);
    }
}
