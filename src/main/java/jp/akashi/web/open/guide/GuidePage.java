package jp.akashi.web.open.guide;

import jp.akashi.guide.AskedItems;
import jp.akashi.guide.Guide;
import jp.akashi.kernel.Label;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Language;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The guide for users: where it starts, and its chapters.
@Controller
public class GuidePage {
    static final Label NAME = new Label("利用ガイド", "Guide for users");

    private final Guide guide;
    private final AskedItems items;

    public GuidePage(Guide guide, Schemes schemes) {
        this.guide = guide;
        this.items = AskedItems.of(schemes);
    }

    @GetMapping("/guide")
    public Page start() {
        return Page.of("guide/start", Actor.OPEN, NAME).with("guide", guide);
    }

    @GetMapping("/guide/{id}")
    public Page chapter(@PathVariable String id, Language say) {
        var ways = new Ways(say, items, guide);
        return guide.findChapter(id)
                .map(chapter ->
                        Page.of("guide/chapter", Actor.OPEN, chapter.title())
                                .crumb(NAME, "/guide")
                                .with("chapter", ChapterView.of(chapter, ways)))
                .orElseGet(() ->
                        Refusal.notFound(
                                new Label(
                                        "利用ガイドに、この章はありません。利用ガイドの入口から選んでください。",
                                        "The guide has no such chapter. Choose one from its first page.")));
    }
}
