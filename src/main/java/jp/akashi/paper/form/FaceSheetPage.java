package jp.akashi.paper.form;

import static jp.akashi.paper.form.FormLayout.WORDS;

import java.util.List;
import jp.akashi.application.ApplicationKind;
import jp.akashi.application.FaceField;
import jp.akashi.paper.form.FormLayout.Face;
import jp.akashi.paper.form.FormStyles.Look;
import jp.akashi.wording.Wording;

/// Writes 申請書A: one row a blank, and one for the names of the data centres.
final class FaceSheetPage {
    private final SheetPen pen;
    private final Lists lists;
    private final FaceEntries entries;
    private final Wording wording;
    private int at = FormLayout.FIRST;

    FaceSheetPage(SheetPen pen, Lists lists, FaceEntries entries, Wording wording) {
        this.pen = pen;
        this.lists = lists;
        this.entries = entries;
        this.wording = wording;
    }

    void write(FilledForm form) {
        pen.columns(Face.class);
        for (var field : FaceField.of(ApplicationKind.NEW)) {
            var entry = form.faceSheet().get(field);
            row(field.key(), wording.term(field), field.isRequired());
            entry(entry.isEmpty() ? "" : entries.print(field, entry), field.isRequired());
            offer(field);
            at++;
        }
        row(FormLayout.SITES, WORDS.get("face.sites"), false);
        entry(String.join("\n", form.sites()), false);
        at++;
        pen.finish(Face.LEVEL.ordinal(), Face.HELP.ordinal());
    }

    private void row(String key, String label, boolean required) {
        var help = WORDS.get("face." + key + ".help", String.join("、", entries.labels()));
        pen.put(Face.NUMBER.at(at), String.valueOf(at - FormLayout.FIRST + 1), Look.LOCKED);
        pen.put(Face.NAME.at(at), label, Look.LOCKED);
        pen.put(
                Face.LEVEL.at(at),
                WORDS.get(required ? "level.mandatory" : "level.face-optional"),
                required ? Look.LEVEL_MANDATORY : Look.LEVEL_OPTIONAL);
        pen.put(Face.HELP.at(at), help, Look.ASK);
        pen.put(Face.KEY.at(at), key, Look.LOCKED);
    }

    private void entry(String text, boolean required) {
        pen.put(Face.ENTRY.at(at), text, required ? Look.MANDATORY : Look.OPTIONAL);
    }

    private void offer(FaceField field) {
        if (field.form() == FaceField.Form.YES_NO) {
            pen.offer(
                    Face.ENTRY.at(at),
                    lists.place(List.of(WORDS.get("word.yes"), WORDS.get("word.no"))),
                    "");
        } else if (field.form() == FaceField.Form.SERVICE_TYPES) {
            pen.offer(Face.ENTRY.at(at), lists.place(entries.labels()), "");
        }
    }
}
