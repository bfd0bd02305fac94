package jp.akashi.web.open;

import java.util.List;
import java.util.Optional;
import jp.akashi.directory.History;
import jp.akashi.kernel.Label;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Exchange;
import jp.akashi.registry.Exchanges;
import jp.akashi.registry.Registry;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Language;
import jp.akashi.web.kit.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// The questions about a service and their answers, as they were published.
@Controller
public class ExchangesPage {
    private final Registry registry;
    private final Exchanges exchanges;
    private final Schemes schemes;

    public ExchangesPage(Registry registry, Exchanges exchanges, Schemes schemes) {
        this.registry = registry;
        this.exchanges = exchanges;
        this.schemes = schemes;
    }

    /// A question and its answer.
    public record Line(
            String id,
            String anchor,
            String about,
            String question,
            String answer,
            String asked,
            String answered) {}

    @GetMapping("/services/{number:[^.]+}/questions")
    public View show(@PathVariable String number, Language say) {
        return switch (Sought.of(number, "/questions", registry)) {
            case Sought.Answered(var view) -> view;
            case Sought.Found(History history) -> page(history.present(), say);
        };
    }

    private Page page(Entry entry, Language say) {
        var name = entry.face().serviceName();
        var path = "/services/" + Address.encoded(entry.number().slug());
        return Page.of(
                        "open/exchanges",
                        Actor.OPEN,
                        new Label("問合せと回答: " + name, "Questions and answers: " + name))
                .crumb(new Label("認定サービス一覧", "Certified services"), "/services")
                .crumb(name, path)
                .with("entry", entry)
                .with("path", path)
                .with("lines", lines(entry, say));
    }

    private List<Line> lines(Entry entry, Language say) {
        return exchanges.list(entry.number()).stream()
                .map(exchange -> line(exchange, row(entry, exchange.item()), say))
                .toList();
    }

    private Optional<Row> row(Entry entry, String item) {
        return schemes.get(entry.edition()).rows().stream()
                .filter(row -> row.id().value().equals(item))
                .findFirst();
    }

    private static Line line(Exchange exchange, Optional<Row> row, Language say) {
        return new Line(
                exchange.id(),
                row.map(found -> found.id().value()).orElse(""),
                row.map(found -> found.number() + " " + say.of(found.item().label()))
                        .orElse(say.of("サービス全般", "The service as a whole")),
                exchange.words().question(),
                exchange.words().answer(),
                Days.print(exchange.askedOn(), say),
                Days.print(exchange.answeredOn(), say));
    }
}
