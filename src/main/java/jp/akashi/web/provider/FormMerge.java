package jp.akashi.web.provider;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.akashi.application.ApplicationKind;
import jp.akashi.application.Dossier;
import jp.akashi.application.FaceField;
import jp.akashi.application.FaceSheet;
import jp.akashi.disclosure.Finding;
import jp.akashi.evidence.EvidenceIndex;
import jp.akashi.item.Answer;
import jp.akashi.item.Value;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.paper.form.FormImport;
import jp.akashi.scheme.Row;
import jp.akashi.web.provider.form.Fingerprint;
import jp.akashi.wording.Wording;

/// What becomes of a draft when a filled-in Excel form is taken over: what could be read counts, an
/// empty cell empties, and where a cell could not be read what the draft has stays. Of a correction
/// only what may be changed is taken.
public record FormMerge(Folder folder, FormImport read) {
    /// What a taking-over does to an entry or an item.
    public enum Effect {
        NEW,
        CHANGED,
        EMPTIED
    }

    /// An item or an entry that will be another one.
    public record Change(String name, Effect effect) {}

    Dossier after() {
        var before = folder.dossier();
        var form = read.form();
        if (!folder.scope().isWhole()) {
            return items(before, before);
        }
        var taken = form.over(before);
        var sites = form.sites().isEmpty() && hasWholeFault() ? before.sites() : form.sites();
        var framed =
                new Dossier(
                        face(before.faceSheet(), form.faceSheet()),
                        sites,
                        before.disclosure(),
                        new EvidenceIndex(
                                taken.evidence().documents(), before.evidence().citations()));
        return items(framed, before);
    }

    /// What differs, in the order of the form.
    List<Change> changes(Wording wording) {
        var before = folder.dossier();
        var after = after();
        var changes = new ArrayList<Change>();
        for (var field : FaceField.values()) {
            effect(before.faceSheet().get(field), after.faceSheet().get(field), "")
                    .ifPresent(effect ->
                            changes.add(new Change("申請書A " + wording.term(field), effect)));
        }
        var wishes = before.faceSheet().withholdings();
        effect(wishes, after.faceSheet().withholdings(), List.of())
                .ifPresent(effect -> changes.add(new Change("公表の留保の申し出", effect)));
        effect(before.sites(), after.sites(), List.of())
                .ifPresent(effect -> changes.add(new Change("データセンター", effect)));
        for (var row : folder.edition().rows()) {
            effect(
                            Fingerprint.of(row, before),
                            Fingerprint.of(row, after),
                            Fingerprint.of(row, blank(row, before)),
                            Fingerprint.of(row, blank(row, after)))
                    .ifPresent(effect -> changes.add(new Change(Wording.nameOf(row), effect)));
        }
        for (var document : after.evidence().documents()) {
            var stored = before.evidence().find(document.id());
            if (!stored.equals(Optional.of(document))) {
                changes.add(new Change("資料内訳書 " + document.label(), Effect.CHANGED));
            }
        }
        return List.copyOf(changes);
    }

    private static Dossier blank(Row row, Dossier dossier) {
        return dossier.with(row.id(), Answer.none())
                .with(dossier.evidence().withCitations(row.id(), List.of()));
    }

    private static Optional<Effect> effect(Object before, Object after, Object none) {
        return effect(before, after, none, none);
    }

    private static Optional<Effect> effect(
            Object before, Object after, Object noneBefore, Object noneAfter) {
        boolean was = !before.equals(noneBefore);
        boolean is = !after.equals(noneAfter);
        if (!was && !is || before.equals(after)) {
            return Optional.empty();
        }
        return Optional.of(!was ? Effect.NEW : is ? Effect.CHANGED : Effect.EMPTIED);
    }

    private FaceSheet face(FaceSheet before, FaceSheet given) {
        var faulty = read.faults().stream().map(fault -> fault.spot().face()).toList();
        var sheet = given;
        for (var field : FaceField.values()) {
            boolean kept = !field.isOf(ApplicationKind.NEW) || faulty.contains(field.key());
            if (given.get(field).isEmpty() && kept) {
                sheet = sheet.with(field, before.get(field));
            }
        }
        return faulty.contains("withholdings")
                ? sheet.withWithholdings(before.withholdings())
                : sheet;
    }

    private Dossier items(Dossier frame, Dossier before) {
        var faulty = faultyItems();
        var next = frame;
        for (var row : folder.edition().rows()) {
            if (!folder.scope().isOpen(row.id())) {
                continue;
            }
            boolean kept = faulty.contains(row.id());
            var given = read.form().disclosure().answer(row.id());
            var stored = before.disclosure().answer(row.id());
            next = next.with(row.id(), kept ? over(stored, given) : given);
            var cited = read.form().citations().getOrDefault(row.id(), List.of());
            if (!kept || !cited.isEmpty()) {
                next = next.with(next.evidence().withCitations(row.id(), cited));
            }
        }
        return next;
    }

    private Set<ItemId> faultyItems() {
        return read.faults().stream()
                .map(FormMerge::item)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static Optional<ItemId> item(Finding fault) {
        var spot = fault.spot().item();
        var named = fault.obstacle().facts().get("item");
        return spot != null
                ? Optional.of(spot)
                : Optional.ofNullable(named).filter(id -> !id.contains(" ")).map(ItemId::new);
    }

    private boolean hasWholeFault() {
        return read.faults().stream()
                .anyMatch(fault -> fault.spot().item() == null && fault.spot().face().isEmpty());
    }

    /// The stored values with the given ones over them.
    private static Answer over(Answer stored, Answer given) {
        var parts = new LinkedHashMap<String, Map<FieldKey, Value>>();
        for (var part : stored.parts()) {
            parts.put(part.site(), new LinkedHashMap<>(part.values()));
        }
        for (var part : given.parts()) {
            Objects.requireNonNull(parts.computeIfAbsent(part.site(), _ -> new LinkedHashMap<>()))
                    .putAll(part.values());
        }
        return new Answer(
                parts.entrySet().stream()
                        .map(part -> new Answer.Part(part.getKey(), part.getValue()))
                        .toList());
    }
}
