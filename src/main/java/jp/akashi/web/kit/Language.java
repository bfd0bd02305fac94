package jp.akashi.web.kit;

import jakarta.servlet.http.HttpServletRequest;
import jp.akashi.kernel.Label;
import org.jspecify.annotations.Nullable;

/// The language a page speaks: Japanese, which counts, or English under `/en`. What providers wrote
/// stays as it is.
///
///     !{var say = frame.language();}
///     <a href="${say.href("/services")}">${say.of("認定サービス一覧", "Certified services")}</a>
public enum Language {
    JA("ja", ""),
    EN("en", "/en");

    private static final String KEY = Language.class.getName();

    private final String tag;
    private final String prefix;

    Language(String tag, String prefix) {
        this.tag = tag;
        this.prefix = prefix;
    }

    /// The language a request was made in.
    public static Language of(HttpServletRequest request) {
        return request.getAttribute(KEY) instanceof Language language ? language : JA;
    }

    /// The language a path asks for, also where there is no page.
    static Language ofPath(String path) {
        return Paths.isWithin(path, EN.prefix) ? EN : JA;
    }

    void attachTo(HttpServletRequest request) {
        request.setAttribute(KEY, this);
    }

    public String of(String japanese, String english) {
        return this == JA ? japanese : english;
    }

    public String of(Label label) {
        return of(label.ja(), label.en());
    }

    /// A path of a public page in this language, its query included.
    public String href(String path) {
        return path.equals("/") && this == EN ? prefix : prefix + path;
    }

    /// The tag in `lang` and `hreflang`.
    public String tag() {
        return tag;
    }

    /// The `lang` of a provider's text on a page of this language; nothing where the page says it.
    public @Nullable String japanese() {
        return this == JA ? null : "ja";
    }

    public Language other() {
        return this == JA ? EN : JA;
    }

    /// The language's own name.
    public String label() {
        return of("日本語", "English");
    }
}
