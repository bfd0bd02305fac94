package jp.akashi.web.open;

import jp.akashi.kernel.Label;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.UseOfMark;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What the mark means, how it may be used, and how its use is checked.
@Controller
public class MarkRulesPage {
    private final Schemes schemes;

    MarkRulesPage(Schemes schemes) {
        this.schemes = schemes;
    }

    /// A mark as it looks.
    public record Sample(Label scheme, String picture) {}

    @GetMapping("/mark")
    public Page show() {
        return Page.of("open/mark", Actor.OPEN, new Label("認定マークの使い方", "The use of the mark"))
                .with(
                        "samples",
                        schemes.all().stream()
                                .map(each ->
                                        new Sample(
                                                each.name(), "/schemes/" + each.id() + "/mark.svg"))
                                .toList())
                .with("rules", UseOfMark.rules());
    }
}
