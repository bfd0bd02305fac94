package jp.akashi.web.open.api;

import java.time.LocalDate;
import java.util.Map;
import jp.akashi.export.Source;
import jp.akashi.export.api.EditionTree;
import jp.akashi.export.api.Given;
import jp.akashi.export.api.ItemTree;
import jp.akashi.export.api.Operation;
import jp.akashi.export.api.Operations;
import jp.akashi.export.api.SchemeTree;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.Label;
import jp.akashi.kernel.SchemeId;
import jp.akashi.web.kit.Data;
import jp.akashi.web.kit.Problem;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// What is asked about the schemes: what they are, and what they ask.
@Component
public final class SchemeAnswers implements Answers {
    private static final Label NO_ITEM =
            new Label("この記号の開示項目はありません。", "There is no disclosure item of this id.");
    private static final Label NO_SCHEME =
            new Label("この記号の制度はありません。", "There is no scheme of this id.");
    private static final Label NO_EDITION =
            new Label("この制度に、その日付の版はありません。", "The scheme has no edition of this date.");

    @Override
    public Map<Operation, Answer> all() {
        return Map.of(
                Operations.ITEMS,
                (_, source) -> Data.json(ItemTree.list(source)),
                Operations.ITEM_DEFINITION,
                SchemeAnswers::item,
                Operations.SCHEMES,
                (_, source) -> Data.json(SchemeTree.list(source)),
                Operations.SCHEME_IN_FULL,
                SchemeAnswers::scheme,
                Operations.EDITION,
                SchemeAnswers::edition);
    }

    private static View item(Given given, Source source) {
        return ItemTree.find(given.text("id"), source)
                .<View>map(Data::json)
                .orElseGet(() -> Problem.notFound(NO_ITEM));
    }

    private static View scheme(Given given, Source source) {
        return source.schemes()
                .find(new SchemeId(given.text("scheme")))
                .<View>map(scheme -> Data.json(SchemeTree.of(scheme, source)))
                .orElseGet(() -> Problem.notFound(NO_SCHEME));
    }

    private static View edition(Given given, Source source) {
        var id =
                new EditionId(
                        new SchemeId(given.text("scheme")), LocalDate.parse(given.text("date")));
        return source.schemes()
                .findEdition(id)
                .<View>map(edition -> Data.json(EditionTree.of(edition, source)))
                .orElseGet(() -> Problem.notFound(NO_EDITION));
    }
}
