package jp.akashi.web.open.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.export.Source;
import jp.akashi.export.api.BulletinTree;
import jp.akashi.export.api.Given;
import jp.akashi.export.api.Operation;
import jp.akashi.export.api.Operations;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Label;
import jp.akashi.registry.Bulletin;
import jp.akashi.registry.Bulletins;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Registry;
import jp.akashi.web.kit.Data;
import jp.akashi.web.kit.Problem;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// What is asked about the bulletins (公表事項) on services.
@Component
public final class BulletinAnswers implements Answers {
    private static final int USUAL = 50;
    private static final Label UNKNOWN =
            new Label(
                    "この認定番号のサービスは、台帳にありません。",
                    "There is no service of this certification number in the register.");

    private final Registry registry;
    private final Bulletins bulletins;

    public BulletinAnswers(Registry registry, Bulletins bulletins) {
        this.registry = registry;
        this.bulletins = bulletins;
    }

    @Override
    public Map<Operation, Answer> all() {
        return Map.of(Operations.BULLETINS, this::ofService, Operations.BULLETINS_TOLD, this::told);
    }

    private View ofService(Given given, Source source) {
        return registry.find(given.number("number"))
                .<View>map(
                        entry -> Data.json(BulletinTree.of(entry, standing(entry, given), source)))
                .orElseGet(() -> Problem.notFound(UNKNOWN));
    }

    private List<Bulletin> standing(Entry entry, Given given) {
        return given.until("as-of")
                .map(moment -> bulletins.listAsOf(entry.number(), moment))
                .orElseGet(() -> bulletins.list(entry.number()));
    }

    private View told(Given given, Source source) {
        long after = Long.parseLong(given.find("cursor").orElse("0"));
        int limit = given.whole("limit", USUAL);
        var told = bulletins.after(after, limit);
        long place = told.isEmpty() ? after : told.getLast().place();
        var reached = new BulletinTree.Reached(place, bulletins.last() > place);
        var services =
                told.stream()
                        .map(Bulletins.Told::number)
                        .distinct()
                        .flatMap(number -> service(number, source).stream())
                        .toList();
        return Data.json(BulletinTree.after(services, reached, source))
                .with("Link", "<%s>; rel=\"next\"".formatted(BulletinTree.next(reached, source)));
    }

    private Optional<Map<String, Object>> service(CertificationNumber number, Source source) {
        return registry.find(number)
                .map(entry -> BulletinTree.of(entry, bulletins.list(number), source));
    }
}
