package jp.akashi.web.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.desk.CaseFile;
import jp.akashi.examination.Inquiry;
import jp.akashi.examination.Verdict;
import jp.akashi.examination.Verdict.Judgement;
import jp.akashi.examination.Visits;
import jp.akashi.kernel.PersonId;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.scheme.Row;
import jp.akashi.web.kit.Moments;
import jp.akashi.web.kit.Saying;
import jp.akashi.web.kit.Sayings;
import jp.akashi.web.kit.Visiting;
import jp.akashi.wording.Comments;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// The middle of the documents screen: one row with its answer, what the check found, what was
/// asked and judged before, and the verdict.
@Component
public class ItemSheets {
    private static final int MOST_SAID = 120;

    private final People people;
    private final Wording wording;
    private final CheckedCases checked;
    private final FindingViews findings;
    private final EarlierAnswers earlier;
    private final Comments comments;
    private final Visits visits;

    ItemSheets(
            People people,
            Wording wording,
            CheckedCases checked,
            FindingViews findings,
            EarlierAnswers earlier,
            Comments comments,
            Visits visits) {
        this.visits = visits;
        this.people = people;
        this.wording = wording;
        this.checked = checked;
        this.findings = findings;
        this.earlier = earlier;
        this.comments = comments;
    }

    public record Sheet(
            Asked asked,
            List<Saying> sayings,
            List<FindingViews.View> findings,
            List<EarlierAnswers.Before> before,
            List<Round> rounds,
            List<Visited> visits,
            List<Past> history,
            Given verdict,
            List<Phrases> phrases) {}

    /// What the row asks.
    public record Asked(String item, String number, String label, String level, String ask) {}

    /// An inquiry about the row, and the answer; empty while there is none.
    public record Round(String asked, String text, String reply, String replied) {}

    /// A visit on which the row was looked into; found is empty until it has taken place.
    public record Visited(String at, String state, String found) {}

    /// A verdict that was given on the row.
    ///
    /// @param note why it does not stand; empty for the one that does
    public record Past(String when, String who, String verdict, String comment, String note) {}

    /// The verdict as it stands: empty texts when there is none. `moment` tells it from any other.
    public record Given(
            String judgement, String comment, String signed, String moment, boolean answered) {
        static final Given NONE = new Given("", "", "", "", false);
    }

    /// Comments to insert that go with one verdict.
    public record Phrases(String label, List<Phrase> phrases) {}

    public record Phrase(String id, String judgement, String title, String text) {}

    Sheet sheet(DocumentRows.Rows rows, Row row) {
        var file = rows.file();
        var dossier = file.application().dossier();
        return new Sheet(
                asked(row),
                Sayings.of(row.item(), dossier.disclosure().answer(row.id())),
                findings.of(file, checked.of(file.application(), row.id())),
                earlier.of(file, row),
                rounds(file, row),
                visits(file, row),
                history(file, row),
                given(rows, row),
                grouped(phrases(file, row)));
    }

    private static Asked asked(Row row) {
        return new Asked(
                row.id().value(),
                "" + row.number(),
                row.item().label().ja(),
                row.isGated() ? "必須◎" : row.isMandatory() ? "必須" : "選択",
                row.item().ask().ja());
    }

    private static List<Round> rounds(CaseFile file, Row row) {
        return file.examination().findings().inquiries().stream()
                .filter(inquiry -> inquiry.asks(row.id()))
                .map(inquiry -> round(inquiry, row))
                .toList();
    }

    private List<Visited> visits(CaseFile file, Row row) {
        return visits.list(file.application().id()).stream()
                .filter(visit -> visit.plan().items().contains(row.id()))
                .map(visit ->
                        new Visited(
                                Visiting.print(visit.plan().at()),
                                wording.term(visit.state()),
                                visit.findFound(row.id()).orElse("")))
                .toList();
    }

