package jp.akashi.web.open.data;

import java.time.InstantSource;
import java.util.List;
import jp.akashi.export.Source;
import jp.akashi.kernel.Label;
import jp.akashi.kernel.Tokyo;
import jp.akashi.registry.Registry;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Language;
import jp.akashi.web.kit.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What of the register can be taken away, in which forms, and how to use it.
@Controller
public class DataPage {
    private final Shelves shelves;
    private final Registry registry;
    private final Publishing publishing;
    private final InstantSource clock;

    /// Who publishes what schemes, on which terms.
    public record Publishing(Schemes schemes, Source.Publisher publisher, Licence licence) {}

    public DataPage(
            Shelves shelves, Registry registry, Publishing publishing, InstantSource clock) {
        this.shelves = shelves;
        this.registry = registry;
        this.publishing = publishing;
        this.clock = clock;
    }

    @GetMapping("/data")
    public Page show(Language say) {
        var view =
                new DataView(
                        shelves.isReady() ? BulkLine.all(shelves) : List.of(),
                        shelves.snapshots().list().stream().limit(7).toList(),
                        registry.present("", 1).stream().findFirst(),
                        shelves.bulk().lastPublished(),
                        publishing);
        return Page.of("open/data", Actor.OPEN, new Label("データの利用", "Using the data"))
                .with("view", view)
                .with("today", Tokyo.today(clock));
    }
}
