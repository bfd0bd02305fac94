package jp.akashi.web.provider;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import jp.akashi.access.Action;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.EvidenceKind;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Choice;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// 資料(資料内訳書): the documents of a draft, and taking in more.
@Controller
public class EvidencePage {
    private static final int MOST_NAMED = 3;

    private final Folders folders;
    private final DraftFrame frame;
    private final Uploads uploads;
    private final Wording wording;

    EvidencePage(Folders folders, DraftFrame frame, Uploads uploads, Wording wording) {
        this.folders = folders;
        this.frame = frame;
        this.uploads = uploads;
        this.wording = wording;
    }

    /// A document in the list.
    public record Line(Evidence document, String kind, List<Citing> citing, boolean open) {
        public String size() {
            long bytes = document.file().bytes();
            return bytes < 1 << 20
                    ? Math.max(1, bytes >> 10) + "KB"
                    : "%.1fMB".formatted(bytes / 1048576.0);
        }
    }

    @GetMapping("/provider/drafts/{id}/evidence")
    public Page show(Person person, @PathVariable String id) {
        return page(folders.open(person, Action.SEE_EVIDENCE, id), List.of(), List.of());
    }

    @PostMapping("/provider/drafts/{id}/evidence")
    public View upload(
            Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "OTHER") String kind,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        var folder = folders.open(person, Action.EDIT_DRAFT, id);
        var given =
                Objects.requireNonNullElse(files, List.<MultipartFile>of()).stream()
                        .filter(EvidencePage::isGiven)
                        .toList();
        if (given.isEmpty()) {
            return page(folder, List.of("追加するPDFファイルを選んでください。"), List.of());
        }
        var refused = new ArrayList<String>();
        var taken = new ArrayList<String>();
        for (var file : given) {
            var became = uploads.take(person, folder.draft(), file, kind(kind));
            (became.draft().isPresent() ? taken : refused).add(became.sentence());
            folder = became.draft().map(folder::with).orElse(folder);
        }
        return refused.isEmpty()
                ? Flash.done(
                        folder.href("evidence"),
                        taken.size() > MOST_NAMED
                                ? taken.size() + "件の資料を追加しました。"
                                : String.join("\n", taken))
                : page(folder, List.copyOf(refused), List.copyOf(taken));
    }

    /// A browser sends one nameless, empty file when none was chosen.
    private static boolean isGiven(MultipartFile file) {
        var name = file.getOriginalFilename();
        return !file.isEmpty() || name != null && !name.isEmpty();
    }

    static EvidenceKind kind(String name) {
        return Arrays.stream(EvidenceKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(EvidenceKind.OTHER);
    }

    static List<Choice> kinds(Wording wording) {
        return Arrays.stream(EvidenceKind.values())
                .map(kind -> new Choice(kind.name(), wording.term(kind)))
                .toList();
    }

    private Page page(Folder folder, List<String> refused, List<String> taken) {
        var lines =
                folder.dossier().evidence().documents().stream()
                        .map(document ->
                                new Line(
                                        document,
                                        wording.term(document.kind()),
                                        Citing.of(folder, document),
                                        folder.scope().isOpen(document)))
                        .toList();
        return frame.page("evidence", folder, "資料", "evidence")
                .with("lines", lines)
                .with("kinds", kinds(wording))
                .with("refused", refused)
                .with("taken", taken)
                .with("room", uploads.roomLeft(folder.draft().provider()))
                .with(
                        "untitled",
                        folder.dossier().evidence().documents().stream()
                                .anyMatch(EvidencePage::isUntitled));
    }

    private static boolean isUntitled(Evidence document) {
        return document.file().fileName().equalsIgnoreCase(document.title() + ".pdf");
    }
}
