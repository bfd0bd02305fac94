package jp.akashi.web.open.past;

import java.time.InstantSource;
import jp.akashi.directory.History;
import jp.akashi.kernel.Label;
import jp.akashi.registry.Bulletins;
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

/// What happened to a service (公表の履歴), and the way to any two of its revisions.
@Controller
public class HistoryPage {
    private final Registry registry;
    private final Schemes schemes;
    private final Bulletins bulletins;
    private final InstantSource clock;

    public HistoryPage(
            Registry registry, Schemes schemes, Bulletins bulletins, InstantSource clock) {
        this.bulletins = bulletins;
        this.registry = registry;
        this.schemes = schemes;
        this.clock = clock;
    }

    @GetMapping("/services/{number}/history")
    public View show(@PathVariable String number, Language say) {
        return switch (Sought.of(number, "/history", registry)) {
            case Sought.Answered(var view) -> view;
            case Sought.Found(var history) -> page(history, say);
        };
    }

    private Page page(History history, Language say) {
        var name = history.present().face().serviceName();
        var events = history.events(schemes, clock.instant());
        return Page.of("past/history", Actor.OPEN, new Label(name + "の公表の履歴", "History of " + name))
                .crumb(new Label("認定サービス一覧", "Certified services"), "/services")
                .crumb(name, "/services/" + Address.encoded(history.present().number().slug()))
                .with("bulletins", bulletins.list(history.present().number()))
                .with("view", HistoryView.of(history, events, schemes, say));
    }

    /// The form of the history leads to the lasting address of the two revisions chosen.
    @GetMapping("/services/{number}/diff")
    public View chosen(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        if (!from.matches("\\d{1,6}") || !to.matches("\\d{1,6}")) {
            return Refusal.badRequest(
                    new Label("比べる2つの版を選んでください。", "Please choose the two revisions to compare."));
        }
        return Redirect.to("/services/%s/diff/%s..%s".formatted(Address.encoded(number), from, to));
    }
}
