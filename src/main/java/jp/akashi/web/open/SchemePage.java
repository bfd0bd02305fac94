package jp.akashi.web.open;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import jp.akashi.kernel.Tokyo;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Scheme;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What a scheme asks: the edition in force, and every other one under its date.
@Controller
public class SchemePage {
    private final Schemes schemes;
    private final InstantSource clock;

    public SchemePage(Schemes schemes, InstantSource clock) {
        this.schemes = schemes;
        this.clock = clock;
    }

    @GetMapping("/schemes/{id}")
    public Page scheme(@PathVariable String id) {
        var today = Tokyo.today(clock);
        return find(schemes, id)
                .flatMap(scheme ->
                        newest(scheme, today).map(edition -> page(scheme, edition, today)))
                .orElseGet(() -> Refusal.notFound("この制度は登録されていません。「制度について」の一覧から選んでください。"));
    }

    @GetMapping("/schemes/{id}/{date}")
    public Page edition(@PathVariable String id, @PathVariable String date) {
        return find(schemes, id)
                .flatMap(scheme ->
                        find(scheme, date)
                                .map(edition -> page(scheme, edition, Tokyo.today(clock))))
                .orElseGet(() -> Refusal.notFound("この制度に、その日付の版はありません。「制度について」の一覧から制度を選んでください。"));
    }

    private Page page(Scheme scheme, Edition edition, LocalDate today) {
        var name = scheme.shortName().ja();
        return Page.of(
                        "open/scheme",
                        Actor.OPEN,
                        "%s %s版".formatted(name, Days.print(edition.effective())))
                .crumb("制度について", "/about")
                .with("view", EditionView.of(scheme, edition, schemes, today));
    }

    static Optional<Scheme> find(Schemes schemes, String id) {
        return schemes.all().stream().filter(scheme -> scheme.id().value().equals(id)).findFirst();
    }

    static Optional<Edition> find(Scheme scheme, String date) {
        return scheme.editions().stream()
                .filter(edition -> edition.id().date().toString().equals(date))
                .findFirst();
    }

    /// The edition in force, or the first to come.
    private static Optional<Edition> newest(Scheme scheme, LocalDate today) {
        return scheme.findEditionOn(today)
                .or(() -> scheme.editions().stream().min(Comparator.comparing(Edition::effective)));
    }
}
