package jp.akashi.web.open;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import jp.akashi.directory.History;
import jp.akashi.export.EntryLinked;
import jp.akashi.export.Source;
import jp.akashi.kernel.Label;
import jp.akashi.kernel.Tokyo;
import jp.akashi.registry.Bulletins;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Registry;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Language;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.PublicAddress;
import jp.akashi.web.kit.Redirect;
import jp.akashi.web.kit.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/// The page of a certified service, with every item it discloses: as it is, or as it was
/// (`?as-of=`).
@Controller
public class ServicePage {
    private static final String AS_OF = "as-of";

    private final Registry registry;
    private final Schemes schemes;
    private final Source.Publisher publisher;
    private final Bulletins bulletins;
    private final InstantSource clock;

    public ServicePage(
            Registry registry,
            Schemes schemes,
            Source.Publisher publisher,
            Bulletins bulletins,
            InstantSource clock) {
        this.bulletins = bulletins;
        this.registry = registry;
        this.schemes = schemes;
        this.publisher = publisher;
        this.clock = clock;
    }

    @GetMapping("/services/{number:[^.]+}")
    public View show(@PathVariable String number, Language say, HttpServletRequest request) {
        var typed = request.getParameter(AS_OF);
        var rest = typed == null ? "" : "?" + AS_OF + "=" + Address.encoded(typed);
        return switch (Sought.of(number, rest, registry)) {
            case Sought.Answered(var view) -> view;
            case Sought.Found(var history) ->
                    typed == null
                            ? present(history, say, request)
                            : past(history, typed, say, request);
        };
    }

    /// The page of today. What it says depends on the history, the schemes and the day alone, and
    /// on the day only in whether the certification is in force.
    private Page present(History history, Language say, HttpServletRequest request) {
        var view = ServiceView.of(history, schemes, Tokyo.today(clock), say);
        var name = view.entry().face().serviceName();
        return page(view, new Label(name, name))
                .with("linked", linked(view.entry()))
                .with("bulletins", bulletins.list(view.entry().number()))
                .with("citation", Citation.of(view, PublicAddress.of(request, view.path())));
    }

    /// The service and its certification as linked data, safe within a page.
    private String linked(Entry entry) {
        var source = new Source(schemes, publisher, Tokyo.today(clock));
        return JsonMapper.shared()
                .writeValueAsString(EntryLinked.face(entry, source))
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private View past(History history, String typed, Language say, HttpServletRequest request) {
        var path = "/services/" + Address.encoded(history.present().number().slug());
        if (typed.isBlank()) {
            return Redirect.to(path);
        }
        var moment = Moment.read(typed);
        if (moment.isEmpty() || moment.get().day().isAfter(Tokyo.today(clock))) {
            return Refusal.badRequest(unreadable(moment.isPresent()));
        }
        return history.asOf(moment.get().instant())
                .map(entry -> past(history.until(entry), moment.get(), say, request))
                .orElseGet(() -> unpublished(history, moment.get()));
    }

    private Page past(History history, Moment moment, Language say, HttpServletRequest request) {
        var view = ServiceView.of(history, schemes, moment.day(), say);
        var name = view.entry().face().serviceName();
        var address = view.path() + "?" + AS_OF + "=" + Address.encoded(moment.written());
        return page(
                        view,
                        new Label(
                                "%s(%s時点)".formatted(name, moment.printed(Language.JA)),
                                "%s as of %s".formatted(name, moment.printed(Language.EN))))
                .crumb(name, view.path())
                .with("moment", moment)
                .with("citation", Citation.of(view, PublicAddress.of(request, address)));
    }

    private static Page page(ServiceView view, Label title) {
        return Page.of("open/service", Actor.OPEN, title)
                .crumb(new Label("認定サービス一覧", "Certified services"), "/services")
                .with("service", view);
    }

    private static Label unreadable(boolean isFuture) {
        return isFuture
                ? new Label(
                        "先の日付は指定できません。今日までの日付を指定してください。",
                        "This day is yet to come. Please name one up to today.")
                : new Label(
                        "日付を読み取れません。「?as-of=2026-03-01」のように、年月日で指定してください。",
                        "This is no date. Please name a day, such as ?as-of=2026-03-01.");
    }

    private static Page unpublished(History history, Moment moment) {
        var first = history.first();
        var name = first.face().serviceName();
        return Page.of(
                        "open/unpublished",
                        Actor.OPEN,
                        new Label("この時点では公表されていません", "Not published at that time"))
                .crumb(new Label("認定サービス一覧", "Certified services"), "/services")
                .crumb(name, "/services/" + Address.encoded(first.number().slug()))
                .with("first", first)
                .with("moment", moment)
                .status(HttpStatus.NOT_FOUND);
    }
}
