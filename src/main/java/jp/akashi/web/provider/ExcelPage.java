package jp.akashi.web.provider;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.access.Action;
import jp.akashi.application.Draft;
import jp.akashi.application.EditDraft;
import jp.akashi.evidence.KeepFile;
import jp.akashi.evidence.StoredFiles;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.paper.form.FilledForm;
import jp.akashi.paper.form.FormImport;
import jp.akashi.paper.form.FormReader;
import jp.akashi.paper.form.FormWriter;
import jp.akashi.party.Person;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Aside;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.Wording;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// Excelで記入: the form of a draft to take home, and a filled-in one to take over, after a look at
/// what that would change.
@Controller
public class ExcelPage {
    private static final MediaType XLSX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Folders folders;
    private final DraftFrame frame;
    private final Edits edits;
    private final Kept kept;
    private final FormWriter writer;
    private final FormReader reader;
    private final Wording wording;
    private final Aside aside;

    ExcelPage(
            Folders folders,
            DraftFrame frame,
            Edits edits,
            Kept kept,
            Schemes schemes,
            Wording wording,
            Aside aside) {
        this.folders = folders;
        this.frame = frame;
        this.edits = edits;
        this.kept = kept;
        this.writer = new FormWriter(schemes);
        this.reader = new FormReader(schemes);
        this.wording = wording;
        this.aside = aside;
    }

    /// Where a form lies between the look at it and its taking over.
    @Component
    record Kept(StoredFiles files, KeepFile keep) {}

    @GetMapping("/provider/drafts/{id}/excel")
    public Page show(Person person, @PathVariable String id) {
        return page(folders.open(person, Action.SEE_DRAFT, id), List.of());
    }

    @GetMapping("/provider/drafts/{id}/excel/form.xlsx")
    public Object download(Person person, @PathVariable String id) {
        var folder = folders.open(person, Action.SEE_DRAFT, id);
        return switch (writer.write(FilledForm.of(folder.dossier()))) {
            case Outcome.Done<byte[]>(var bytes) -> file(folder, bytes);
            case Outcome.Refused<byte[]>(var obstacles) -> page(folder, sentences(obstacles));
        };
    }

    @PostMapping("/provider/drafts/{id}/excel")
    public View upload(
            Person person,
            @PathVariable String id,
            @RequestParam(required = false) MultipartFile file) {
        var folder = folders.open(person, Action.EDIT_DRAFT, id);
        if (file == null || file.isEmpty() && "".equals(file.getOriginalFilename())) {
            return page(folder, List.of("記入した様式のファイル(.xlsx)を選んでください。"));
        }
        return aside.copied(
                file,
                ".xlsx",
                copy ->
                        switch (reader.read(copy, folder.edition().id())) {
                            case Outcome.Refused<FormImport>(var obstacles) ->
                                    page(folder, sentences(obstacles));
                            case Outcome.Done<FormImport>(var read) ->
                                    switch (kept.keep().keep(folder.draft().provider(), copy)) {
                                        case Outcome.Refused<Digest>(var obstacles) ->
                                                page(folder, sentences(obstacles));
                                        case Outcome.Done<Digest>(var form) ->
                                                preview(new FormMerge(folder, read), form, "");
                                    };
                        });
    }

    /// Takes over what was looked at; a draft that has changed since is looked at again.
    @PostMapping("/provider/drafts/{id}/excel/apply")
    public View apply(
            Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "0") long version) {
        var folder = folders.open(person, Action.EDIT_DRAFT, id);
        if (!form.matches("[0-9a-f]{64}") || !kept.files().has(new Digest(form))) {
            return page(folder, List.of("取り込むファイルが見つかりません。もう一度選んでください。"));
        }
        var digest = new Digest(form);
        return switch (read(folder, digest)) {
            case Outcome.Refused<FormImport>(var obstacles) -> page(folder, sentences(obstacles));
            case Outcome.Done<FormImport>(var read) -> {
                var merge = new FormMerge(folder, read);
                yield version == folder.draft().version()
                        ? apply(person, merge, digest)
                        : preview(merge, digest, "確認の間に、ほかの担当者が下書きを変更しました。変更の内容をもう一度確かめてください。");
            }
        };
    }

    private View apply(Person person, FormMerge merge, Digest form) {
        var folder = merge.folder();
        var after = merge.after();
        var change = new EditDraft.Change(dossier -> dossier, folder.dossier(), dossier -> after);
        return switch (edits.edit(person, folder.draft(), change)) {
            case Outcome.Done<Draft> _ ->
                    Flash.done(
                            folder.href(),
                            "Excelの内容を取り込みました。"
                                    + (merge.read().faults().isEmpty()
                                            ? ""
                                            : "読み取れなかったセルは、下書きの内容をそのまま残しています。"));
            case Outcome.Refused<Draft> _ ->
                    preview(
                            new FormMerge(folder.with(edits.fresh(folder.draft())), merge.read()),
                            form,
                            "確認の間に、ほかの担当者が下書きを変更しました。変更の内容をもう一度確かめてください。");
        };
    }

    private Page preview(FormMerge merge, Digest form, String notice) {
        var folder = merge.folder();
        var faults = new ArrayList<CellFault>();
        for (var fault : merge.read().faults()) {
            faults.add(
                    new CellFault(
                            fault.obstacle().facts().getOrDefault("cell", "様式全体"),
                            wording.sentence(fault)));
        }
        var missing = merge.read().form().missingFrom(folder.dossier().evidence());
        return frame.page("excelPreview", folder, "Excelの取込みの確認", "excel/preview")
                .crumb("Excelで記入", folder.href("excel"))
                .with("changes", merge.changes(wording))
                .with("faults", List.copyOf(faults))
                .with(
                        "missing",
                        missing.stream()
                                .map(listed -> listed.label() + " " + listed.title())
                                .toList())
                .with("form", form.hex())
                .with("notice", notice);
    }

    /// What is wrong in a cell.
    public record CellFault(String cell, String sentence) {}

    private Page page(Folder folder, List<String> errors) {
        return frame.page("excel", folder, "Excelで記入", "excel").with("errors", errors);
    }

    private List<String> sentences(List<Obstacle> obstacles) {
        return obstacles.stream().map(wording::sentence).distinct().limit(20).toList();
    }

    private Outcome<FormImport> read(Folder folder, Digest digest) {
        return aside.with(
                ".xlsx",
                copy -> {
                    try (var bytes = kept.files().open(digest)) {
                        Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
                    }
                    return reader.read(copy, folder.edition().id());
                });
    }

    private static ResponseEntity<byte[]> file(Folder folder, byte[] bytes) {
        var name = "申請書_" + folder.scheme().shortName().ja() + "_" + folder.edition().id().date();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name + ".xlsx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .body(bytes);
    }
}
