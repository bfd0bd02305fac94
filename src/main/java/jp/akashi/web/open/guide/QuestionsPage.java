package jp.akashi.web.open.guide;

import jp.akashi.guide.AskedItems;
import jp.akashi.guide.Guide;
import jp.akashi.kernel.Label;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Language;
import jp.akashi.web.kit.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Questions that are often asked (よくある質問), each with an address of its own.
@Controller
public class QuestionsPage {
    private final Guide guide;
    private final AskedItems items;

    public QuestionsPage(Guide guide, Schemes schemes) {
        this.guide = guide;
        this.items = AskedItems.of(schemes);
    }

    @GetMapping("/faq")
    public Page questions(Language say) {
        return Page.of("guide/questions", Actor.OPEN, new Label("よくある質問", "Questions and answers"))
                .crumb(GuidePage.NAME, "/guide")
                .with("questions", guide.questions())
                .with("ways", new Ways(say, items, guide));
    }
}
