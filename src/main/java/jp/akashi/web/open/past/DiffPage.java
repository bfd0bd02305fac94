package jp.akashi.web.open.past;

import java.util.regex.Pattern;
import jp.akashi.directory.EntryDiff;
import jp.akashi.directory.History;
import jp.akashi.kernel.Label;
import jp.akashi.registry.Registry;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Language;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.Redirect;
import jp.akashi.web.kit.Refusal;
import jp.akashi.web.open.Address;
import jp.akashi.web.open.Sought;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Two revisions of a service side by side (新旧の対照): `/services/ai-0001-2204/diff/1..2`.
@Controller
public class DiffPage {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})\\.\\.(\\d{1,6})");

    /// The value of `only` that leaves changes of words alone out.
    static final String MEANINGFUL = "meaningful";

    private record Pair(int one, int other) {
        boolean isInOrder() {
            return one < other;
        }
    }

    private final Registry registry;
    private final Schemes schemes;

    public DiffPage(Registry registry, Schemes schemes) {
        this.registry = registry;
        this.schemes = schemes;
    }

    @GetMapping("/services/{number}/diff/{range}")
    public View show(
            @PathVariable String number,
            @PathVariable String range,
            @RequestParam(defaultValue = "") String only,
            Language say) {
        return switch (Sought.of(number, "/diff/" + Address.encoded(range), registry)) {
            case Sought.Answered(var view) -> view;
            case Sought.Found(var history) -> show(history, range, only, say);
        };
    }

    private View show(History history, String range, String only, Language say) {
        var revisions = RANGE.matcher(range);
        if (!revisions.matches()) {
            return Refusal.badRequest(
                    new Label(
                            "版の指定を読み取れません。「/diff/1..2」のように、比べる2つの版の番号を指定してください。",
                            "These are no revisions. Please name two, such as /diff/1..2."));
        }
        if (!only.isEmpty() && !only.equals(MEANINGFUL)) {
            return Refusal.badRequest(
                    new Label(
                            "onlyには「meaningful」だけを指定できます。",
                            "`only` takes no value but meaningful."));
        }
        var pair =
                new Pair(
                        Integer.parseInt(revisions.group(1)), Integer.parseInt(revisions.group(2)));
        return pair.isInOrder() ? show(history, pair, !only.isEmpty(), say) : turned(history, pair);
    }

    /// The older one stands first.
    private static View turned(History history, Pair pair) {
        return pair.one() == pair.other()
                ? Refusal.badRequest(
                        new Label(
                                "同じ版どうしは比べられません。異なる2つの版を指定してください。",
                                "A revision has nothing to be compared with itself. Please name two."))
                : Redirect.to("%s/diff/%d..%d".formatted(path(history), pair.other(), pair.one()));
    }

    private View show(History history, Pair pair, boolean meaningfulOnly, Language say) {
        var from = history.find(pair.one());
        var to = history.find(pair.other());
        if (from.isEmpty() || to.isEmpty()) {
            int missing = from.isEmpty() ? pair.one() : pair.other();
            int last = history.present().standing().revision();
            return Refusal.notFound(
                    new Label(
                            "このサービスに第%d版はありません。公表されているのは第%d版までです。".formatted(missing, last),
                            "There is no revision %d of this service. The last one is %d."
                                    .formatted(missing, last)));
        }
        var diff = EntryDiff.between(from.get(), to.get(), schemes);
        var name = history.present().face().serviceName();
        return Page.of("past/diff", Actor.OPEN, title(name, pair))
                .crumb(new Label("認定サービス一覧", "Certified services"), "/services")
                .crumb(name, path(history))
                .crumb(new Label("公表の履歴", "History"), path(history) + "/history")
                .with("view", DiffView.of(diff, schemes, meaningfulOnly, say));
    }

    private static Label title(String name, Pair pair) {
        return new Label(
                "%s 第%d版と第%d版の対照".formatted(name, pair.one(), pair.other()),
                "%s: revision %d and revision %d".formatted(name, pair.one(), pair.other()));
    }

    private static String path(History history) {
        return "/services/" + Address.encoded(history.present().number().slug());
    }
}
