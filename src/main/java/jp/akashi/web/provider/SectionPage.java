package jp.akashi.web.provider;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import jp.akashi.access.Action;
import jp.akashi.application.Draft;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Person;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Section;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.RedInk;
import jp.akashi.web.kit.RedInks;
import jp.akashi.web.kit.Redirect;
import jp.akashi.web.provider.form.ItemForm;
import jp.akashi.web.provider.form.Sent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.View;

/// 申請書B, a section at a time: saved as a whole by its button, or item by item while it is written.
@Controller
public class SectionPage {
    private final Folders folders;
    private final DraftFrame frame;
    private final ItemDesk desk;
    private final Edits edits;
    private final TakenOvers takenOvers;
    private final RedInks inks;

    SectionPage(
            Folders folders,
            DraftFrame frame,
            ItemDesk desk,
            Edits edits,
            TakenOvers takenOvers,
            RedInks inks) {
        this.inks = inks;
        this.edits = edits;
        this.takenOvers = takenOvers;
        this.folders = folders;
        this.frame = frame;
        this.desk = desk;
    }

    @GetMapping("/provider/drafts/{id}/sections/{section}")
    public Page show(Person person, @PathVariable String id, @PathVariable String section) {
        var folder = folders.open(person, Action.SEE_DRAFT, id);
        var shown = find(folder, section);
        return page(
                folder,
                shown,
                shown.rows().stream().map(row -> ItemView.stored(folder, row)).toList());
    }

    @PostMapping("/provider/drafts/{id}/sections/{section}")
    public View save(
            Person person,
            @PathVariable String id,
            @PathVariable String section,
            HttpServletRequest request) {
        var folder = folders.open(person, Action.EDIT_DRAFT, id);
        var shown = find(folder, section);
        var sent = Sent.of(request);
        var views = new ArrayList<ItemView>();
        for (var row : shown.rows()) {
            var view = desk.save(person, folder, row, sent);
            folder = view.folder();
            views.add(view);
        }
        if (views.stream().anyMatch(ItemView::isAmiss)) {
            return page(folder, shown, List.copyOf(views));
        }
        var confirmed = shown.rows().stream().map(Row::id).filter(isConfirmed(sent)).findFirst();
        if (confirmed.isPresent()) {
            return confirm(person, folder, shown, confirmed.get());
        }
        return sent.first("go").equals("next")
                ? Flash.done(
                        next(folder, shown).map(folder::href).orElse(folder.href("evidence")),
                        "「" + shown.label().ja() + "」を保存しました。")
                : Flash.done(folder.href(shown), "保存しました。");
    }

    private static Predicate<ItemId> isConfirmed(Sent sent) {
        return item -> sent.first("confirm").equals(item.value());
    }

    private View confirm(Person person, Folder folder, Section section, ItemId item) {
        return switch (edits.confirm(person, folder.draft(), item)) {
            case Outcome.Done<Draft> _ ->
                    Flash.done(
                            folder.href(section) + "#" + ItemForm.anchorOf(item),
                            "引き継いだ回答を確認しました。");
            case Outcome.Refused<Draft> _ ->
                    Flash.refused(
                            folder.href(section) + "#" + ItemForm.anchorOf(item),
                            "ほかの担当者がこの項目を変更しました。もう一度確認してください。");
        };
    }

    /// Saves one item while it is written, and answers with what became of it; with the whole item
    /// where its controls have to show something else now.
    @PostMapping("/provider/drafts/{id}/items/{item}")
    public View saveItem(
            Person person,
            @PathVariable String id,
            @PathVariable String item,
            ServletWebRequest web) {
        var folder = folders.open(person, Action.EDIT_DRAFT, id);
        var row = folder.edition().findRow(new ItemId(item)).orElseThrow(Own::notThere);
        var section =
                folder.edition().sections().stream()
                        .filter(candidate -> candidate.rows().contains(row))
                        .findFirst()
                        .orElseThrow(Own::notThere);
        if (web.getHeader("HX-Request") == null) {
            return Redirect.to(folder.href(section));
        }
        var sent = Sent.of(web.getRequest());
        var view = desk.save(person, folder, row, sent);
        boolean whole = isWhole(sent, item);
        if (whole && web.getResponse() != null) {
            web.getResponse().setHeader("HX-Retarget", "#" + view.form().anchor());
            web.getResponse().setHeader("HX-Reswap", "outerHTML");
        }
        return Page.of(
                        whole ? "provider/item" : "provider/itemSaved",
                        Actor.PROVIDER,
                        section.label().ja())
                .with("view", view)
                .with("beside", beside(view.folder(), List.of(row)))
                .with("count", frame.progress(view.folder()).of(section));
    }

    /// Whether the controls have to show something else than what stands in them: more lines, or
    /// what a colleague wrote.
    private static boolean isWhole(Sent sent, String item) {
        return sent.has(item + ":whole")
                || sent.first(item + ":choose").equals("theirs")
                || sent.values().keySet().stream()
                        .anyMatch(name -> name.startsWith(item + ":") && name.endsWith(":rows"));
    }

    private Page page(Folder folder, Section section, List<ItemView> views) {
        var page =
                frame.page("section", folder, section.label().ja(), "sections/" + section.id())
                        .with("section", section)
                        .with("views", views)
                        .with("taken", takenOvers.list(folder, section))
                        .with("beside", beside(folder, section.rows()))
                        .with("count", frame.progress(folder).of(section))
                        .with(
                                "faults",
                                views.stream().flatMap(view -> view.faults().stream()).toList())
                        .with("next", next(folder, section).map(s -> s.label().ja()).orElse("資料"));
        return page;
    }

    private Map<ItemId, RedInk.Line> beside(Folder folder, List<Row> rows) {
        return takenOvers
                .earlier(folder)
                .map(earlier -> inks.lines(earlier, folder.dossier(), rows))
                .orElseGet(Map::of);
    }

    private static Section find(Folder folder, String id) {
        return folder.edition().sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow(Own::notThere);
    }

    private static Optional<Section> next(Folder folder, Section section) {
        var sections = folder.edition().sections();
        int at = sections.indexOf(section) + 1;
        return at < sections.size() ? Optional.of(sections.get(at)) : Optional.empty();
    }
}
