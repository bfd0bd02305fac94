package jp.akashi.web.office;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.akashi.desk.CaseFile;
import jp.akashi.disclosure.Severity;
import jp.akashi.examination.AcceptUnchanged;
import jp.akashi.examination.ConcludeDocuments;
import jp.akashi.examination.FindPrecedent;
import jp.akashi.examination.Inquiry;
import jp.akashi.examination.Verdict;
import jp.akashi.examination.Verdict.Judgement;
import jp.akashi.kernel.ItemId;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;
import jp.akashi.scheme.Section;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// The rows of the documents screen: which there are, how each stands, and the way through them.
@Component
public class DocumentRows {
    private final Schemes schemes;
    private final CheckedCases checked;
    private final FindPrecedent findPrecedent;
    private final AcceptUnchanged acceptUnchanged;
    private final Wording wording;

    DocumentRows(
            Schemes schemes,
            CheckedCases checked,
            FindPrecedent findPrecedent,
            AcceptUnchanged acceptUnchanged,
            Wording wording) {
        this.findPrecedent = findPrecedent;
        this.schemes = schemes;
        this.checked = checked;
        this.acceptUnchanged = acceptUnchanged;
        this.wording = wording;
    }

    /// The rows of a case: all that are judged, and those folded away because nothing changed in
    /// them.
    record Rows(CaseFile file, List<Row> all, Set<ItemId> folded) {
        boolean isFolded(Row row) {
            return folded.contains(row.id());
        }

        /// The rows one goes through from a row on.
        List<Row> way(Row from) {
            return isFolded(from) ? all : all.stream().filter(row -> !isFolded(row)).toList();
        }

        /// Whether an examiner has something to do here: no verdict yet, or one that waited for an
        /// answer that has come.
        boolean isWaiting(Row row) {
            var verdict = file.examination().findVerdict(row.id());
            return verdict.isEmpty() || isAnswered(verdict.get());
        }

        boolean isAnswered(Verdict verdict) {
            return verdict.judgement() == Judgement.TO_ASK
                    && file.examination().findings().inquiries().stream()
                            .filter(inquiry -> inquiry.asks(verdict.item()))
                            .flatMap(inquiry -> inquiry.findReply().stream())
                            .map(Inquiry.Reply::given)
                            .anyMatch(given -> given.at().isAfter(verdict.signed().at()));
        }
    }

    /// How many rows stand how.
    public record Count(
            int total, int accepted, int toAsk, int toImprove, int open, int folded, int answered) {
        public int judged() {
            return total - open;
        }
    }

    /// A section with rows in it.
    public record Part(String label, List<Mark> rows) {}

    /// A row in the list: its verdict as a sign and a word, and what else is to be known of it.
    public record Mark(
            String href, String number, String label, Sign sign, boolean current, String note) {}

    public record Sign(String sign, String word) {}

    Rows of(CaseFile file) {
        var all =
                schemes.get(file.application().edition()).rows().stream()
                        .filter(row -> ConcludeDocuments.isJudged(row, file.application()))
                        .toList();
        var folded = new LinkedHashSet<>(acceptUnchanged.listUnchanged(file.application()));
        if (!folded.isEmpty()) {
            folded.removeAll(doubtful(file));
        }
        return new Rows(file, all, folded);
    }

    Edition edition(CaseFile file) {
        return schemes.get(file.application().edition());
    }

    /// The rows of which the check says what it did not say of the case that was certified.
    private Set<ItemId> doubtful(CaseFile file) {
        var known =
                findPrecedent
                        .of(file.application())
                        .map(precedent -> Set.copyOf(checked.of(precedent.application())))
                        .orElse(Set.of());
        return checked.of(file.application()).stream()
                .filter(finding -> finding.severity() != Severity.HINT)
                .filter(finding -> !known.contains(finding))
                .flatMap(finding -> Optional.ofNullable(finding.spot().item()).stream())
                .collect(Collectors.toSet());
    }

    /// The row an address names, else the first that waits, else the first.
    Row row(Rows rows, String item) {
        return rows.all().stream()
                .filter(row -> row.id().value().equals(item))
                .findFirst()
                .or(() ->
                        rows.all().stream()
                                .filter(row -> !rows.isFolded(row))
                                .filter(rows::isWaiting)
                                .findFirst())
                .orElseGet(rows.all()::getFirst);
    }

