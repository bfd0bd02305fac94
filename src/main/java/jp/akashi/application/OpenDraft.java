package jp.akashi.application;

import java.time.InstantSource;
import jp.akashi.kernel.DraftId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.SchemeId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.Person;
import jp.akashi.party.Provider;
import jp.akashi.scheme.Schemes;

/// Begins a new application after the edition in force today, with the provider's own facts filled
/// in.
public final class OpenDraft {
    private final Drafts drafts;
    private final Schemes schemes;
    private final InstantSource clock;

    public OpenDraft(Drafts drafts, Schemes schemes, InstantSource clock) {
        this.drafts = drafts;
        this.schemes = schemes;
        this.clock = clock;
    }

    public Outcome<Draft> open(SchemeId scheme, Provider provider, Person by) {
        var edition =
                schemes.find(scheme).flatMap(found -> found.findEditionOn(Tokyo.today(clock)));
        if (edition.isEmpty()) {
            return Outcome.refused(
                    Obstacle.of(ApplicationRules.EDITION_IN_FORCE, "edition", scheme));
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
                        Dossier.empty(edition.get().id()).with(sheet),
                        new Draft.Edit(1, by.id(), clock.instant()));
        drafts.add(draft);
        return Outcome.done(draft);
    }
}
