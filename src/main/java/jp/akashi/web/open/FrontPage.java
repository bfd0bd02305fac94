package jp.akashi.web.open;

import java.time.InstantSource;
import java.util.List;
import jp.akashi.directory.Directory;
import jp.akashi.directory.Search;
import jp.akashi.kernel.Label;
import jp.akashi.kernel.Tokyo;
import jp.akashi.scheme.Scheme;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The front page: what the register is, a search, and the services certified last.
@Controller
public class FrontPage {
    private static final int NEWEST = 6;
    private static final Label TITLE =
            new Label("クラウドサービス情報開示認定", "Cloud service information disclosure certification");

    private final Directory directory;
    private final Schemes schemes;
    private final InstantSource clock;

    /// What the front page counts and shows.
    public record View(
            int services, String items, List<Scheme> schemes, List<ListingView> newest) {}

    public FrontPage(Directory directory, Schemes schemes, InstantSource clock) {
        this.directory = directory;
        this.schemes = schemes;
        this.clock = clock;
    }

    @GetMapping("/")
    public Page show() {
        var slice = new Search.Slice(0, NEWEST);
        var found = directory.search(Search.of(Search.Wish.ALL, Search.Order.NEWEST, slice));
        var today = Tokyo.today(clock);
        var newest =
                found.listings().stream()
                        .map(listing ->
                                ListingView.of(listing, schemes, today, Picked.of(List.of())))
                        .toList();
        var view = new View(found.total(), items(), schemes.all(), newest);
        return Page.of("open/front", Actor.OPEN, TITLE).with("front", view);
    }

    /// How many items the schemes ask today: from the fewest to the most.
    private String items() {
        var counts =
                schemes.all().stream()
                        .flatMap(scheme -> scheme.findEditionOn(Tokyo.today(clock)).stream())
                        .mapToInt(edition -> edition.rows().size())
                        .summaryStatistics();
        if (counts.getCount() == 0) {
            return "0";
        }
        return counts.getMin() == counts.getMax()
                ? "" + counts.getMax()
                : counts.getMin() + "〜" + counts.getMax();
    }
}
