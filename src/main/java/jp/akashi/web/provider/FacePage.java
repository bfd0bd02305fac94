package jp.akashi.web.provider;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.access.Action;
import jp.akashi.application.FaceField;
import jp.akashi.party.Person;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.web.provider.form.Sent;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.View;

/// 申請書A(フェースシート).
@Controller
public class FacePage {
    private final Folders folders;
    private final DraftFrame frame;
    private final FaceDesk desk;
    private final Schemes schemes;
    private final Wording wording;

    FacePage(Folders folders, DraftFrame frame, FaceDesk desk, Schemes schemes, Wording wording) {
        this.folders = folders;
        this.frame = frame;
        this.desk = desk;
        this.schemes = schemes;
        this.wording = wording;
    }

    @GetMapping("/provider/drafts/{id}/face")
    public Page show(Person person, @PathVariable String id) {
        var folder = folders.open(person, Action.SEE_DRAFT, id);
        return page(
                folder,
                FaceField.of(folder.draft().kind()).stream()
                        .map(field -> FaceView.stored(field, folder, wording))
                        .toList());
    }

    @PostMapping("/provider/drafts/{id}/face")
    public View save(Person person, @PathVariable String id, HttpServletRequest request) {
        var folder = folders.open(person, Action.EDIT_DRAFT, id);
        var sent = Sent.of(request);
        var views = new ArrayList<FaceView>();
        for (var field : FaceField.of(folder.draft().kind())) {
            var saved = desk.save(person, folder, field, sent);
            folder = saved.folder();
            views.add(saved.view());
        }
        if (views.stream().anyMatch(FaceView::isAmiss)) {
            return page(folder, List.copyOf(views));
        }
        return sent.first("go").equals("next")
                ? Flash.done(folder.href(folder.edition().sections().getFirst()), "申請書Aを保存しました。")
                : Flash.done(folder.href("face"), "保存しました。");
    }

    /// Saves one blank while it is written.
    @PostMapping("/provider/drafts/{id}/face/{key}")
    public Page saveOne(
            Person person,
            @PathVariable String id,
            @PathVariable String key,
            ServletWebRequest web) {
        var folder = folders.open(person, Action.EDIT_DRAFT, id);
        var field =
                FaceField.of(folder.draft().kind()).stream()
                        .filter(candidate -> candidate.key().equals(key))
                        .findFirst()
                        .orElseThrow(Own::notThere);
        var sent = Sent.of(web.getRequest());
        var saved = desk.save(person, folder, field, sent);
        if (sent.first(key + ":choose").equals("theirs") && web.getResponse() != null) {
            web.getResponse().setHeader("HX-Retarget", "#unit-" + key);
            web.getResponse().setHeader("HX-Reselect", "#unit-" + key);
        }
        return Page.of("provider/faceField", Actor.PROVIDER, "申請書A")
                .with("view", saved.view())
                .with("folder", saved.folder())
                .with("schemes", schemes);
    }

    private Page page(Folder folder, List<FaceView> views) {
        return frame.page("face", folder, "申請書A(フェースシート)", "face")
                .with("views", views)
                .with("schemes", schemes)
                .with(
                        "faults",
                        views.stream().filter(FaceView::isAmiss).map(FaceView::fault).toList());
    }
}
