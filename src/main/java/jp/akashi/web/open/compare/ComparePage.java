package jp.akashi.web.open.compare;

import java.util.List;
import jp.akashi.kernel.Label;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.Redirect;
import jp.akashi.web.kit.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Two to five services side by side, item by item.
@Controller
public class ComparePage {
    private static final Label TITLE = new Label("サービスの比較", "Comparison of services");

    private final CompareDesk desk;

    public ComparePage(CompareDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/compare")
    public View compare(@RequestParam MultiValueMap<String, String> parameters) {
        return switch (Reading.of(parameters)) {
            case Reading.Nothing() -> Page.of("open/compareStart", Actor.OPEN, TITLE);
            case Reading.Refused refused -> refused(refused);
            case Reading.Read(var asked) ->
                    isPlain(parameters, asked)
                            ? compare(asked)
                            : Redirect.to(asked.address("/compare"));
        };
    }

    private View compare(Asked asked) {
        return switch (desk.compare(asked)) {
            case CompareDesk.Result.Not(var refused) -> refused(refused);
            case CompareDesk.Result.Made(var view) ->
                    Page.of("open/compare", Actor.OPEN, TITLE)
                            .crumb(new Label("認定サービス一覧", "Certified services"), "/services")
                            .with("comparison", view);
        };
    }

    private static Page refused(Reading.Refused refused) {
        return refused.isMissing()
                ? Refusal.notFound(refused.sentence())
                : Refusal.badRequest(refused.sentence());
    }

    /// Whether the address is the one worth sharing.
    private static boolean isPlain(MultiValueMap<String, String> parameters, Asked asked) {
        return parameters.getOrDefault("ids", List.of()).equals(List.of(asked.ids()))
                && parameters
                        .getOrDefault("only", List.of(""))
                        .equals(List.of(Only.print(asked.only())))
                && parameters.getOrDefault("section", List.of("")).equals(List.of(asked.section()));
    }
}
