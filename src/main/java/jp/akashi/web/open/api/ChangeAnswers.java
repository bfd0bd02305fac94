package jp.akashi.web.open.api;

import java.util.Map;
import jp.akashi.directory.Changes;
import jp.akashi.export.Source;
import jp.akashi.export.api.ChangesTree;
import jp.akashi.export.api.Given;
import jp.akashi.export.api.Operation;
import jp.akashi.export.api.Operations;
import jp.akashi.kernel.Label;
import jp.akashi.web.kit.Data;
import jp.akashi.web.kit.Problem;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// What is asked about the changes of the register.
@Component
public final class ChangeAnswers implements Answers {
    private static final int USUAL = 50;
    private static final Label NO_CURSOR =
            new Label("前回の応答にあったcursorを指定してください。", "The cursor of an earlier answer.");
    private static final Label EITHER =
            new Label("sinceとcursorは、どちらか一方だけ指定してください。", "Either since or cursor, not both.");

    private final Changes changes;

    public ChangeAnswers(Changes changes) {
        this.changes = changes;
    }

    @Override
    public Map<Operation, Answer> all() {
        return Map.of(Operations.CHANGES, this::changes);
    }

    private View changes(Given given, Source source) {
        var since = given.since("since");
        var cursor = given.find("cursor");
        int limit = given.whole("limit", USUAL);
        if (since.isPresent()) {
            return cursor.isPresent()
                    ? Problem.wrong("cursor", EITHER)
                    : data(changes.since(since.get(), limit), source);
        }
        return ChangesTree.read(cursor.orElse(ChangesTree.BEGINNING))
                .map(from -> data(changes.after(from, limit), source))
                .orElseGet(() -> Problem.wrong("cursor", NO_CURSOR));
    }

    private static View data(Changes.Told told, Source source) {
        return Data.json(ChangesTree.of(told, source))
                .with("Link", "<%s>; rel=\"next\"".formatted(ChangesTree.next(told, source)));
    }
}