    Count count(Rows rows) {
        var verdicts =
                rows.all().stream()
                        .flatMap(row -> rows.file().examination().findVerdict(row.id()).stream())
                        .toList();
        return new Count(
                rows.all().size(),
                count(verdicts, Judgement.ACCEPTED),
                count(verdicts, Judgement.TO_ASK),
                count(verdicts, Judgement.TO_IMPROVE),
                rows.all().size() - verdicts.size(),
                (int) rows.all().stream().filter(rows::isFolded).filter(rows::isWaiting).count(),
                (int) verdicts.stream().filter(rows::isAnswered).count());
    }

    private static int count(List<Verdict> verdicts, Judgement judgement) {
        return (int) verdicts.stream().filter(verdict -> verdict.judgement() == judgement).count();
    }

    /// The next row in the order of the form that waits, after one and from the beginning again.
    Optional<Row> nextWaiting(Rows rows, Row from) {
        var way = rows.way(from);
        int at = way.indexOf(from);
        var inTurn = new ArrayList<>(way.subList(at + 1, way.size()));
        inTurn.addAll(way.subList(0, Math.max(at, 0)));
        return inTurn.stream()
                .filter(row -> !rows.isFolded(row))
                .filter(rows::isWaiting)
                .findFirst();
    }

    Optional<Row> before(Rows rows, Row row) {
        var way = rows.way(row);
        int at = way.indexOf(row);
        return at > 0 ? Optional.of(way.get(at - 1)) : Optional.empty();
    }

    Optional<Row> after(Rows rows, Row row) {
        var way = rows.way(row);
        int at = way.indexOf(row);
        return at + 1 < way.size() ? Optional.of(way.get(at + 1)) : Optional.empty();
    }

    /// The open rows by section.
    List<Part> sections(Rows rows, Row current, List<Presence.At> others) {
        return schemes.get(rows.file().application().edition()).sections().stream()
                .map(section -> part(rows, section, current, others))
                .filter(part -> !part.rows().isEmpty())
                .toList();
    }

    private Part part(Rows rows, Section section, Row current, List<Presence.At> others) {
        return new Part(
                section.label().ja(),
                section.rows().stream()
                        .filter(rows.all()::contains)
                        .filter(row -> !rows.isFolded(row))
                        .map(row -> mark(rows, row, row.equals(current), others))
                        .toList());
    }

    List<Mark> folded(Rows rows, Row current) {
        return rows.all().stream()
                .filter(rows::isFolded)
                .map(row -> mark(rows, row, row.equals(current), List.of()))
                .toList();
    }

    private Mark mark(Rows rows, Row row, boolean current, List<Presence.At> others) {
        return new Mark(
                href(rows.file(), row),
                "" + row.number(),
                row.item().label().ja(),
                sign(rows, row),
                current,
                others.stream()
                        .filter(at -> at.item().equals(row.id()))
                        .map(Presence.At::name)
                        .collect(Collectors.joining("、")));
    }

    private Sign sign(Rows rows, Row row) {
        var verdict = rows.file().examination().findVerdict(row.id());
        if (verdict.filter(rows::isAnswered).isPresent()) {
            return new Sign("↩", "回答あり");
        }
        return verdict.map(Verdict::judgement)
                .map(judgement -> new Sign(sign(judgement), wording.term(judgement)))
                .orElseGet(() ->
                        doubts(rows.file(), row)
                                ? new Sign("・", "未判定(自動チェックの指摘あり)")
                                : new Sign("", "未判定"));
    }

    private boolean doubts(CaseFile file, Row row) {
        return !checked.of(file.application(), row.id()).isEmpty();
    }

    private static String sign(Judgement judgement) {
        return switch (judgement) {
            case ACCEPTED -> "✓";
            case TO_ASK -> "?";
            case TO_IMPROVE -> "!";
        };
    }

    static String href(CaseFile file, Row row) {
        return href(file, row.id());
    }

    static String href(CaseFile file, ItemId item) {
        return CaseLines.href(file.application().id())
                + "/documents?item="
                + item
                + DocumentsPage.WORK;
    }
}
