package jp.akashi.web.open.guide;

import jp.akashi.guide.Guide;
import jp.akashi.guide.Waits;
import jp.akashi.kernel.Label;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Data;
import jp.akashi.web.kit.Language;
import jp.akashi.web.kit.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The statistics (統計) as a page, and their data as JSON and CSV.
@Controller
public class StatisticsPage {
    static final Label NAME = new Label("統計", "Statistics");

    private final StatisticsDesk desk;
    private final Guide guide;
    private final Schemes schemes;
    private final Waits waits;

    public StatisticsPage(StatisticsDesk desk, Guide guide, Schemes schemes, Waits waits) {
        this.waits = waits;
        this.desk = desk;
        this.guide = guide;
        this.schemes = schemes;
    }

    @GetMapping("/statistics")
    public Page page(Language say) {
        return Page.of("guide/statistics", Actor.OPEN, NAME)
                .crumb(GuidePage.NAME, "/guide")
                .with("words", guide.counted())
                .with("waits", WaitWords.of(waits.list()))
                .with("waitsPeriod", WaitWords.period(waits.list(), say))
                .with("view", StatisticsView.of(desk.now(), schemes, say));
    }

    @GetMapping("/statistics.json")
    public Data json() {
        var tree = StatisticsFile.of(desk.now(), schemes).tree();
        tree.put("examinationDays", WaitWords.tree(waits.list()));
        return Data.json(tree);
    }

    @GetMapping("/statistics.csv")
    public Data csv() {
        return Data.of("text/csv;charset=UTF-8", StatisticsFile.of(desk.now(), schemes).csv())
                .with("Content-Disposition", "attachment; filename=\"akashi-statistics.csv\"");
    }
}
