package jp.akashi.web.kit;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.akashi.kernel.Label;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/// A page on its way to the reader, as a handler returns it: template, title, place and values.
///
///     return Page.of("open/service", Actor.OPEN, "サービス名").crumb("サービス一覧", "/services").with("it", view);
///
/// The template takes `@param PageFrame frame` and the values by their names.
public record Page(
        String template,
        Actor actor,
        Label title,
        List<Crumb> crumbs,
        Map<String, Object> values,
        HttpStatus status)
        implements View {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    public Page {
        crumbs = List.copyOf(crumbs);
        values = Map.copyOf(values);
    }

    /// A page from `templates/<template>.jte` whose title is one in every language: a page of those
    /// who sign in, or one named by what it shows.
    public static Page of(String template, Actor actor, String title) {
        return of(template, actor, new Label(title, title));
    }

    /// A page from `templates/<template>.jte`.
    public static Page of(String template, Actor actor, Label title) {
        return new Page(template, actor, title, List.of(), Map.of(), HttpStatus.OK);
    }

    public Page crumb(String label, String href) {
        return crumb(new Label(label, label), href);
    }

    public Page crumb(Label label, String href) {
        var more = new ArrayList<>(crumbs);
        more.add(new Crumb(label, href));
        return new Page(template, actor, title, more, values, status);
    }

    public Page with(String name, Object value) {
        var more = new HashMap<>(values);
        more.put(name, value);
        return new Page(template, actor, title, crumbs, more, status);
    }

    public Page status(HttpStatus answer) {
        return new Page(template, actor, title, crumbs, values, answer);
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var frame = PageFrame.around(this, request);
        var bytes = numbered(request).rendered(frame).toByteArray();
        if (isSameForAll(frame, request)) {
            response.setHeader("Cache-Control", "no-cache");
            if (Freshness.isKnown(bytes, request, response)) {
                return;
            }
        }
        response.setStatus(status.value());
        response.setLocale(Locale.forLanguageTag(Language.of(request).tag()));
        response.setContentType(getContentType());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /// Where something went wrong the page names the request, so that the office can look for it.
    private Page numbered(HttpServletRequest request) {
        var number = status.isError() ? RequestNumbers.find(request) : null;
        return number == null ? this : with(Refusal.NUMBER, number);
    }

    /// Whether it is a page of the register as everybody sees it, with nothing in it of who asks.
    private boolean isSameForAll(PageFrame frame, HttpServletRequest request) {
        return status.is2xxSuccessful()
                && actor == Actor.OPEN
                && frame.visitor() == null
                && frame.flash() == null
                && PublicPaths.isPage(frame.place().path())
                && request.getSession(false) == null;
    }

    /// The bytes of the page inside a frame.
    Utf8ByteOutput rendered(PageFrame frame) {
        var all = new HashMap<>(values);
        all.put("frame", frame);
        var output = new Utf8ByteOutput();
        ENGINE.render(template + ".jte", all, output);
        return output;
    }
}
