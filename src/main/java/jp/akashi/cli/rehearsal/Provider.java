package jp.akashi.cli.rehearsal;

import java.util.ArrayList;
import java.util.List;
import jp.akashi.examination.Stage;
import jp.akashi.paper.form.FilledForm;
import jp.akashi.paper.form.ListedDocument;
import org.jsoup.nodes.Element;

/// 事業者: fills in a draft from the sample, files it, answers, and takes the certificate home.
final class Provider {
    private static final String PROVIDER = "provider";

    private final Actor provider;
    private final Road road;

    Provider(Actor provider, Road road) {
        this.provider = provider;
        this.road = road;
    }

    List<Station> filing() {
        return List.of(
                new Station(PROVIDER, "opens a draft", this::openDraft),
                new Station(PROVIDER, "hands in the documents", this::handIn),
                new Station(PROVIDER, "hands in the Excel form, takes it home again", this::fillIn),
                new Station(PROVIDER, "runs the pre-check", this::check),
                new Station(PROVIDER, "files the application", this::file));
    }

    /// The same, and the form on its pages holds what the Excel form brought.
    List<Station> filingThroughThePages() {
        var stations = new ArrayList<>(filing());
        stations.add(
                stations.size() - 2,
                new Station(PROVIDER, "saves every section of the form", this::saveAll));
        return stations;
    }

    Station filesAgain() {
        return new Station(PROVIDER, "reads the note, files again", this::refile);
    }

    Station answers(Question question) {
        return new Station(PROVIDER, "corrects the item asked about", () -> answer(question));
    }

    Station takesThePapers() {
        return new Station(PROVIDER, "takes certificate and mark home", this::takePapers);
    }

    void openDraft() {
        var page =
                provider.open("/provider/drafts/new")
                        .form("/provider/drafts")
                        .tick("scheme", road.sample().edition().id().scheme().value())
                        .send()
                        .isAt("/provider/drafts/");
        road.draftIs(page.path());
    }

    private void handIn() {
        int count = 0;
        for (var document : road.sample().documents()) {
            count++;
            provider.open(road.draft() + "/evidence")
                    .form("/evidence")
                    .attach("files", document)
                    .send()
                    .shows("資料の一覧(" + count + "件)");
        }
    }

    void fillIn() {
        var preview =
                provider.open(road.draft() + "/excel")
                        .form("/excel")
                        .attach("file", road.sample().form())
                        .send();
        Mismatch.unless(
                preview.find("#faults, #missing").isEmpty(),
                "a form read to the last cell, all its documents there",
                preview.content());
        preview.form("/excel/apply").send("取り込む").isAt(road.draft());
        takeHome();
    }

    /// The form as it comes down again says what went up.
    private void takeHome() {
        var sample = road.sample();
        var link = provider.open(road.draft() + "/excel").link("form.xlsx");
        var form = new Upload("form.xlsx", provider.browser().download(link).bytes());
        var read = Sample.read(form, sample.schemes());
        Mismatch.unlessEqual("申請書A", sample.filled().faceSheet(), read.faceSheet());
        Mismatch.unlessEqual("申請書B", sample.filled().disclosure(), read.disclosure());
        Mismatch.unlessEqual("the citations", sample.filled().citations(), read.citations());
        Mismatch.unlessEqual("the documents", kept(sample.filled()), kept(read));
    }

    private static List<ListedDocument> kept(FilledForm form) {
        return form.documents().stream().map(ListedDocument::kept).toList();
    }

    private void saveAll() {
        for (var section : road.sample().edition().sections()) {
            var page = provider.open(road.draft() + "/sections/" + section.id());
            section.rows()
                    .forEach(row ->
                            Mismatch.unless(
                                    !page.all("main form [name^=\"" + row.id() + ":\"]").isEmpty(),
                                    "a blank for " + row.id(),
                                    page.path()));
            page.form("/" + section.id()).send("保存する").isAt(road.draft());
        }
        takeHome();
    }

