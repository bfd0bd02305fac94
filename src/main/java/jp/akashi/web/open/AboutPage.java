package jp.akashi.web.open;

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
        return Page.of("open/about", Actor.OPEN, "制度について").with("schemes", schemes.all());
    }
}
