package jp.akashi.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.akashi.application.ApplicationRules;
import jp.akashi.disclosure.Finding;
import jp.akashi.disclosure.Severity;
import jp.akashi.disclosure.Spot;
import jp.akashi.evidence.EvidenceRules;
import jp.akashi.paper.form.FormImport;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Schemes;
import jp.akashi.wording.Wording;

/// What a check found, a line each in the order of the form: cell, weight, rule, place, sentence.
final class CheckReport {
    private static final Pattern CELL = Pattern.compile("(.*)!([A-Z]+)(\\d+)");
    private static final String NOWHERE = "-";

    private final FormImport form;
    private final Edition edition;
    private final Wording wording;
    private final List<Line> lines = new ArrayList<>();

    private record Line(String cell, Finding finding) {}

    CheckReport(FormImport form, Schemes schemes) {
        this.form = form;
        this.edition = schemes.get(form.form().disclosure().edition());
        this.wording = Wording.of(schemes);
    }

    CheckReport with(List<Finding> findings) {
        findings.stream().map(finding -> new Line(cell(finding), finding)).forEach(this::add);
        return this;
    }

    /// The findings but those about an answer that could not be read: that was said already.
    CheckReport withRest(List<Finding> findings) {
        Set<String> unread = new HashSet<>(lines.stream().map(Line::cell).toList());
        return with(
                findings.stream()
                        .filter(finding ->
                                !finding.spot().document().isEmpty()
                                        || !unread.contains(cell(finding)))
                        .toList());
    }

    private void add(Line line) {
        if (!lines.contains(line)) {
            lines.add(line);
        }
    }

    boolean refuses() {
        return lines.stream().anyMatch(line -> line.finding().refuses());
    }

    void print(PrintWriter out) {
        lines.stream()
                .sorted(
                        Comparator.comparing((Line line) -> sheet(line.cell()))
                                .thenComparing(line -> row(line.cell())))
                .forEach(line -> out.println(printed(line)));
        out.println(summary());
        out.flush();
    }

    private String printed(Line line) {
        var finding = line.finding();
        return "%s  %s  %s  %s: %s"
                .formatted(
                        line.cell(),
                        wording.term(finding.severity()),
                        finding.rule(),
                        wording.place(finding.spot(), edition),
                        wording.sentence(finding));
    }

    private String summary() {
        if (lines.isEmpty()) {
            return "指摘はありません。このまま申請できます。";
        }
        var counts = new ArrayList<String>();
        for (var severity : Severity.values()) {
            long count =
                    lines.stream().filter(line -> line.finding().severity() == severity).count();
            if (count > 0) {
                counts.add("%s %d件".formatted(wording.term(severity), count));
            }
        }
        return "%s。%s"
                .formatted(
                        String.join("、", counts), refuses() ? "このまま申請すると差し戻されます。" : "このまま申請できます。");
    }

    private String cell(Finding finding) {
        var facts = finding.obstacle().facts();
        return facts.containsKey("cell")
                ? facts.get("cell")
                : form.findCell(spot(finding)).orElse(NOWHERE);
    }

    /// What is missing beside an answer, or asked of it elsewhere, does not stand in its cell.
    private static Spot spot(Finding finding) {
        if (finding.rule().equals(EvidenceRules.CITED)) {
            return finding.spot().about("*");
        }
        return finding.rule().equals(ApplicationRules.WITHHOLDING_ASKED)
                ? Spot.ofFace("withholdings")
                : finding.spot();
    }

    /// 申請書A before 申請書B, and both before the lists.
    private static String sheet(String cell) {
        var found = CELL.matcher(cell);
        var name = found.matches() ? found.group(1) : "";
        return (name.startsWith("申請書") ? "0" : "1") + name;
    }

    private static int row(String cell) {
        var found = CELL.matcher(cell);
        return found.matches() ? Integer.parseInt(found.group(3)) : 0;
    }
}
