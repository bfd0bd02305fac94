package jp.akashi.registry;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.application.Application;
import jp.akashi.application.Dossier;
import jp.akashi.application.FaceField;
import jp.akashi.application.FaceSheet;
import jp.akashi.certification.Certification;
import jp.akashi.certification.CertificationRules;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;
import org.jspecify.annotations.Nullable;

/// Publishes a certified service. This projection is the only way into the public record: it takes
/// names, answers and dates, and nothing else.
public final class Publish {
    private final Registry registry;
    private final Schemes schemes;
    private final InstantSource clock;

    public Publish(Registry registry, Schemes schemes, InstantSource clock) {
        this.registry = registry;
        this.schemes = schemes;
        this.clock = clock;
    }

    /// What is withheld already stays so unless another date is decided for it.
    ///
    /// @param withholdings the decided ones; REG-03 when one has no reason, ends before tomorrow,
    ///   or has no answer to withhold
    /// @return CER-07 when another application is certified by now
    public Outcome<Entry> publish(
            Certification certification, Application application, List<Withholding> withholdings) {
        if (!certification.application().equals(application.id())) {
            return Outcome.refused(
                    Obstacle.of(CertificationRules.LATEST, "application", application.number()));
        }
        var disclosure = application.dossier().disclosure();
        var obstacles =
                withholdings.stream()
                        .filter(withholding ->
                                !isSound(withholding)
                                        || disclosure.answer(withholding.item()).isEmpty())
                        .map(withholding ->
                                Obstacle.of(RegistryRules.WITHHELD, "item", withholding.item()))
                        .toList();
        if (!obstacles.isEmpty()) {
            return Outcome.refused(obstacles);
        }
        var dossier = application.dossier();
        var kept = kept(certification, dossier, withholdings);
        var all = Stream.concat(withholdings.stream(), kept.stream()).toList();
        var entry =
                entry(
                        certification,
                        dossier.faceSheet(),
                        statements(dossier, all),
                        originOfTerm(certification));
        return append(entry);
    }

    /// Publishes a service taken over from an earlier register, with what it disclosed there.
    public Outcome<Entry> takeOver(
            Certification certification,
            Application application,
            List<Withholding> withholdings,
            Origin origin) {
        return append(
                entry(
                        certification,
                        application.dossier().faceSheet(),
                        statements(application.dossier(), withholdings),
                        origin));
    }

    /// Publishes a service taken over from an earlier register whose disclosures have not come.
    public Outcome<Entry> takeOverFace(
            Certification certification, Application application, Origin origin) {
        var statements = new LinkedHashMap<ItemId, Statement>();
        schemes.get(certification.edition())
                .rows()
                .forEach(row -> statements.put(row.id(), new Statement.NotHeld()));
        return append(entry(certification, application.dossier().faceSheet(), statements, origin));
    }

    private Outcome<Entry> append(Entry entry) {
        registry.append(entry);
        return Outcome.done(entry);
    }

    /// What is withheld now of a service that is published, and is decided no other way: it never
    /// comes out by the way, not even when its date is over.
    private List<Withholding> kept(
            Certification certification, Dossier dossier, List<Withholding> decided) {
        var items = decided.stream().map(Withholding::item).toList();
        var kept = new ArrayList<Withholding>();
        registry.find(certification.number())
                .map(Entry::statements)
                .orElse(Map.of())
                .forEach((item, statement) -> {
                    if (statement instanceof Statement.Withheld(var kind, var until, _)
                            && !items.contains(item)
                            && !dossier.disclosure().answer(item).isEmpty()) {
                        kept.add(new Withholding(item, kind, "", until));
                    }
                });
        return kept;
    }

    /// Publishes the next revision of a certification that passed to another provider.
    ///
    /// @param corporateNumber of the next provider; empty where it has none
    /// @throws java.util.NoSuchElementException when nothing was published of it
    public Entry passOn(Certification certification, String corporateNumber) {
        return restate(certification, corporateNumber, Map.of());
    }