    private static Round round(Inquiry inquiry, Row row) {
        var question =
                inquiry.questions().stream()
                        .filter(asked -> asked.item().equals(row.id()))
                        .findFirst()
                        .orElseThrow();
        var reply = inquiry.findReply();
        return new Round(
                Moments.print(inquiry.asked().at()),
                question.text(),
                reply.map(Inquiry.Reply::text).orElse(""),
                reply.map(given -> Moments.print(given.given().at())).orElse(""));
    }

    private List<Past> history(CaseFile file, Row row) {
        var standing = file.examination().findVerdict(row.id());
        return file.examination().historyOf(row.id()).reversed().stream()
                .map(verdict -> past(file, verdict, standing))
                .toList();
    }

    private Past past(CaseFile file, Verdict verdict, Optional<Verdict> standing) {
        int revision = file.application().latest().revision();
        return new Past(
                Moments.print(verdict.signed().at()),
                name(verdict.signed().by()),
                wording.term(verdict.judgement()),
                verdict.comment(),
                standing.filter(verdict::equals).isPresent()
                        ? ""
                        : standing.isEmpty() || verdict.revision() < revision
                                ? "補正により取消し"
                                : "のちに変更");
    }

    private Given given(DocumentRows.Rows rows, Row row) {
        return rows.file()
                .examination()
                .findVerdict(row.id())
                .map(verdict ->
                        new Given(
                                verdict.judgement().name(),
                                verdict.comment(),
                                signed(verdict),
                                moment(verdict),
                                rows.isAnswered(verdict)))
                .orElse(Given.NONE);
    }

    private String signed(Verdict verdict) {
        return "%s %s に「%s」と判定"
                .formatted(
                        Moments.print(verdict.signed().at()),
                        name(verdict.signed().by()),
                        wording.term(verdict.judgement()));
    }

    private String name(PersonId id) {
        return people.findPerson(id).map(Person::name).orElse("(退会した方)");
    }

    static String moment(Verdict verdict) {
        return verdict.signed().at().toString();
    }

    private List<Phrase> phrases(CaseFile file, Row row) {
        var blanks = blanks(file, row);
        return comments.templates().stream()
                .map(template ->
                        new Phrase(
                                template.id(),
                                template.verdict().name(),
                                template.title(),
                                template.filled(blanks)))
                .toList();
    }

    private List<Phrases> grouped(List<Phrase> phrases) {
        return Stream.of(Judgement.values())
                .map(judgement ->
                        new Phrases(
                                wording.term(judgement),
                                phrases.stream()
                                        .filter(phrase ->
                                                phrase.judgement().equals(judgement.name()))
                                        .toList()))
                .filter(group -> !group.phrases().isEmpty())
                .toList();
    }

    /// The comment of a template for one row, with the verdict it goes with.
    Optional<Phrase> phrase(CaseFile file, Row row, String id) {
        return phrases(file, row).stream().filter(phrase -> phrase.id().equals(id)).findFirst();
    }

    private static Map<String, String> blanks(CaseFile file, Row row) {
        var dossier = file.application().dossier();
        var cited =
                dossier.evidence().citationsOf(row.id()).stream()
                        .map(citation -> citation.label() + " " + citation.pages() + "ページ")
                        .collect(Collectors.joining("、"));
        return Map.of(
                "item", Wording.nameOf(row),
                "cited", cited.isEmpty() ? "添付書類" : cited,
                "said", said(Sayings.of(row.item(), dossier.disclosure().answer(row.id()))));
    }

    private static String said(List<Saying> sayings) {
        var said =
                sayings.stream()
                        .flatMap(saying ->
                                List.of(saying.head(), saying.words(), saying.state().label().ja())
                                        .stream()
                                        .filter(text -> !text.isEmpty())
                                        .limit(1))
                        .collect(Collectors.joining("、"))
                        .replaceAll("\\s+", " ");
        return said.isEmpty()
                ? "記載なし"
                : said.length() > MOST_SAID ? said.substring(0, MOST_SAID) + "…" : said;
    }

    /// Whether a name is that of a verdict.
    static Optional<Judgement> judgement(String name) {
        return List.of(Judgement.values()).stream()
                .filter(judgement -> judgement.name().equals(name))
                .findFirst();
    }
}
