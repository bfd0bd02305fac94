package jp.akashi.web.open.api;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import jp.akashi.directory.EntryDiff;
import jp.akashi.directory.History;
import jp.akashi.export.EntryJson;
import jp.akashi.export.Source;
import jp.akashi.export.api.DiffTree;
import jp.akashi.export.api.Given;
import jp.akashi.export.api.HistoryTree;
import jp.akashi.export.api.Operation;
import jp.akashi.export.api.Operations;
import jp.akashi.export.api.VerifyTree;
import jp.akashi.kernel.Label;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Registry;
import jp.akashi.web.kit.Data;
import jp.akashi.web.kit.Problem;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// What is asked about one service: all of it, its history, two of its revisions, and whether it is
/// there at all.
@Component
public final class ServiceAnswers implements Answers {
    private static final Label UNKNOWN =
            new Label(
                    "この認定番号のサービスは、台帳にありません。",
                    "There is no service of this certification number in the register.");
    private static final Label NOT_YET =
            new Label(
                    "このサービスは、その時点ではまだ公表されていません。",
                    "This service was not published yet at that moment.");
    private static final Label NO_REVISION =
            new Label("この番号の版はありません。", "There is no such revision.");

    private final Registry registry;
    private final InstantSource clock;

    public ServiceAnswers(Registry registry, InstantSource clock) {
        this.registry = registry;
        this.clock = clock;
    }

    @Override
    public Map<Operation, Answer> all() {
        return Map.of(
                Operations.SERVICE,
                this::service,
                Operations.HISTORY,
                this::history,
                Operations.DIFF,
                this::diff,
                Operations.VERIFY,
                this::verify);
    }

    private View service(Given given, Source source) {
        var number = given.number("number");
        var moment = given.until("as-of");
        if (moment.isPresent() && !registry.history(number).isEmpty()) {
            return registry.findAsOf(number, moment.get())
                    .map(entry -> data(entry, source))
                    .orElseGet(() -> Problem.notFound(NOT_YET));
        }
        return registry.find(number)
                .map(entry -> data(entry, source))
                .orElseGet(() -> Problem.notFound(UNKNOWN));
    }

    private static View data(Entry entry, Source source) {
        return Data.json(EntryJson.tree(entry, source));
    }

    private View verify(Given given, Source source) {
        return registry.find(given.number("number"))
                .<View>map(entry -> Data.json(VerifyTree.of(entry, source)))
                .orElseGet(() -> Problem.notFound(UNKNOWN));
    }

    private View history(Given given, Source source) {
        var revisions = registry.history(given.number("number"));
        return revisions.isEmpty()
                ? Problem.notFound(UNKNOWN)
                : Data.json(HistoryTree.of(new History(revisions), source, clock.instant()));
    }

    private View diff(Given given, Source source) {
        var revisions = registry.history(given.number("number"));
        if (revisions.isEmpty()) {
            return Problem.notFound(UNKNOWN);
        }
        var history = new History(revisions);
        for (var name : List.of("from", "to")) {
            if (history.find(given.whole(name, 0)).isEmpty()) {
                return Problem.notFound(NO_REVISION);
            }
        }
        return Data.json(
                DiffTree.of(
                        EntryDiff.between(
                                history.find(given.whole("from", 0)).orElseThrow(),
                                history.find(given.whole("to", 0)).orElseThrow(),
                                source.schemes()),
                        source));
    }
}
