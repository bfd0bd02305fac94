package jp.akashi.web.open.feed;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import jp.akashi.directory.Changes;
import jp.akashi.directory.Directory;
import jp.akashi.directory.History;
import jp.akashi.directory.Watch;
import jp.akashi.export.Addresses;
import jp.akashi.export.Source;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Label;
import jp.akashi.registry.Bulletin;
import jp.akashi.registry.Bulletins;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Registry;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Problem;
import jp.akashi.web.open.Query;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The changes of the register, and those of one service, as feeds (Atom).
@Controller
public class Feeds {
    private static final int MOST = 50;
    private static final int LONGEST_NUMBER = 40;

    private final Changes changes;
    private final Watch watch;
    private final Registry registry;
    private final Schemes schemes;
    private final FeedWriter writer;
    private final Bulletins bulletins;
    private final InstantSource clock;

    public Feeds(
            Changes changes,
            Directory directory,
            Registry registry,
            Schemes schemes,
            Source.Publisher publisher,
            Bulletins bulletins,
            InstantSource clock) {
        this.bulletins = bulletins;
        this.changes = changes;
        this.watch = new Watch(changes, directory);
        this.registry = registry;
        this.schemes = schemes;
        this.writer = new FeedWriter(schemes, publisher);
        this.clock = clock;
    }

    @GetMapping("/feed.atom")
    public View register() {
        return writer.write(
                new FeedWriter.Head("認定サービスの変更の記録", "/feed.atom", "/changes"),
                changes.latest(Long.MAX_VALUE, MOST, _ -> true).events().stream()
                        .limit(MOST)
                        .toList(),
                bulletins.latest(MOST).stream().flatMap(this::posted).toList());
    }

    private Stream<Told.Posted> posted(Bulletin bulletin) {
        return registry.find(bulletin.number()).stream()
                .map(entry -> new Told.Posted(bulletin, entry));
    }

    /// New and changed services among those that match a search: the address of the list with its
    /// parameters.
    @GetMapping("/services/feed.atom")
    public View search(@RequestParam MultiValueMap<String, String> parameters) {
        return switch (Query.read(parameters, watch.facets())) {
            case Query.Misread(var sentence) ->
                    new Problem(Problem.Kind.INVALID_PARAMETER, sentence, List.of());
            case Query.Understood(var query) ->
                    writer.write(
                            new FeedWriter.Head(
                                    "認定サービスの変更の記録(条件に合うもの)", query.feed(), query.list()),
                            watch.latest(query.wish(), MOST));
        };
    }

    @GetMapping("/services/{number}/feed.atom")
    public View service(@PathVariable String number) {
        var revisions = revisions(number);
        if (revisions.isEmpty()) {
            return Problem.notFound(
                    new Label(
                            "この認定番号のサービスは、台帳にありません。",
                            "There is no service of this certification number in the register."));
        }
        var history = new History(revisions);
        var present = history.present();
        var path = Addresses.of(present.number());
        var title = "%s(%s)の変更の記録".formatted(present.face().serviceName(), present.printed());
        return writer.write(
                new FeedWriter.Head(title, path + "/feed.atom", path + "/history"),
                history.events(schemes, clock.instant()).reversed().stream().limit(MOST).toList(),
                bulletins.list(present.number()).stream()
                        .map(bulletin -> new Told.Posted(bulletin, present))
                        .toList());
    }

    private List<Entry> revisions(String number) {
        try {
            return number.length() > LONGEST_NUMBER
                    ? List.of()
                    : registry.history(CertificationNumber.parse(number));
        } catch (IllegalArgumentException _) {
            return List.of();
        }
    }
}
