package jp.akashi.web.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.akashi.application.PreCheck;
import jp.akashi.desk.CaseFile;
import jp.akashi.evidence.Citation;
import jp.akashi.evidence.Evidence;
import jp.akashi.examination.ConcludeDocuments;
import jp.akashi.examination.Verdict;
import jp.akashi.examination.Verdict.Judgement;
import jp.akashi.kernel.ItemId;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;
import jp.akashi.scheme.Section;
import jp.akashi.web.kit.Moments;
import jp.akashi.web.kit.Saying;
import jp.akashi.web.kit.Sayings;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// What the documents screen shows of one item and of the way through all of them.
@Component
public class DocumentsViews {
    /// The part of the screen where the work is done; a link to it leaves the head of the case
    /// behind.
    static final String WORK = "#work";

    private final Schemes schemes;
    private final People people;
    private final Wording wording;
    private final PreCheck preCheck;
    private final FindingViews findings;

    DocumentsViews(
            Schemes schemes,
            People people,
            Wording wording,
            PreCheck preCheck,
            FindingViews findings) {
        this.schemes = schemes;
        this.people = people;
        this.wording = wording;
        this.preCheck = preCheck;
        this.findings = findings;
    }

    /// The left side: one row with its answer, what it cites, what the check found, and the
    /// verdict.
    public record Sheet(
            Asked asked,
            List<Saying> sayings,
            List<Cited> citations,
            List<FindingViews.View> findings,
            Given verdict,
            Neighbours neighbours) {}

    /// What the row asks.
    public record Asked(String item, String number, String label, String level, String ask) {}

    /// A citation, and the way to its first page on the right; without a way when there is no such
    /// document.
    public record Cited(String words, String href) {}

    /// The verdict as it stands: empty texts when there is none. `moment` tells it from any other.
    public record Given(String judgement, String comment, String signed, String moment) {}

    /// The ways to the rows before and after.
    public record Neighbours(String before, String after) {}

    /// The right side: a page of a document; without an address when the row cites none.
    public record Picture(
            String title,
            String href,
            int page,
            int pages,
            String before,
            String after,
            String alt) {}

    /// A section with the rows to judge in it.
    public record Part(String label, List<Mark> rows) {}

    /// A row in the list on the left: its verdict as a sign and a word.
    public record Mark(
            String href, String number, String label, String sign, String word, boolean current) {}

    /// How many rows have their verdict.
    public record Progress(int done, int total) {}

    Row row(CaseFile file, String item, List<Row> left) {
        var judged = judged(file);
        return judged.stream()
                .filter(row -> row.id().value().equals(item))
                .findFirst()
                .orElseGet(() -> left.isEmpty() ? judged.getFirst() : left.getFirst());
    }

    Sheet sheet(CaseFile file, Row row) {
        var dossier = file.application().dossier();
        var level = row.isGated() ? "必須◎" : row.isMandatory() ? "必須" : "選択";
        return new Sheet(
                new Asked(
                        row.id().value(),
                        "" + row.number(),
                        row.item().label().ja(),
                        level,
                        row.item().ask().ja()),
                Sayings.of(row.item(), dossier.disclosure().answer(row.id())),
                dossier.evidence().citationsOf(row.id()).stream()
                        .map(citation -> cited(file, row, citation))
                        .toList(),
                found(file, row),
                given(file, row),
                neighbours(file, row));
    }

    private List<FindingViews.View> found(CaseFile file, Row row) {
        var subject = PreCheck.Subject.of(file.application());
        var here =
                preCheck.check(file.application().dossier(), subject).stream()
                        .filter(finding -> row.id().equals(finding.spot().item()))
                        .toList();
        return findings.of(file, here);
    }

    private Given given(CaseFile file, Row row) {
        return file.examination()
                .findVerdict(row.id())
                .map(verdict ->
                        new Given(
                                verdict.judgement().name(),
                                verdict.comment(),
                                signed(verdict),
                                moment(verdict)))
                .orElse(new Given("", "", "", ""));
    }

    private String signed(Verdict verdict) {
        var name = people.findPerson(verdict.signed().by()).map(Person::name).orElse("");
        return "%s %s に「%s」と判定"
                .formatted(
                        Moments.print(verdict.signed().at()),
                        name,
                        wording.term(verdict.judgement()));
    }

    static String moment(Verdict verdict) {
        return verdict.signed().at().toString();
    }

    private Cited cited(CaseFile file, Row row, Citation citation) {
        var document = file.application().dossier().evidence().find(citation.label());
        var words =
                citation.label()
                        + document.map(found -> " " + found.title()).orElse("(この資料はありません)")
                        + " "
                        + citation.pages()
                        + "ページ"
                        + (citation.section().isEmpty() ? "" : " " + citation.section());
        return new Cited(
                words,
                document.map(found -> href(file, row, found, citation.pages().numbers().getFirst()))
                        .orElse(""));
    }