    private void check() {
        var page = provider.open(road.draft() + "/check");
        boolean passed = page.find("main .banner.is-error, main .findings .is-error").isEmpty();
        Mismatch.unless(passed, "nothing to mend by the pre-check", page.content());
    }

    void file() {
        var gross = "%,d円".formatted(road.sample().fee().gross().amount());
        var form = provider.open(road.draft() + "/submit").shows(gross).form("/submit");
        var done = form.tick("agreed", "true").send();
        done.isAt("/provider/applications/").shows(road.word(Stage.FORMALITY));
        road.caseIs(done.path());
    }

    private void refile() {
        var page = provider.open(road.caseAtProvider()).shows(Office.RETURN_NOTE);
        road.draftIs(page.link("/provider/drafts/"));
        submit(provider.open(road.draft() + "/submit").form("/submit"));
        provider.open(road.caseAtProvider()).shows(road.word(Stage.FORMALITY));
    }

    private void answer(Question question) {
        takeUp(question);
        correct(question);
        reply(question);
    }

    /// Finds the draft in which an inquiry is answered.
    void takeUp(Question question) {
        var page = provider.open(road.caseAtProvider()).shows(question.text());
        road.draftIs(page.link("/provider/drafts/"));
    }

    boolean isCorrected(Question question) {
        return section(question).all("main form textarea, main form input").stream()
                .filter(blank -> isOf(question, blank.attr("name")))
                .anyMatch(
                        blank -> Page.plain(blank.val()).equals(Page.plain(question.corrected())));
    }

    void correct(Question question) {
        var section = section(question);
        var form = section.form("/" + sectionOf(question));
        var blank = blank(section, question);
        Mismatch.unless(
                form.names("textarea").stream().allMatch(name -> isOf(question, name)),
                "blanks of the item asked about alone",
                form.names("textarea"));
        form.fill(blank.attr("name"), question.corrected()).send("保存する");
    }

    void reply(Question question) {
        submit(
                provider.open(road.draft() + "/submit")
                        .shows(question.text())
                        .form("/submit")
                        .fill("reply", Question.REPLY));
        provider.open(road.caseAtProvider()).shows(road.word(Stage.DOCUMENTS));
        road.corrected(question.correct(road.sample()));
    }

    /// Whether the inquiry was answered, as the provider sees it.
    boolean hasReplied() {
        return provider.open(road.caseAtProvider()).text().contains(Question.REPLY);
    }

    private Page section(Question question) {
        return provider.open(road.draft() + "/sections/" + sectionOf(question));
    }

    private String sectionOf(Question question) {
        return road.sample().edition().sections().stream()
                .filter(section ->
                        section.rows().stream().anyMatch(row -> row.id().equals(question.item())))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /// The blank that holds what was filed.
    private static Element blank(Page page, Question question) {
        return page.all("main form textarea, main form input").stream()
                .filter(blank -> isOf(question, blank.attr("name")))
                .filter(blank -> Page.plain(blank.val()).equals(Page.plain(question.words())))
                .findFirst()
                .orElseThrow(() -> new Mismatch("a blank with what was filed", page.content()));
    }

    private static boolean isOf(Question question, String name) {
        return name.startsWith(question.item() + ":");
    }

    private static void submit(Form form) {
        form.tick("agreed", "true").send().isAt("/provider/applications/");
    }

    private void takePapers() {
        var page = provider.open(road.caseAtProvider()).shows(road.number());
        var certificate = provider.browser().download(page.link("certificate"));
        new Papers(road).isCertificate(certificate.bytes());
        var svg = provider.browser().download(page.link("mark.svg")).text();
        Mismatch.unless(svg.contains("<svg"), "the mark as SVG", svg);
        Papers.isPng("the mark", provider.browser().download(page.link("mark.png")).bytes());
    }
}
