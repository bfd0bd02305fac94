package jp.akashi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.akashi.demo.Accounts;

/// One window in which somebody walks. It notes what the browser complains of and where requests
/// go; `look` holds the page in it to what every page owes: readable for everybody, no wider than
/// the screen, silent, and self-contained.
final class Visit implements AutoCloseable {
    private static final String HAS_VISIBLE_FOCUS =
            """
            () => {
              const part = document.activeElement, style = getComputedStyle(part), box = part.getBoundingClientRect();
              const marked = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
              return part === document.body || (marked && inside) ? ''
                : part.outerHTML.slice(0, 200) + ' ' + style.outline
                  + ' ' + JSON.stringify(box);
            }
            """;

    private static final int LONGEST_NAME = 100;

    private final BrowserContext window;
    private final String address;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();
    private final Page page;
    private String partner = "";

    Visit(BrowserContext window, String address) {
        this.window = window;
        this.address = address;
        this.page = listen(window.newPage());
    }

    Page page() {
        return page;
    }

    /// A second tab of the same person.
    Page tab() {
        return listen(window.newPage());
    }

    /// Gives the window a device that keeps passkeys and knows its owner.
    Authenticator authenticator() {
        return Authenticator.in(window.newCDPSession(page));
    }

    private Page listen(Page opened) {
        opened.setDefaultTimeout(30_000);
        opened.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isRefusal(message.text(), message.location())) {
                complaints.add(message.text() + " at " + message.location());
            }
        });
        opened.onPageError(complaints::add);
        opened.onRequest(request -> {
            if (!isOwn(request.url())) {
                strangers.add(request.url());
            }
        });
        return opened;
    }

    /// Lets requests go to one other site, as those to an identity provider do.
    Visit and(String site) {
        partner = site;
        return this;
    }

    private boolean isOwn(String url) {
        return url.startsWith(address + "/")
                || url.startsWith("data:")
                || !partner.isEmpty() && url.startsWith(partner);
    }

    /// A document that is refused on purpose (404, 400) is logged as an error of loading; scripts
    /// and pictures are not excused.
    private static boolean isRefusal(String text, String place) {
        return text.startsWith("Failed to load resource")
                && !place.contains("/assets/")
                && !place.matches(".*\\.(png|svg|css|js)(:.*)?");
    }

    Response go(String path) {
        return Objects.requireNonNull(page.navigate(path));
    }

    Visit signIn(String email) {
        return signIn(email, Accounts.PASSWORD);
    }

    Visit signIn(String email, String password) {
        go("/login");
        fill("メールアドレス", email);
        fill("パスワード", password);
        press("ログイン");
        return this;
    }

    /// As far as the page that the mail leads to.
    void asksToSignUp(String email) {
        fill("メールアドレス", email);
        press("メールを受け取る");
        follow("利用登録に進む");
    }

    /// Signs a provider up with the person who manages it, and that person in.
    void signUp(String organisation, String email) {
        var password = "kurai-yoru-no-hoshi";
        go("/signup");
        asksToSignUp(email);
        fill("事業者の名称", organisation);
        fill("お名前", "見本 一子");
        fill("パスワード", password);
        press("登録する");
        sees("利用登録が完了しました。");
        signIn(email, password);
        page.waitForURL("**/provider");
    }

    /// What makes a window of the same person.
    String cookies() {
        return window.storageState();
    }

    void fill(String label, String text) {
        page.locator("input, textarea").and(page.getByLabel(label)).first().fill(text);
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    /// A picture as soon as the browser has all of it: before that it has no height.
    Locator loadedPicture(String selector) {
        var picture = page.locator(selector);
        assertThat(picture).hasJSProperty("complete", true);
        assertThat(picture).not().hasJSProperty("naturalHeight", 0);
        return picture;
    }

    String path() {
        return URI.create(page.url()).getRawPath();
    }

    void sees(String text) {
        assertThat(page.locator("body")).containsText(text);
    }

    /// Makes the window as large as another screen.
    Visit size(Screen screen) {
        page.setViewportSize(screen.width(), screen.height());
        return this;
    }

    /// Makes everything in the window twice as large (WCAG 1.4.4), so that half as much fits in.
    Visit zoom() {
        var size = page.viewportSize();
        page.setViewportSize(size.width / 2, size.height / 2);
        return this;
    }

    /// Holds the page to be no wider than the screen.
    void fits(String name) {
        page.waitForLoadState();
        picture(name);
        assertThat(sideways()).as("what is wider than the screen on " + name).isEmpty();
    }

    /// Holds the page to what every page owes.
    void look(String name) {
        fits(name);
        assertThat(Axe.violations(page)).as("axe on " + name).isEmpty();
        assertThat(complaints).as("errors in the console on " + name).isEmpty();
        assertThat(strangers).as("requests to other hosts on " + name).isEmpty();
    }

    /// Holds the page to it in the hand and on a desk, where it stays, without asking for it anew.
    void lookOnEveryScreen(String name) {
        size(Screen.PHONE).look(name);
        size(Screen.DESK).look(name);
    }

    @SuppressWarnings("unchecked")
    private List<String> sideways() {
        return (List<String>)
                page.evaluate(
                        """
                        () => {
                          const width = document.documentElement.clientWidth;
                          if (document.documentElement.scrollWidth <= width) return [];
                          return ['the page: ' + document.documentElement.scrollWidth + ' > ' + width].concat(
                              [...document.querySelectorAll('body *')]
                                  .filter(part => part.getBoundingClientRect().right > width + 1)
                                  .slice(0, 8)
                                  .map(part => part.tagName + '.' + part.className));
                        }
                        """);
    }

    /// Why nobody sees where the focus is; nothing when it can be seen, or is nowhere.
    String focusFaults() {
        return (String) page.evaluate(HAS_VISIBLE_FOCUS);
    }

    /// Keeps pictures of the pages when asked by `-Dpictures=folder`, for people to look at.
    void picture(String name) {
        var folder = System.getProperty("pictures");
        if (folder != null) {
            var plain = name.replaceAll("(%[0-9A-F]{2}|[^\\p{L}\\p{N}])+", "-");
            var file =
                    plain.substring(0, Math.min(plain.length(), LONGEST_NAME))
                            + "-"
                            + page.viewportSize().width
                            + ".png";
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of(folder, file)).setFullPage(true));
        }
    }

    @Override
    public void close() {
        window.close();
    }
}
