package jp.akashi.web.open;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import jp.akashi.guide.Guide;
import jp.akashi.guide.Portal;
import jp.akashi.kernel.Label;
import jp.akashi.kernel.Tokyo;
import jp.akashi.paper.Mark;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Scheme;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Language;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.Refusal;
import jp.akashi.web.open.guide.StatisticsDesk;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The page of a scheme, and what each of its editions asks, under its date.
@Controller
public class SchemePage {
    private static final Label ABOUT = new Label("制度について", "About the schemes");
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

    private final Schemes schemes;
    private final Portal portal;
    private final StatisticsDesk statistics;
    private final InstantSource clock;

    public SchemePage(
            Schemes schemes, Guide guide, StatisticsDesk statistics, InstantSource clock) {
        this.schemes = schemes;
        this.portal = guide.portal();
        this.statistics = statistics;
        this.clock = clock;
    }

    @GetMapping("/schemes/{id}")
    public Page scheme(@PathVariable String id, Language say) {
        var today = Tokyo.today(clock);
        return find(schemes, id)
                .flatMap(scheme ->
                        newest(scheme, today).map(edition -> page(scheme, edition, today, say)))
                .orElseGet(() ->
                        Refusal.notFound(
                                new Label(
                                        "この制度は登録されていません。「制度について」の一覧から選んでください。",
                                        "There is no such scheme. Choose one from the list on the page about the schemes.")));
    }

    private Page page(Scheme scheme, Edition edition, LocalDate today, Language say) {
        int certified = statistics.now().figures().schemes().getOrDefault(scheme.id().value(), 0);
        var said = new PortalView.Said(today, say, certified);
        return Page.of("open/portal", Actor.OPEN, scheme.shortName())
                .crumb(ABOUT, "/about")
                .with("view", PortalView.of(edition, schemes, portal, said));
    }

    @GetMapping("/schemes/{id}/{date}")
    public Page edition(@PathVariable String id, @PathVariable String date, Language say) {
        return find(schemes, id)
                .flatMap(scheme -> find(scheme, date).map(edition -> page(scheme, edition, say)))
                .orElseGet(() ->
                        Refusal.notFound(
                                new Label(
                                        "この制度に、その日付の版はありません。「制度について」の一覧から制度を選んでください。",
                                        "The scheme has no edition of that date. Choose a scheme from the list on the page about the schemes.")));
    }

    private Page page(Scheme scheme, Edition edition, Language say) {
        var title =
                new Label(
                        EditionView.name(edition, Language.JA),
                        EditionView.name(edition, Language.EN));
        return Page.of("open/scheme", Actor.OPEN, title)
                .crumb(ABOUT, "/about")
                .crumb(scheme.shortName(), "/schemes/" + scheme.id())
                .with("view", EditionView.of(edition, schemes, Tokyo.today(clock), say));
    }

    /// The mark (認定マーク) of the scheme with a number that nobody has.
    @GetMapping("/schemes/{id}/mark.svg")
    public ResponseEntity<String> mark(@PathVariable String id) {
        return find(schemes, id)
                .map(scheme ->
                        ResponseEntity.ok()
                                .contentType(SVG)
                                .cacheControl(
                                        CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                                .body(specimen(scheme)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static String specimen(Scheme scheme) {
        var numbering = scheme.numbering();
        var before = numbering.prefix().isEmpty() ? "" : numbering.prefix() + numbering.separator();
        return Mark.svg(scheme.mark(), before + "0000-0000").orThrow();
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
