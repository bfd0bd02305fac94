package jp.akashi.web.provider;

import java.util.ArrayList;
import java.util.List;
import jp.akashi.application.FaceField;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Choice;
import jp.akashi.web.kit.Fault;
import jp.akashi.web.kit.Field;
import jp.akashi.web.kit.Need;
import jp.akashi.web.provider.form.Fingerprint;
import jp.akashi.wording.Wording;
import org.jspecify.annotations.Nullable;

/// One blank of 申請書A as a page shows it: what is typed, what was seen, and what became of it.
public record FaceView(
        FaceField field,
        String label,
        Entry entry,
        ItemView.State state,
        String said,
        Other other) {
    /// What stands in the control, the fingerprint of what was there before, and what is wrong.
    public record Entry(String typed, String seen, @Nullable String error) {}

    /// What a colleague wrote meanwhile; nobody wrote anything where the fingerprint is empty.
    public record Other(Edits.Last last, String entry, String fingerprint) {
        static final Other NONE = new Other(new Edits.Last("", ""), "", "");
    }

    static FaceView stored(FaceField field, Folder folder, Wording wording) {
        var entry = folder.dossier().faceSheet().get(field);
        return new FaceView(
                field,
                wording.term(field),
                new Entry(entry, Fingerprint.of(entry), null),
                ItemView.State.STORED,
                "",
                Other.NONE);
    }

    FaceView with(Entry next, ItemView.State became, String words) {
        return new FaceView(field, label, next, became, words, Other.NONE);
    }

    FaceView with(Entry next, Other theirs) {
        return new FaceView(field, label, next, ItemView.State.CLASHING, "まだ保存していません", theirs);
    }

    public boolean isClashing() {
        return state == ItemView.State.CLASHING;
    }

    public boolean isAmiss() {
        return isClashing() || entry.error() != null;
    }

    /// The control with its label, weight, hint and fault.
    public Field control() {
        return Field.of(field.key(), label)
                .need(field.isRequired() ? Need.MANDATORY : Need.FREE)
                .value(entry.typed())
                .hint(FaceHints.of(field))
                .error(entry.error());
    }

    public Fault fault() {
        var sentence = isClashing() ? "ほかの担当者が先に変更しました。どちらの内容を残すか選んでください。" : entry.error();
        return new Fault(Field.idOf(field.key()), label + ": " + sentence);
    }

    public static List<Choice> serviceTypes(Schemes schemes, String typed) {
        var chosen = List.of(typed.split(" "));
        var choices = new ArrayList<Choice>();
        for (var type : schemes.words().serviceTypes()) {
            choices.add(
                    new Choice(type.id(), type.label().ja()).chosen(chosen.contains(type.id())));
        }
        return choices;
    }
}
