package jp.akashi.web.provider;

import java.util.ArrayList;
import java.util.List;
import jp.akashi.access.Action;
import jp.akashi.application.Draft;
import jp.akashi.application.EditDraft;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.EvidenceIndex;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Choice;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Picks documents of the provider's other applications for a draft instead of uploading them
/// again.
@Controller
public class EarlierPage {
    private final Folders folders;
    private final DraftFrame frame;
    private final EarlierDocuments earlier;
    private final Edits edits;
    private final Wording wording;

    EarlierPage(
            Folders folders,
            DraftFrame frame,
            EarlierDocuments earlier,
            Edits edits,
            Wording wording) {
        this.folders = folders;
        this.frame = frame;
        this.earlier = earlier;
        this.edits = edits;
        this.wording = wording;
    }

    @GetMapping("/provider/drafts/{id}/evidence/earlier")
    public Page show(Person person, @PathVariable String id) {
        var folder = folders.open(person, Action.EDIT_DRAFT, id);
        return frame.page("earlier", folder, "以前の資料から選ぶ", "evidence")
                .with("choices", earlier.of(folder).stream().map(this::choice).toList());
    }

    /// A document to choose, by the digest of its file.
    private Choice choice(EarlierDocuments.Earlier each) {
        var document = each.document();
        var issued = document.issuedOn();
        var facts =
                List.of(
                        wording.term(document.kind()),
                        document.file().pages() + "ページ",
                        issued == null ? "発行日なし" : Days.print(issued) + "発行",
                        each.from());
        return new Choice(document.file().digest().hex(), document.title())
                .hint(String.join("・", facts));
    }

    @PostMapping("/provider/drafts/{id}/evidence/earlier")
    public View take(
            Person person,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable List<String> file) {
        var folder = folders.open(person, Action.EDIT_DRAFT, id);
        var wanted = file == null ? List.<String>of() : file;
        var chosen = new ArrayList<Evidence>();
        for (var each : earlier.of(folder)) {
            if (wanted.contains(each.document().file().digest().hex())) {
                chosen.add(each.document());
            }
        }
        if (chosen.isEmpty()) {
            return Flash.refused(folder.href("evidence/earlier"), "追加する資料を選んでください。");
        }
        var change =
                EditDraft.Change.adding(
                        dossier -> dossier.with(listed(dossier.evidence(), chosen)));
        return switch (edits.edit(person, folder.draft(), change)) {
            case Outcome.Done<Draft> _ ->
                    Flash.done(
                            folder.href("evidence"),
                            chosen.size() + "件の資料を追加しました。発行日と有効期限を確かめてください。");
            case Outcome.Refused<Draft>(var obstacles) ->
                    Flash.refused(
                            folder.href("evidence/earlier"),
                            wording.sentence(obstacles.getFirst()));
        };
    }

    /// Each with a label of its own; a file that came in meanwhile is not listed twice.
    private static EvidenceIndex listed(EvidenceIndex index, List<Evidence> chosen) {
        var next = index;
        for (var document : chosen) {
            boolean there =
                    next.documents().stream()
                            .anyMatch(other ->
                                    other.file().digest().equals(document.file().digest()));
            next = there ? next : next.withDocument(document.copied(next.nextLabel()));
        }
        return next;
    }
}