    /// Publishes the next revision of a certification that went on, with the answers as they are
    /// published: its names, terms, ending and what keeps it in force as they are now.
    ///
    /// @throws java.util.NoSuchElementException when nothing was published of it
    public Entry restate(Certification certification) {
        return restate(certification, Map.of());
    }

    /// The same, with other statements on some items.
    ///
    /// @throws java.util.NoSuchElementException when nothing was published of it
    Entry restate(Certification certification, Map<ItemId, Statement> said) {
        var present = registry.find(certification.number()).orElseThrow();
        return restate(certification, present.face().corporateNumber(), said);
    }

    private Entry restate(
            Certification certification, String corporateNumber, Map<ItemId, Statement> said) {
        var present = registry.find(certification.number()).orElseThrow();
        var face = present.face();
        var statements = new LinkedHashMap<>(present.statements());
        statements.putAll(said);
        var entry =
                new Entry(
                        present.number(),
                        present.printed(),
                        present.edition(),
                        new Entry.Face(
                                certification.holder().serviceName(),
                                certification.holder().providerName(),
                                corporateNumber,
                                face.summary(),
                                face.serviceUrl(),
                                face.serviceTypes()),
                        standing(certification, present.standing().revision() + 1),
                        statements,
                        present.origin());
        registry.append(entry);
        return entry;
    }

    private Entry.Standing standing(Certification certification, int revision) {
        var life = certification.life();
        return new Entry.Standing(
                certification.certifiedOn(),
                life.termOn(Tokyo.today(clock)),
                revision,
                clock.instant(),
                life.ending(),
                life.continuedBy() != null);
    }

    /// An entry stays one that was taken over until a renewal examines it here.
    private @Nullable Origin originOfTerm(Certification certification) {
        return registry.find(certification.number())
                .filter(before -> before.standing().term().equals(certification.term()))
                .map(Entry::origin)
                .orElse(null);
    }

    private boolean isSound(Withholding withholding) {
        return !withholding.reason().isBlank() && withholding.until().isAfter(Tokyo.today(clock));
    }

    private Entry entry(
            Certification certification,
            FaceSheet sheet,
            Map<ItemId, Statement> statements,
            @Nullable Origin origin) {
        var scheme = schemes.get(certification.edition().scheme());
        int revision =
                registry.find(certification.number())
                                .map(present -> present.standing().revision())
                                .orElse(0)
                        + 1;
        return new Entry(
                certification.number(),
                scheme.numbering().print(certification.number()),
                certification.edition(),
                face(certification, sheet),
                standing(certification, revision),
                statements,
                origin);
    }

    private static Entry.Face face(Certification certification, FaceSheet sheet) {
        return new Entry.Face(
                certification.holder().serviceName(),
                certification.holder().providerName(),
                sheet.get(FaceField.CORPORATE_NUMBER),
                sheet.get(FaceField.SERVICE_SUMMARY),
                sheet.get(FaceField.SERVICE_URL),
                Stream.of(sheet.get(FaceField.SERVICE_TYPES).split("\\s+"))
                        .filter(type -> !type.isEmpty())
                        .toList());
    }

    private static Withholding longer(Withholding one, Withholding other) {
        return one.until().isBefore(other.until()) ? other : one;
    }

    private Map<ItemId, Statement> statements(Dossier dossier, List<Withholding> withholdings) {
        var withheld =
                withholdings.stream()
                        .collect(Collectors.toMap(Withholding::item, w -> w, Publish::longer));
        var statements = new LinkedHashMap<ItemId, Statement>();
        for (Row row : schemes.get(dossier.edition()).rows()) {
            var answer = dossier.disclosure().answer(row.id());
            var withholding = withheld.get(row.id());
            statements.put(
                    row.id(),
                    withholding != null
                            ? new Statement.Withheld(withholding.kind(), withholding.until())
                            : answer.isEmpty()
                                    ? new Statement.Unanswered()
                                    : new Statement.Disclosed(answer));
        }
        return statements;
    }
}
