package jp.akashi.web.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.akashi.access.Action;
import jp.akashi.application.Draft;
import jp.akashi.application.EditDraft;
import jp.akashi.evidence.Citation;
import jp.akashi.evidence.EvidenceIndex;
import jp.akashi.evidence.Pages;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Takes over a page that the check proposes: an item then cites that page of the document, in
/// place of the pages it cited of it.
@Controller
public class BetterPage {
    private final Folders folders;
    private final Edits edits;

    BetterPage(Folders folders, Edits edits) {
        this.folders = folders;
        this.edits = edits;
    }

    /// A page that bears an answer out better, as the check proposes it.
    public record Proposal(String item, String label, int page) {}

    @PostMapping("/provider/drafts/{id}/check/page")
    Flash take(Person person, @PathVariable String id, Proposal proposal) {
        var folder = folders.open(person, Action.EDIT_DRAFT, id);
        var row =
                folder.edition().rows().stream()
                        .filter(one -> one.id().value().equals(proposal.item()))
                        .findFirst()
                        .orElseThrow(Own::notThere);
        if (!folder.scope().isOpen(row.id())) {
            return Flash.refused(folder.href("check"), "この項目は、照会への回答では変更できません。");
        }
        var evidence = folder.dossier().evidence();
        var next = with(evidence, row.id(), proposal);
        if (next.isEmpty()) {
            return Flash.refused(folder.href("check"), "引用がすでに変わっています。もう一度、チェックの結果を見てください。");
        }
        var change =
                new EditDraft.Change(
                        dossier -> dossier.evidence().citationsOf(row.id()),
                        evidence.citationsOf(row.id()),
                        dossier ->
                                with(dossier.evidence(), row.id(), proposal)
                                        .map(dossier::with)
                                        .orElse(dossier));
        return edits.edit(person, folder.draft(), row.id().value(), change)
                        instanceof Outcome.Done<Draft>
                ? Flash.done(
                        folder.href("check"),
                        "No.%d %sの引用を、%sの%dページに替えました。"
                                .formatted(
                                        row.number(),
                                        row.item().label().ja(),
                                        proposal.label(),
                                        proposal.page()))
                : Flash.refused(folder.href("check"), "ほかの担当者が、この項目を先に変更しました。");
    }

    /// The list with the proposed page cited; empty when the item does not cite the document, or
    /// the document has no such page.
    static Optional<EvidenceIndex> with(EvidenceIndex evidence, ItemId item, Proposal proposal) {
        var cited = evidence.citationsOf(item);
        var document = evidence.find(proposal.label());
        if (document.isEmpty()
                || proposal.page() < 1
                || proposal.page() > document.get().file().pages()
                || cited.stream().noneMatch(one -> one.label().equals(proposal.label()))) {
            return Optional.empty();
        }
        var better = new Citation(proposal.label(), Pages.of(proposal.page()), "");
        var next = new ArrayList<Citation>();
        for (var one : cited) {
            if (!one.label().equals(proposal.label())) {
                next.add(one);
            } else if (!next.contains(better)) {
                next.add(better);
            }
        }
        return Optional.of(evidence.withCitations(item, List.copyOf(next)));
    }
}
