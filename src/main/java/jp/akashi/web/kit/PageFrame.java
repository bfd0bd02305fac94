package jp.akashi.web.kit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.akashi.kernel.Label;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/// Everything around the content of a page. A page's template takes it as `frame` and hands it to
/// `@template.kit.layout`; nobody else makes one.
public record PageFrame(
        Page page,
        Place place,
        @Nullable Visitor visitor,
        @Nullable String notice,
        @Nullable Flash flash,
        @Nullable CsrfToken csrf) {
    /// The sentence all pages carry on top, such as "these are demo data"; an attribute of the
    /// servlet context, if there is one.
    public static final String NOTICE = PageFrame.class.getName() + ".notice";

    static PageFrame around(Page page, HttpServletRequest request) {
        return new PageFrame(
                page,
                Place.of(request),
                Visitor.of(request),
                notice(request),
                Flash.of(request),
                csrf(request));
    }

    /// The frame of a page that answers a request of which nothing is known but the language.
    static PageFrame bare(Page page, Language language) {
        return new PageFrame(page, Place.nowhere(language), null, null, null, null);
    }

    public Language language() {
        return place.language();
    }

    public String title() {
        return language().of(page.title());
    }

    public Actor actor() {
        return page.actor();
    }

    public List<Crumb> crumbs() {
        return page.crumbs();
    }

    /// What was typed into the form of this page before it was refused.
    public TypedForm typed() {
        return flash == null ? TypedForm.NOTHING : flash.typed();
    }

    public List<MenuGroup> menu() {
        return actor().menu(place.path(), language());
    }

    /// What the menu is called while it is folded: the entry this page belongs to.
    public String menuPlace() {
        return menu().stream()
                .flatMap(group -> group.links().stream())
                .filter(NavLink::current)
                .map(NavLink::label)
                .findFirst()
                .orElse("");
    }

    /// Whether the reader may only look at what is on the page.
    public boolean isWatched() {
        return actor() == Actor.PROVIDER
                && !place.path().startsWith("/account")
                && visitor != null
                && visitor.watching();
    }

    public boolean isFrontPage() {
        return place.path().equals("/");
    }

    /// Whether the page is there in both languages.
    public boolean hasTwin() {
        return page.status().is2xxSuccessful() && PublicPaths.isPage(place.path());
    }

    private static @Nullable String notice(HttpServletRequest request) {
        return request.getServletContext().getAttribute(NOTICE) instanceof Label notice
                ? Language.of(request).of(notice)
                : null;
    }

    private static @Nullable CsrfToken csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? token
                : null;
    }
}
