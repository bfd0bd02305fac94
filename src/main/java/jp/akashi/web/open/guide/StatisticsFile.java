package jp.akashi.web.open.guide;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.kernel.Label;
import jp.akashi.kernel.Tokyo;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Language;

/// The statistics as data: the same figures as on the page, with their names in both languages.
record StatisticsFile(StatisticsDesk.Counted counted, StatisticsView ja, StatisticsView en) {
    private static final String MARK = "\uFEFF";

    static StatisticsFile of(StatisticsDesk.Counted counted, Schemes schemes) {
        return new StatisticsFile(
                counted,
                StatisticsView.of(counted, schemes, Language.JA),
                StatisticsView.of(counted, schemes, Language.EN));
    }

    Map<String, Object> tree() {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("day", counted.day().toString());
        counted.asOf()
                .ifPresent(instant ->
                        tree.put(
                                "lastPublishedAt",
                                instant.atZone(Tokyo.ZONE).toOffsetDateTime().toString()));
        tree.put("complete", counted.complete());
        tree.put("services", counted.figures().services());
        tree.put("providers", counted.figures().providers());
        tree.put("charts", charts());
        tree.put("answers", answers());
        return tree;
    }

    private List<Object> charts() {
        var charts = new ArrayList<Object>();
        for (int at = 0; at < ja.charts().size(); at++) {
            var one = ja.charts().get(at);
            var tree = named(new Label(one.title(), en.charts().get(at).title()));
            var counts = new ArrayList<Object>();
            for (int bar = 0; bar < one.bars().size(); bar++) {
                var counted = new LinkedHashMap<String, Object>();
                counted.put("key", one.bars().get(bar).key());
                counted.putAll(named(label(at, bar)));
                counted.put("count", one.bars().get(bar).count());
                counts.add(counted);
            }
            var whole = new LinkedHashMap<String, Object>();
            whole.put("id", one.id());
            whole.putAll(tree);
            whole.put("counts", counts);
            charts.add(whole);
        }
        return charts;
    }

    private Label label(int chart, int bar) {
        return new Label(
                ja.charts().get(chart).bars().get(bar).label(),
                en.charts().get(chart).bars().get(bar).label());
    }

    private static Map<String, Object> named(Label label) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("label", label.ja());
        tree.put("labelEn", label.en());
        return tree;
    }

    private List<Object> answers() {
        var answers = new ArrayList<Object>();
        for (int at = 0; at < ja.answers().lines().size(); at++) {
            var line = ja.answers().lines().get(at);
            var tree = new LinkedHashMap<String, Object>();
            tree.put("field", line.item());
            tree.putAll(named(new Label(line.label(), en.answers().lines().get(at).label())));
            tree.put("asked", line.asked());
            var counts = new LinkedHashMap<String, Object>();
            line.shares().forEach(share -> counts.put(share.said().key(), share.count()));
            tree.put("counts", counts);
            answers.add(tree);
        }
        return answers;
    }

    /// One figure a line, for spreadsheets: with a mark at the beginning that says it is UTF-8.
    byte[] csv() {
        var text = new StringBuilder(MARK);
        row(text, "chart", "key", "label", "label_en", "answer", "count");
        for (int at = 0; at < ja.charts().size(); at++) {
            var chart = ja.charts().get(at);
            for (int bar = 0; bar < chart.bars().size(); bar++) {
                var one = chart.bars().get(bar);
                var label = label(at, bar);
                row(text, chart.id(), one.key(), label.ja(), label.en(), "", "" + one.count());
            }
        }
        for (int at = 0; at < ja.answers().lines().size(); at++) {
            var line = ja.answers().lines().get(at);
            var english = en.answers().lines().get(at).label();
            line.shares()
                    .forEach(share ->
                            row(
                                    text,
                                    "answers",
                                    line.item(),
                                    line.label(),
                                    english,
                                    share.said().key(),
                                    "" + share.count()));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void row(StringBuilder text, String... cells) {
        for (int at = 0; at < cells.length; at++) {
            text.append(at == 0 ? "" : ",")
                    .append('"')
                    .append(cells[at].replace("\"", "\"\""))
                    .append('"');
        }
        text.append("\r\n");
    }
}
