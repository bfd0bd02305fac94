package jp.akashi.web.open.guide;

import java.util.List;
import java.util.Optional;
import jp.akashi.guide.Guide;
import jp.akashi.guide.Library;
import jp.akashi.guide.Tag;
import jp.akashi.kernel.Label;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The guideline library (ガイドライン資料室), searched by words, audience, sector, issuer and year.
@Controller
public class LibraryPage {
    static final Label NAME = new Label("ガイドライン資料室", "Guideline library");

    private static final int LONGEST = 200;

    private final Library library;

    public LibraryPage(Guide guide) {
        this.library = guide.library();
    }

    @GetMapping("/guidelines")
    public Page list(@RequestParam MultiValueMap<String, String> parameters) {
        var asked = Asked.of(parameters);
        return asked.fault(library)
                .map(Refusal::badRequest)
                .orElseGet(() ->
                        Page.of("guide/library", Actor.OPEN, NAME)
                                .crumb(GuidePage.NAME, "/guide")
                                .with("view", LibraryView.of(library, asked)));
    }

    /// What the address asks, as it was typed.
    public record Asked(String words, String audience, String sector, String issuer, String year) {
        static Asked of(MultiValueMap<String, String> parameters) {
            return new Asked(
                    first(parameters, "q").strip(),
                    first(parameters, "audience"),
                    first(parameters, "sector"),
                    first(parameters, "issuer"),
                    first(parameters, "year"));
        }

        private static String first(MultiValueMap<String, String> parameters, String name) {
            return Optional.ofNullable(parameters.getFirst(name)).orElse("");
        }

        Library.Query query() {
            return new Library.Query(
                    List.of(words.split("[\\s\\u3000]+")),
                    audience,
                    sector,
                    issuer,
                    year.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(year)));
        }

        public boolean isEverything() {
            return (words + audience + sector + issuer + year).isEmpty();
        }

        /// What is wrong with it.
        Optional<Label> fault(Library library) {
            if (words.codePointCount(0, words.length()) > LONGEST) {
                return Optional.of(
                        new Label(
                                "検索の言葉は%d文字までで入力してください。".formatted(LONGEST),
                                "Please use no more than %d letters to search."
                                        .formatted(LONGEST)));
            }
            if (!isIn(library.lists().audiences(), audience)) {
                return unknown("対象", "audience");
            }
            if (!isIn(library.lists().sectors(), sector)) {
                return unknown("分野", "sector");
            }
            if (!isIn(library.lists().issuers(), issuer)) {
                return unknown("発行元", "issuer");
            }
            return year.isEmpty() || library.years().stream().anyMatch(one -> year.equals("" + one))
                    ? Optional.empty()
                    : unknown("年", "year");
        }

        private static boolean isIn(List<Tag> list, String id) {
            return id.isEmpty() || list.stream().anyMatch(tag -> tag.id().equals(id));
        }

        private static Optional<Label> unknown(String japanese, String english) {
            return Optional.of(
                    new Label(
                            "「%s」の指定が正しくありません。資料室の絞り込みから選び直してください。".formatted(japanese),
                            "There is no such %s. Choose one from the list of the library."
                                    .formatted(english)));
        }
    }
}
