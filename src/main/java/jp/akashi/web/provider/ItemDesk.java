package jp.akashi.web.provider;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.akashi.application.Draft;
import jp.akashi.application.EditDraft;
import jp.akashi.disclosure.DisclosureRules;
import jp.akashi.item.Misfit;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Person;
import jp.akashi.scheme.Row;
import jp.akashi.web.kit.Moments;
import jp.akashi.web.provider.form.CitationLine;
import jp.akashi.web.provider.form.Fingerprint;
import jp.akashi.web.provider.form.ItemForm;
import jp.akashi.web.provider.form.Sent;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// Saves one item of a draft as it was typed. What can be read is kept; what a colleague changed
/// meanwhile is not overwritten until the writer has seen it and chosen.
@Component
public class ItemDesk {
    private static final String MINE = "mine";
    private static final String THEIRS = "theirs";

    private final Edits edits;
    private final Wording wording;
    private final InstantSource clock;

    ItemDesk(Edits edits, Wording wording, InstantSource clock) {
        this.edits = edits;
        this.wording = wording;
        this.clock = clock;
    }

    /// The item as it was typed, held against the draft as it is stored.
    private record Try(Folder folder, ItemForm form, Sent sent) {
        Row row() {
            return form.row();
        }

        String stored() {
            return Fingerprint.of(row(), folder.dossier());
        }

        ItemForm.Meaning meaning() {
            return form.read(folder.dossier());
        }

        String typed() {
            return Fingerprint.of(row(), meaning().in(folder.dossier(), row().id()));
        }

        /// What the writer chose, having seen the stored state.
        String choice() {
            boolean seen = sent.first(form.nameOf("theirs")).equals(stored());
            return seen ? sent.first(form.nameOf("choose")) : "";
        }

        Try on(Draft draft) {
            return new Try(folder.with(draft), form, sent);
        }
    }

    /// Saves what a browser sent of an item.
    ///
    /// @return the item as the page shows it now; its folder holds the draft as it is stored
    ItemView save(Person person, Folder folder, Row row, Sent sent) {
        if (!folder.scope().isOpen(row.id()) || !sent.has(row.id() + ":seen")) {
            return ItemView.stored(folder, row);
        }
        var attempt = new Try(folder, ItemForm.sent(row, folder.dossier(), sent), sent);
        var seen = attempt.form().seen();
        boolean untouched = attempt.meaning().isWhole() && attempt.typed().equals(seen);
        if (attempt.choice().equals(THEIRS)) {
            return ItemView.stored(folder, row);
        }
        if (untouched) {
            return attempt.stored().equals(seen)
                    ? new ItemView(
                            folder, attempt.form(), ItemView.State.STORED, "", Map.of(), null)
                    : ItemView.stored(folder, row);
        }
        boolean free = attempt.stored().equals(seen) || attempt.choice().equals(MINE);
        return free || attempt.typed().equals(attempt.stored())
                ? store(person, attempt)
                : clash(attempt);
    }

    private ItemView store(Person person, Try attempt) {
        var row = attempt.row();
        var meaning = attempt.meaning();
        if (attempt.typed().equals(attempt.stored())) {
            return kept(attempt, meaning, false);
        }
        var change =
                new EditDraft.Change(
                        dossier -> Fingerprint.of(row, dossier),
                        attempt.stored(),
                        dossier -> meaning.in(dossier, row.id()));
        return switch (edits.edit(person, attempt.folder().draft(), row.id().value(), change)) {
            case Outcome.Done<Draft>(var draft) -> kept(attempt.on(draft), meaning, true);
            case Outcome.Refused<Draft> _ ->
                    clash(attempt.on(edits.fresh(attempt.folder().draft())));
        };
    }

    private ItemView kept(Try attempt, ItemForm.Meaning meaning, boolean partly) {
        var errors = errors(meaning);
        var form = attempt.form().seen(attempt.stored());
        var at = Moments.clock(clock.instant());
        return errors.isEmpty()
                ? new ItemView(
                        attempt.folder(), form, ItemView.State.SAVED, at + "に保存しました", errors, null)
                : new ItemView(
                        attempt.folder(),
                        form,
                        ItemView.State.FAULTY,
                        (partly ? at + "に、読み取れた部分だけを保存しました。" : "まだ保存していません。")
                                + "直すところが"
                                + errors.size()
                                + "か所あります。",
                        errors,
                        null);
    }

    private ItemView clash(Try attempt) {
        var meaning = attempt.meaning();
        var mine = meaning.in(attempt.folder().dossier(), attempt.row().id());
        var clash =
                new ItemView.Clash(
                        edits.last(attempt.folder().draft(), attempt.row().id().value()),
                        Sides.of(attempt.row(), attempt.folder().dossier()),
                        Sides.of(attempt.row(), mine),
                        attempt.stored());
        return new ItemView(
                attempt.folder(),
                attempt.form(),
                ItemView.State.CLASHING,
                "まだ保存していません",
                errors(meaning),
                clash);
    }

    private Map<String, String> errors(ItemForm.Meaning meaning) {
        var errors = new LinkedHashMap<String, String>();
        for (var misread : meaning.misreads()) {
            var why = misread.why();
            errors.put(
                    misread.entry().name(),
                    why.misfit() == Misfit.NOT_YES_NO
                            ? "「有り」か「無し」を選んでください。"
                            : wording.sentence(why.obstacle(DisclosureRules.FITS)));
        }
        meaning.flawed().forEach(line -> errors.put(line.name(), sentence(line)));
        return errors;
    }

    private static String sentence(CitationLine line) {
        return line.findFlaw()
                .map(flaw ->
                        switch (flaw) {
                            case NO_DOCUMENT -> "ページまたは箇所だけが入力されています。資料を選んでください。";
                            case UNREADABLE_PAGES ->
                                    "ページ「%s」を読み取れません。「3」「3, 7-9」のように数字で入力してください。"
                                            .formatted(line.pages().strip());
                            case LONG_SECTION -> "箇所の説明は200文字以内で入力してください。";
                        })
                .orElse("");
    }
}
