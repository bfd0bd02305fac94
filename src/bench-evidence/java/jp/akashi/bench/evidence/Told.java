package jp.akashi.bench.evidence;

import jp.akashi.disclosure.Finding;

/// Figures of quality as lines of text.
final class Told {
    private Told() {}

    static String of(Quality quality) {
        var lines = new StringBuilder();
        var pairs = quality.judged();
        long unsupported = pairs.stream().filter(one -> !one.pair().label().supported()).count();
        lines.append(
                "%d pairs of a claim and its pages, %d of them not supported%n"
                        .formatted(pairs.size(), unsupported));
        lines.append("%-22s %9s %9s   %s%n".formatted("", "precision", "recall", ""));
        line(lines, "not supported", quality.overall());
        quality.byRule().forEach((rule, score) -> line(lines, "  " + rule, score));
        line(lines, "another page proposed", quality.proposals());
        lines.append(
                "%d pairs are left to a person's eye (pages without text)%n"
                        .formatted(pairs.stream().filter(Quality.Judged::leftToTheEye).count()));
        return lines.toString();
    }

    private static void line(StringBuilder lines, String name, Quality.Score score) {
        lines.append(
                "%-22s %8.1f%% %8.1f%%   %d of %d spoken of rightly, %d of %d found%n"
                        .formatted(
                                name,
                                100 * score.precision(),
                                100 * score.recall(),
                                score.right(),
                                score.spoken(),
                                score.met(),
                                score.due()));
    }

    /// A pair that was judged wrongly: what it is, and what was found.
    static String of(Quality.Judged wrong) {
        var pair = wrong.pair();
        return "%s %s %s%n    %s%n    %s"
                .formatted(
                        pair.label().supported() ? "spoken of" : "missed " + rule(pair),
                        pair.item(),
                        pair.cited().stream()
                                .map(cited -> cited.label() + " p." + cited.pages())
                                .toList(),
                        pair.answer().parts().stream()
                                .flatMap(part -> part.values().values().stream())
                                .toList(),
                        wrong.findings().stream().map(Told::of).toList());
    }

    private static String rule(Pair pair) {
        return pair.label().rule().map(Object::toString).orElse("");
    }

    private static String of(Finding finding) {
        return finding.rule() + " " + finding.obstacle().facts();
    }
}
