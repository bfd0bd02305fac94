package jp.akashi.web.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.NavLink;
import jp.akashi.web.kit.Page;
import org.springframework.stereotype.Component;

/// What stands around every page of a draft: the way back, and the list of its parts with how far
/// each is.
@Component
public class DraftFrame {
    private final Schemes schemes;

    DraftFrame(Schemes schemes) {
        this.schemes = schemes;
    }

    /// A page of a draft from `provider/<template>`, at the part `here` of its address.
    Page page(String template, Folder folder, String title, String here) {
        var page =
                Page.of("provider/" + template, Actor.PROVIDER, title).crumb("申請の一覧", "/provider");
        if (folder.corrected() != null) {
            var application = folder.corrected().application();
            page =
                    page.crumb(
                            application.number() + " " + application.serviceName(),
                            "/provider/applications/" + application.id());
        }
        if (!here.isEmpty()) {
            page = page.crumb(folder.isCorrection() ? "補正" : folder.title(), folder.href());
        }
        return page.with("folder", folder).with("links", links(folder, here));
    }

    Progress progress(Folder folder) {
        return Progress.of(folder, schemes);
    }

    private List<NavLink> links(Folder folder, String here) {
        var progress = progress(folder);
        var links = new ArrayList<NavLink>();
        links.add(link(folder, "", folder.isCorrection() ? "補正の概要" : "下書きの概要", here));
        links.add(link(folder, "face", "申請書A", here));
        for (var section : folder.edition().sections()) {
            var count = progress.of(section);
            var note =
                    count.mandatory() == 0
                            ? "選択のみ"
                            : count.left() == 0 ? "記入済" : "残り" + count.left();
            links.add(
                    link(folder, "sections/" + section.id(), section.label().ja(), here)
                            .note(note));
        }
        if (Optional.ofNullable(folder.draft().begun().purpose().from()).isPresent()) {
            links.add(link(folder, "changes", "前回との対照", here));
        }
        links.add(
                link(folder, "evidence", "資料", here)
                        .note(folder.dossier().evidence().documents().size() + "件"));
        links.add(link(folder, "excel", "Excelで記入", here));
        links.add(link(folder, "check", "事前チェック", here));
        links.add(link(folder, "submit", folder.isCorrection() ? "回答・再提出" : "提出", here));
        return List.copyOf(links);
    }

    private static NavLink link(Folder folder, String rest, String label, String here) {
        return new NavLink(label, rest.isEmpty() ? folder.href() : folder.href(rest))
                .current(rest.equals(here));
    }
}