    Picture picture(CaseFile file, Row row, DocumentsPage.At at) {
        var index = file.application().dossier().evidence();
        var cited =
                index.citationsOf(row.id()).stream()
                        .filter(citation -> index.find(citation.label()).isPresent())
                        .findFirst();
        var document =
                index.find(at.document())
                        .or(() -> cited.flatMap(citation -> index.find(citation.label())));
        return document.map(found -> picture(file, row, found, page(at, cited, found)))
                .orElse(new Picture("", "", 0, 0, "", "", ""));
    }

    private Picture picture(CaseFile file, Row row, Evidence document, int page) {
        int pages = document.file().pages();
        return new Picture(
                document.label() + " " + document.title(),
                CaseLines.href(file.application().id())
                        + "/evidence/"
                        + document.id()
                        + "/pages/"
                        + page
                        + ".png",
                page,
                pages,
                page > 1 ? href(file, row, document, page - 1) : "",
                page < pages ? href(file, row, document, page + 1) : "",
                document.title() + " " + page + "ページの画像");
    }

    private static int page(DocumentsPage.At at, Optional<Citation> cited, Evidence document) {
        int wanted =
                at.page().matches("\\d{1,5}")
                        ? Integer.parseInt(at.page())
                        : cited.filter(citation -> citation.label().equals(document.label()))
                                .map(citation -> citation.pages().numbers().getFirst())
                                .orElse(1);
        return Math.clamp(wanted, 1, Math.max(1, document.file().pages()));
    }

    List<Part> sections(CaseFile file, Row current) {
        var judged = judged(file);
        return schemes.get(file.application().edition()).sections().stream()
                .map(section -> part(file, section, judged, current))
                .filter(part -> !part.rows().isEmpty())
                .toList();
    }

    private Part part(CaseFile file, Section section, List<Row> judged, Row current) {
        var marks =
                section.rows().stream()
                        .filter(judged::contains)
                        .map(row -> mark(file, row, row.equals(current)))
                        .toList();
        return new Part(section.label().ja(), marks);
    }

    private Mark mark(CaseFile file, Row row, boolean current) {
        var judgement = file.examination().findVerdict(row.id()).map(Verdict::judgement);
        return new Mark(
                hrefOf(file, row.id()),
                "" + row.number(),
                row.item().label().ja(),
                judgement.map(DocumentsViews::sign).orElse(""),
                judgement.map(wording::term).orElse("未判定"),
                current);
    }

    private static String sign(Judgement judgement) {
        return switch (judgement) {
            case ACCEPTED -> "✓";
            case TO_ASK -> "?";
            case TO_IMPROVE -> "!";
        };
    }

    Progress progress(CaseFile file, int left) {
        int total = judged(file).size();
        return new Progress(total - left, total);
    }

    int toAsk(CaseFile file) {
        return (int)
                file.examination().findings().verdicts().values().stream()
                        .filter(verdict -> verdict.judgement() == Judgement.TO_ASK)
                        .count();
    }

    /// The first of these rows that comes after an item in official order, else the first of all.
    Optional<ItemId> nextOf(CaseFile file, ItemId item, List<ItemId> left) {
        var order = judged(file).stream().map(Row::id).toList();
        var after =
                order.subList(order.indexOf(item) + 1, order.size()).stream()
                        .filter(left::contains)
                        .findFirst();
        return after.or(() -> left.stream().findFirst());
    }

    private Neighbours neighbours(CaseFile file, Row row) {
        var order = new ArrayList<>(judged(file));
        int at = order.indexOf(row);
        return new Neighbours(
                at > 0 ? hrefOf(file, order.get(at - 1).id()) : "",
                at + 1 < order.size() ? hrefOf(file, order.get(at + 1).id()) : "");
    }

    private List<Row> judged(CaseFile file) {
        return schemes.get(file.application().edition()).rows().stream()
                .filter(row -> ConcludeDocuments.isJudged(row, file.application()))
                .toList();
    }

    private static String hrefOf(CaseFile file, ItemId item) {
        return CaseLines.href(file.application().id()) + "/documents?item=" + item + WORK;
    }

    private static String href(CaseFile file, Row row, Evidence document, int page) {
        return CaseLines.href(file.application().id())
                + "/documents?item="
                + row.id()
                + "&document="
                + java.net.URLEncoder.encode(
                        document.label(), java.nio.charset.StandardCharsets.UTF_8)
                + "&page="
                + page
                + "#page";
    }
}
