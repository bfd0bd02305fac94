package jp.akashi.web.open;

import java.util.Comparator;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Scheme;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What the register is, and what each scheme asks.
@Controller
public class AboutPage {
    private final Schemes schemes;

    public AboutPage(Schemes schemes) {
        this.schemes = schemes;
    }

    @GetMapping("/about")
    public Page about() {
        return Page.of("open/about", Actor.OPEN, "制度について").with("schemes", schemes.all());
    }

    @GetMapping("/schemes/{id}")
    public Page scheme(@PathVariable String id) {
        return schemes.all().stream()
                .filter(scheme -> scheme.id().value().equals(id))
                .findFirst()
                .flatMap(scheme ->
                        scheme.editions().stream()
                                .max(Comparator.comparing(Edition::effective))
                                .map(edition -> page(scheme, edition)))
                .orElseGet(() -> Refusal.notFound("この制度は登録されていません。「制度について」の一覧から選んでください。"));
    }

    private static Page page(Scheme scheme, Edition edition) {
        return Page.of("open/scheme", Actor.OPEN, scheme.shortName().ja())
                .crumb("制度について", "/about")
                .with("scheme", scheme)
                .with("edition", edition);
    }
}
