package jp.akashi.application;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.disclosure.CarryOver;
import jp.akashi.disclosure.CarryOver.Carried;
import jp.akashi.disclosure.CarryOver.Seeded;
import jp.akashi.evidence.Citation;
import jp.akashi.evidence.EvidenceIndex;
import jp.akashi.kernel.DraftId;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.SchemeId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Schemes;

/// Begins an application that takes over what an earlier one said: 申請書A, the data centres, the
/// documents, and the answers as far as the edition in force asks the same. What it asks otherwise
/// waits to be confirmed.
public final class ReuseApplication {
    private final Drafts drafts;
    private final Schemes schemes;
    private final Switching switching;
    private final InstantSource clock;

    public ReuseApplication(
            Drafts drafts, Schemes schemes, PriorCertifications prior, InstantSource clock) {
        this.drafts = drafts;
        this.schemes = schemes;
        this.switching = new Switching(schemes, prior);
        this.clock = clock;
    }

    /// The kind an application that goes on from an earlier one would have: a switch (切替) when that
    /// one is certified and the scheme says so, and a new one otherwise.
    public ApplicationKind kind(Application earlier, SchemeId to) {
        return switching.isOpen(earlier.id(), to, Tokyo.today(clock))
                ? ApplicationKind.SWITCH
                : ApplicationKind.NEW;
    }

    /// @return the draft; APP-07 when the scheme has no edition in force, APP-14 when a switch is
    ///   asked for that the scheme does not offer
    public Outcome<Draft> open(
            Application earlier, SchemeId to, ApplicationKind kind, PersonId by) {
        var edition = schemes.find(to).flatMap(found -> found.findEditionOn(Tokyo.today(clock)));
        if (edition.isEmpty()) {
            return Outcome.refused(Obstacle.of(ApplicationRules.EDITION_IN_FORCE, "edition", to));
        }
        if (kind != kind(earlier, to) && kind != ApplicationKind.NEW) {
            return Outcome.refused(Switching.refusal(to));
        }
        return Outcome.done(goOn(earlier, new Purpose(kind, earlier.id()), edition.get(), by));
    }

    /// Begins a draft that goes on from an earlier application for a purpose. Whether it may be is
    /// for the station to say that owns the procedure (更新・変更届).
    public Draft goOn(Application earlier, Purpose purpose, Edition edition, PersonId by) {
        var begun = begun(earlier, edition);
        var draft =
                new Draft(
                        DraftId.random(),
                        earlier.provider(),
                        new Beginning(purpose, null, begun.unconfirmed()),
                        begun.dossier(),
                        new Draft.Edit(1, by, clock.instant()));
        drafts.add(draft);
        return draft;
    }

    /// What a draft says before anybody writes in it.
    record Begun(Dossier dossier, Map<ItemId, Carried> unconfirmed) {}

    Begun begun(Application earlier, Edition edition) {
        var seeded = seed(earlier, edition);
        return new Begun(dossier(earlier.dossier(), seeded, edition), seeded.unconfirmed());
    }

    /// Takes into a draft what another application says by now than the one it goes on from, but
    /// for what its writers changed; it goes on from that one then. A report of a change follows
    /// the edition that is certified, and asks to withhold nothing.
    ///
    /// @return the draft as stored; APP-10 when somebody else changed or filed it since
    public Outcome<Draft> catchUp(Draft seen, Application before, Application now, PersonId by) {
        boolean changes = seen.kind() == ApplicationKind.CHANGE;
        var edition = schemes.get(changes ? now.edition() : seen.dossier().edition());
        var newer =
                new TakeNewer(carried(seen, edition), begun(before, edition), begun(now, edition));
        var old = seen.begun().purpose();
        var dossier = newer.dossier();
        var next =
                new Draft(
                        seen.id(),
                        seen.provider(),
                        new Beginning(
                                new Purpose(old.kind(), now.id(), old.certification()),
                                seen.corrects(),
                                newer.unconfirmed()),
                        changes
                                ? dossier.with(dossier.faceSheet().withWithholdings(List.of()))
                                : dossier,
                        new Draft.Edit(seen.version() + 1, by, clock.instant()));
        if (!drafts.replace(next)) {
            return Outcome.refused(
                    Obstacle.of(ApplicationRules.NO_LOST_UPDATE, "by", seen.lastEdit().by()));
        }
        drafts.remove(next.id());
        drafts.add(next);
        return Outcome.done(next);
    }

    /// A draft as it reads in an edition, with what waits to be confirmed there.
    private Draft carried(Draft draft, Edition edition) {
        if (draft.dossier().edition().equals(edition.id())) {
            return draft;
        }
        var seeded = seed(draft.dossier(), edition);
        var begun = draft.begun();
        return new Draft(
                draft.id(),
                draft.provider(),
                new Beginning(begun.purpose(), begun.corrects(), seeded.unconfirmed()),
                dossier(draft.dossier(), seeded, edition),
                draft.lastEdit());
    }

    /// What the answers of an earlier application become in an edition.
    public Seeded seed(Application earlier, Edition to) {
        return seed(earlier.dossier(), to);
    }

    private Seeded seed(Dossier earlier, Edition to) {
        var old = earlier.disclosure();
        var from = schemes.get(earlier.edition());
        return from.id().scheme().equals(to.id().scheme())
                ? CarryOver.within(schemes.get(to.id().scheme()), old, to)
                : CarryOver.across(old, from, to);
    }

    private static Dossier dossier(Dossier old, Seeded seeded, Edition to) {
        var wishes =
                old.faceSheet().withholdings().stream()
                        .filter(wish -> to.findRow(wish.item()).isPresent())
                        .toList();
        return new Dossier(
                anew(old.faceSheet()).withWithholdings(wishes),
                old.sites(),
                seeded.disclosure(),
                new EvidenceIndex(old.evidence().documents(), citations(old, seeded)));
    }

    /// Without what was declared for the time before.
    private static FaceSheet anew(FaceSheet old) {
        var sheet = old;
        for (var field : FaceField.values()) {
            if (!field.isOf(ApplicationKind.NEW)) {
                sheet = sheet.with(field, "");
            }
        }
        return sheet;
    }

    private static LinkedHashMap<ItemId, List<Citation>> citations(Dossier old, Seeded seeded) {
        var citations = new LinkedHashMap<ItemId, List<Citation>>();
        seeded.origins()
                .forEach((item, origins) ->
                        citations.put(
                                item,
                                origins.stream()
                                        .flatMap(origin ->
                                                old.evidence().citationsOf(origin).stream())
                                        .distinct()
                                        .toList()));
        return citations;
    }
}
