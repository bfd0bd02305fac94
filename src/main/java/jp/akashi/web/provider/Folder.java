package jp.akashi.web.provider;

import jp.akashi.application.Dossier;
import jp.akashi.application.Draft;
import jp.akashi.application.FaceField;
import jp.akashi.desk.CaseFile;
import jp.akashi.disclosure.Spot;
import jp.akashi.kernel.ItemId;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Scheme;
import jp.akashi.scheme.Section;
import jp.akashi.web.kit.Field;
import jp.akashi.web.provider.form.Control;
import jp.akashi.web.provider.form.ItemForm;
import org.jspecify.annotations.Nullable;

/// A draft with what its pages need: the scheme and the edition it follows, what of it may be
/// changed, and the case it corrects when it is a correction.
public record Folder(
        Draft draft, Scheme scheme, Edition edition, Scope scope, @Nullable CaseFile corrected) {
    public Dossier dossier() {
        return draft.dossier();
    }

    Folder with(Draft next) {
        return new Folder(next, scheme, edition, scope, corrected);
    }

    /// The service as the pages call it while it may still lack a name.
    public String title() {
        var name = dossier().faceSheet().get(FaceField.SERVICE_NAME);
        return name.isEmpty() ? "(サービス名は未記入です)" : name;
    }

    public boolean isCorrection() {
        return corrected != null;
    }

    public String href() {
        return "/provider/drafts/" + draft.id();
    }

    public String href(String rest) {
        return href() + "/" + rest;
    }

    public String href(Section section) {
        return href("sections/" + section.id());
    }

    /// The page and the control a finding is about.
    public String href(Spot spot) {
        if (spot.item() != null) {
            return section(spot.item()) + "#" + anchor(spot.item(), spot);
        }
        if (!spot.face().isEmpty()) {
            return href("face") + "#" + Field.idOf(spot.face());
        }
        return spot.document().isEmpty() ? href("face") : href("evidence");
    }

    private String section(ItemId item) {
        return edition.sections().stream()
                .filter(section -> section.rows().stream().anyMatch(row -> row.id().equals(item)))
                .findFirst()
                .map(this::href)
                .orElse(href());
    }

    private String anchor(ItemId item, Spot spot) {
        var key = spot.field();
        var row = edition.findRow(item);
        if (key == null || row.isEmpty()) {
            return ItemForm.anchorOf(item);
        }
        int site = Math.max(0, dossier().sites().indexOf(spot.site()));
        return row.get()
                .item()
                .findField(key)
                .map(field -> Control.anchor(ItemForm.nameOf(item, site, key), field))
                .orElse(ItemForm.anchorOf(item));
    }
}
