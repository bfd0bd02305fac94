package jp.akashi.cli.schemes;

import java.util.List;
import java.util.stream.Collectors;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.EditionDiff;
import jp.akashi.scheme.EditionDiff.Added;
import jp.akashi.scheme.EditionDiff.Kept;
import jp.akashi.scheme.EditionDiff.Merged;
import jp.akashi.scheme.EditionDiff.Retired;
import jp.akashi.scheme.EditionDiff.Split;
import jp.akashi.scheme.EditionDiff.Step;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;
import jp.akashi.wording.SchemeWords;

/// The part of the page of an edition that says what changed since the one before it.
final class ChangesPart {
    private final Schemes schemes;
    private final Edition edition;
    private final SchemeWords words;

    ChangesPart(Schemes schemes, Edition edition, SchemeWords words) {
        this.schemes = schemes;
        this.edition = edition;
        this.words = words;
    }

    void write(Markdown page) {
        edition.findSuccession()
                .ifPresent(
                        how -> write(page, EditionDiff.between(schemes.get(how.from()), edition)));
    }

    private void write(Markdown page, EditionDiff diff) {
        page.heading(2, "前の版からの変更 / Changes")
                .paragraph(
                        "[%s版](%s.md)と比べた変更です。%d項目はそのままです。"
                                .formatted(
                                        diff.from().effective(),
                                        diff.from().id().date(),
                                        diff.same().size()));
        var changed =
                diff.list(Kept.class).stream()
                        .filter(kept -> !kept.differences().isEmpty())
                        .toList();
        list(page, "変わった項目 / Changed", changed);
        list(page, "分かれた項目、別の項目に引き継がれた項目 / Split or carried on", diff.list(Split.class));
        list(page, "まとめられた項目 / Merged", diff.list(Merged.class));
        list(page, "新しい項目 / New", diff.list(Added.class));
        list(page, "なくなった項目 / Retired", diff.list(Retired.class));
    }

    private void list(Markdown page, String heading, List<? extends Step> steps) {
        if (!steps.isEmpty()) {
            page.heading(3, heading).bullets(steps.stream().map(this::line).toList());
        }
    }

    private String line(Step step) {
        return switch (step) {
            case Kept(_, var now, var differences) ->
                    "%s: %s"
                            .formatted(
                                    row(now),
                                    differences.stream()
                                            .sorted()
                                            .map(words::difference)
                                            .collect(Collectors.joining("、")));
            case Split(var was, var now) -> row(was) + " → " + rows(now);
            case Merged(var was, var now) -> rows(was) + " → " + row(now);
            case Added(var now) -> row(now);
            case Retired(var was) -> row(was);
        };
    }

    private static String rows(List<Row> rows) {
        return rows.stream().map(ChangesPart::row).collect(Collectors.joining("、"));
    }

    private static String row(Row row) {
        return "No.%d %s (%s)"
                .formatted(
                        row.number(),
                        Markdown.plain(row.item().label().ja()),
                        Markdown.plain(row.item().label().en()));
    }
}
