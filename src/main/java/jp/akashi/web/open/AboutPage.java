package jp.akashi.web.open;

import jp.akashi.kernel.Label;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What the register is, and which schemes there are.
@Controller
public class AboutPage {
    private final Schemes schemes;

    public AboutPage(Schemes schemes) {
        this.schemes = schemes;
    }

    @GetMapping("/about")
    public Page about() {
        return Page.of("open/about", Actor.OPEN, new Label("制度について", "About the schemes"))
                .with("schemes", schemes.all());
    }
}
