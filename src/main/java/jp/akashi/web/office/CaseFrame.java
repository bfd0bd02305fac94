package jp.akashi.web.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.akashi.application.PaperEntries;
import jp.akashi.desk.CaseFile;
import jp.akashi.examination.Stage;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.NavLink;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.Step;
import jp.akashi.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What stands on top of every page of a case: names, stage, the way it has come, and the views of
/// it.
@Component
public class CaseFrame {
    private final CaseLines lines;
    private final Schemes schemes;
    private final PaperEntries papers;
    private final ChangeNotes changes;
    private final OvertakenNotes overtaken;
    private final Wording wording;

    CaseFrame(
            CaseLines lines,
            Schemes schemes,
            PaperEntries papers,
            ChangeNotes changes,
            OvertakenNotes overtaken,
            Wording wording) {
        this.overtaken = overtaken;
        this.wording = wording;
        this.changes = changes;
        this.papers = papers;
        this.lines = lines;
        this.schemes = schemes;
    }

    /// The head of a case.
    ///
    /// @param seen when the case was touched last, for the forms that say so
    public record Head(
            String id,
            long version,
            String seen,
            CaseLines.Line line,
            String scheme,
            String kind,
            List<Step> steps,
            List<NavLink> views,
            String entered,
            @Nullable ChangeNote change,
            @Nullable OvertakenNote overtaken) {}

    /// A page of a case; `view` is the last part of its address, empty for the overview.
    Page page(String template, CaseFile file, String view) {
        var title = view.isEmpty() ? file.application().serviceName() : label(view);
        var page = Page.of(template, Actor.OFFICE, title).crumb("審査の一覧", "/office");
        if (!view.isEmpty()) {
            page =
                    page.crumb(
                            file.application().serviceName(),
                            CaseLines.href(file.application().id()));
        }
        return page.with("head", head(file, view));
    }

    private Head head(CaseFile file, String view) {
        return new Head(
                file.application().id().value(),
                file.examination().version(),
                file.examination().touchedAt().toString(),
                lines.line(file),
                schemes.get(file.application().edition().scheme()).shortName().ja(),
                wording.term(file.application().kind()),
                steps(file.examination().stage()),
                views(file, view),
                papers.find(file.application().id())
                        .map(entry -> "郵送・事務局入力(" + Days.print(entry.receivedOn()) + "受領)")
                        .orElse(""),
                changes.find(file.application()).orElse(null),
                overtaken.find(file).orElse(null));
    }

    private static List<NavLink> views(CaseFile file, String view) {
        var views = new ArrayList<NavLink>();
        for (var each :
                List.of(
                        "",
                        "formality",
                        "payment",
                        "documents",
                        "changes",
                        "inquiry",
                        "visit",
                        "decision",
                        "publish")) {
            if (each.equals("changes") && !goesOn(file)) {
                continue;
            }
            var href = CaseLines.href(file.application().id()) + (each.isEmpty() ? "" : "/" + each);
            views.add(new NavLink(label(each), href, each.equals(view), ""));
        }
        return views;
    }

    /// Whether the case goes on from an earlier application.
    private static boolean goesOn(CaseFile file) {
        return Optional.ofNullable(file.application().purpose().from()).isPresent();
    }

    private static String label(String view) {
        return switch (view) {
            case "" -> "概要";
            case "formality" -> "形式審査";
            case "payment" -> "手数料";
            case "documents" -> "書類審査";
            case "changes" -> "新旧対照";
            case "inquiry" -> "照会";
            case "visit" -> "調査";
            case "decision" -> "判定";
            case "publish" -> "公表";
            case "withdrawal" -> "取下げ";
            case "overtaken" -> "公表内容の取込み";
            default -> throw new IllegalArgumentException(view);
        };
    }

    private static List<Step> steps(Stage stage) {
        var labels = List.of("形式審査", "手数料", "書類審査", "判定", "公表");
        int at =
                switch (stage) {
                    case FORMALITY, RETURNED -> 0;
                    case AWAITING_FEE -> 1;
                    case DOCUMENTS, INQUIRY -> 2;
                    case DECISION, COMMITTEE -> 3;
                    case GRANTED -> 4;
                    case PUBLISHED, REFUSED, WITHDRAWN -> 5;
                };
        var steps = new ArrayList<Step>();
        for (int i = 0; i < labels.size(); i++) {
            var progress =
                    i < at
                            ? Step.Progress.DONE
                            : i == at ? Step.Progress.CURRENT : Step.Progress.AHEAD;
            steps.add(new Step(labels.get(i), progress, ""));
        }
        return stage == Stage.REFUSED || stage == Stage.WITHDRAWN ? List.of() : steps;
    }
}
