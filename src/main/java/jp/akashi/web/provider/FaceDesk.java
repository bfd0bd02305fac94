package jp.akashi.web.provider;

import java.time.InstantSource;
import java.util.Map;
import jp.akashi.application.ApplicationRules;
import jp.akashi.application.Draft;
import jp.akashi.application.EditDraft;
import jp.akashi.application.FaceField;
import jp.akashi.item.Kind;
import jp.akashi.item.Notation;
import jp.akashi.item.Reading;
import jp.akashi.item.Typed;
import jp.akashi.item.Value;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Moments;
import jp.akashi.web.provider.form.Fingerprint;
import jp.akashi.web.provider.form.Sent;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// Saves blanks of 申請書A as they were typed. Entries that are not yet right are kept too, for the
/// check to name; only what a colleague changed meanwhile waits for a choice.
@Component
public class FaceDesk {
    private final Edits edits;
    private final Wording wording;
    private final InstantSource clock;

    FaceDesk(Edits edits, Wording wording, InstantSource clock) {
        this.edits = edits;
        this.wording = wording;
        this.clock = clock;
    }

    /// What became of a blank, and the folder with the draft as it is stored.
    record Saved(FaceView view, Folder folder) {}

    Saved save(Person person, Folder folder, FaceField field, Sent sent) {
        var stored = FaceView.stored(field, folder, wording);
        if (!folder.scope().isWhole() || !sent.has(field.key() + ":seen")) {
            return new Saved(stored, folder);
        }
        var typed = typed(field, sent);
        var seen = sent.first(field.key() + ":seen");
        boolean chosen = sent.first(field.key() + ":theirs").equals(stored.entry().seen());
        var choice = chosen ? sent.first(field.key() + ":choose") : "";
        if (Fingerprint.of(typed).equals(seen) || choice.equals("theirs")) {
            return new Saved(stored, folder);
        }
        if (typed.codePointCount(0, typed.length()) > Kind.MAX_CHARS) {
            return new Saved(tooLong(stored, typed, seen), folder);
        }
        boolean free = stored.entry().seen().equals(seen) || choice.equals("mine");
        return free || stored.entry().typed().equals(typed)
                ? store(person, folder, stored, typed)
                : new Saved(clash(stored, typed, seen, folder), folder);
    }

    private Saved store(Person person, Folder folder, FaceView stored, String typed) {
        var field = stored.field();
        if (stored.entry().typed().equals(typed)) {
            return new Saved(stored, folder);
        }
        var change =
                new EditDraft.Change(
                        dossier -> dossier.faceSheet().get(field),
                        stored.entry().typed(),
                        dossier -> dossier.with(dossier.faceSheet().with(field, typed)));
        return switch (edits.edit(person, folder.draft(), "face/" + field.key(), change)) {
            case Outcome.Done<Draft>(var draft) -> {
                var entry = new FaceView.Entry(typed, Fingerprint.of(typed), null);
                var said = Moments.clock(clock.instant()) + "に保存しました";
                yield new Saved(stored.with(entry, ItemView.State.SAVED, said), folder.with(draft));
            }
            case Outcome.Refused<Draft> _ -> {
                var fresh = folder.with(edits.fresh(folder.draft()));
                var theirs = FaceView.stored(field, fresh, wording);
                yield new Saved(clash(theirs, typed, stored.entry().seen(), fresh), fresh);
            }
        };
    }

    private FaceView clash(FaceView stored, String typed, String seen, Folder folder) {
        return stored.with(
                new FaceView.Entry(typed, seen, null),
                new FaceView.Other(
                        edits.last(folder.draft()), stored.entry().typed(), stored.entry().seen()));
    }

    private FaceView tooLong(FaceView stored, String typed, String seen) {
        var length = typed.codePointCount(0, typed.length());
        var sentence =
                wording.sentence(
                        new Obstacle(
                                ApplicationRules.FACE_FORM,
                                Map.of(
                                        "case", "long",
                                        "length", "" + length,
                                        "most", "" + Kind.MAX_CHARS)));
        return stored.with(
                new FaceView.Entry(typed, seen, sentence), ItemView.State.FAULTY, "まだ保存していません");
    }

    /// What was typed, tidied; a day that can be read is written the one way it is stored.
    private static String typed(FaceField field, Sent sent) {
        var typed = Typed.clean(String.join(" ", sent.all(field.key())));
        if (field.form() != FaceField.Form.LINES) {
            typed = typed.replaceAll("\\s*\\n\\s*", " ");
        }
        return field.form() == FaceField.Form.DATE
                        && Notation.read(new Kind.Date(), typed)
                                instanceof Reading.Read(Value.Day(var day))
                ? day.toString()
                : typed;
    }
}
