package jp.akashi.cli.rehearsal;

import java.util.List;
import jp.akashi.examination.Stage;
import jp.akashi.examination.Verdict.Judgement;

/// 書類審査: the office judges item by item, with the cited page beside the answer.
final class Review {
    static final String COMMENT = "審査メモ: 記載の根拠を資料で確認した。";
    private static final String OFFICE = "office";

    /// So many pictures of pages are looked at, one every so many items.
    private static final int EVERY = 8;

    private final Actor office;
    private final Road road;
    private int judged;

    Review(Actor office, Road road) {
        this.office = office;
        this.road = road;
    }

    Station judgesAllButOne(Question question) {
        return new Station(
                OFFICE, "judges every item, one of them to be asked", () -> judge(question));
    }

    Station asks(Question question) {
        return new Station(OFFICE, "sends the inquiry", () -> ask(question));
    }

    Station judgesTheAnswer(Question question) {
        return new Station(
                OFFICE, "judges the corrected item, concludes", () -> judgeAgain(question));
    }

    Station acceptsAll() {
        return new Station(OFFICE, "judges every item, concludes", this::acceptAll);
    }

    private void judge(Question question) {
        for (var href : hrefs()) {
            var page = office.open(href);
            lookAt(page);
            judge(page, question);
        }
        road.isAt(Stage.DOCUMENTS, office);
    }

    /// Accepts the item of a page, unless it is the one to be asked about.
    void judge(Page page, Question question) {
        var form = page.form("/documents");
        boolean asked = form.values("item").contains(question.item().value());
        form.tick("judgement", (asked ? Judgement.TO_ASK : Judgement.ACCEPTED).name())
                .fill("comment", asked ? question.comment() : COMMENT)
                .send();
    }

    void ask(Question question) {
        var form = office.open(road.caseAtOffice("inquiry")).form("/inquiry");
        Mismatch.unlessEqual(
                "an inquiry about the one item",
                List.of("question:" + question.item()),
                form.names("textarea"));
        form.fill("question:" + question.item(), question.text()).send();
        road.isAt(Stage.INQUIRY, office);
    }

    private void judgeAgain(Question question) {
        accept(question);
        conclude();
    }

    /// Accepts the item that was asked about, as it was corrected.
    void accept(Question question) {
        var sample = road.sample();
        var row = sample.edition().getRow(question.item());
        var page = office.open(road.caseAtOffice("documents") + "?item=" + question.item());
        Said.of(row, sample.answer(row)).forEach(page::shows);
        page.form("/documents")
                .tick("judgement", Judgement.ACCEPTED.name())
                .fill("comment", COMMENT)
                .send();
    }

    private void acceptAll() {
        for (var href : hrefs()) {
            office.open(href).form("/documents").tick("judgement", "ACCEPTED").send();
        }
        conclude();
    }

    void conclude() {
        office.open(road.caseAtOffice("documents")).form("/conclude").send();
        road.isAt(Stage.DECISION, office);
    }

    private List<String> hrefs() {
        var page = office.open(road.caseAtOffice("documents"));
        var hrefs = page.all(".documents-rows a[href*=item]").stream();
        return hrefs.map(link -> link.attr("href")).toList();
    }

    /// Every so often, the picture of the page that the item cites.
    private void lookAt(Page page) {
        var picture = page.find(".documents-picture").map(image -> image.attr("src"));
        if (picture.isEmpty() || judged++ % EVERY != 0) {
            return;
        }
        Papers.isPng(picture.get(), office.browser().download(picture.get()).bytes());
    }
}
