package jp.akashi.web.open.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.akashi.directory.Facets.Course;
import jp.akashi.guide.Figures;
import jp.akashi.kernel.Label;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Language;
import jp.akashi.web.open.guide.Chart.Line;
import org.jspecify.annotations.Nullable;

/// The statistics in one language: charts of what is counted, and how items are answered.
public record StatisticsView(
        StatisticsDesk.Counted counted, List<Chart> charts, AnswersChart answers) {
    static StatisticsView of(StatisticsDesk.Counted counted, Schemes schemes, Language say) {
        var figures = counted.figures();
        var pen = new Pen(figures, schemes, say);
        return new StatisticsView(
                counted,
                List.of(pen.schemes(), pen.types(), pen.years(), pen.courses(), pen.places()),
                AnswersChart.of(figures.answers(), say));
    }

    /// Until which day it is counted.
    public String asOf(Language say) {
        return counted.asOf()
                .map(instant -> Days.print(instant, say))
                .orElse(say.of("まだ公表がありません", "nothing published yet"));
    }

    private record Pen(Figures figures, Schemes all, Language say) {
        Chart schemes() {
            return chart(
                    "scheme",
                    new Label("制度別", "By scheme"),
                    new Label("", ""),
                    all.all().stream()
                            .map(scheme ->
                                    line(
                                            scheme.id().value(),
                                            scheme.shortName(),
                                            figures.schemes().get(scheme.id().value()),
                                            "scheme"))
                            .toList());
        }

        Chart types() {
            return chart(
                    "type",
                    new Label("サービスの種別", "By type of service"),
                    new Label(
                            "一つのサービスが複数の種別に当たることがあるため、合計はサービスの数と一致しません。",
                            "A service may be of several types, so these do not add up to the number of services."),
                    all.words().serviceTypes().stream()
                            .map(type ->
                                    line(
                                            type.id(),
                                            type.label(),
                                            figures.types().get(type.id()),
                                            "type"))
                            .toList());
        }

        Chart years() {
            return chart(
                    "year",
                    new Label("認定された年", "By year of certification"),
                    new Label("最初に認定された年です。", "The year of the first certification."),
                    years(figures.years()));
        }

        /// Every year from the first to the last, also those with none.
        private List<Line> years(Map<Integer, Integer> counts) {
            var lines = new ArrayList<Line>();
            if (!counts.isEmpty()) {
                int first = counts.keySet().stream().min(Comparator.naturalOrder()).get();
                int last = counts.keySet().stream().max(Comparator.naturalOrder()).get();
                for (int year = first; year <= last; year++) {
                    lines.add(
                            line(
                                    "" + year,
                                    new Label(year + "年", "" + year),
                                    counts.get(year),
                                    "year"));
                }
            }
            return lines;
        }

        Chart courses() {
            return chart(
                    "standing",
                    new Label("認定の状態", "By standing"),
                    new Label(
                            "有効期間が終わったものや取り消されたものも、台帳からは消えません。",
                            "What has expired, ended or been revoked stays in the register."),
                    Arrays.stream(Course.values())
                            .map(course ->
                                    line(
                                            course.key(),
                                            SaidWords.of(course),
                                            figures.courses().get(course),
                                            "standing"))
                            .toList());
        }

        Chart places() {
            var lines = new ArrayList<Line>();
            figures.places()
                    .prefectures()
                    .forEach((place, count) ->
                            lines.add(
                                    new Line(
                                            place.en().toLowerCase(Locale.ROOT),
                                            say.of(place),
                                            count,
                                            null)));
            lines.sort(Comparator.comparing(Line::count).reversed());
            add(
                    lines,
                    "elsewhere",
                    new Label("都道府県を読み取れない・国外", "No prefecture named, or abroad"),
                    figures.places().elsewhere());
            add(
                    lines,
                    "unsaid",
                    new Label("所在地の公表なし", "Address not published"),
                    figures.places().unsaid());
            return chart(
                    "prefecture",
                    new Label("本店の都道府県", "By prefecture of the head office"),
                    new Label(
                            "開示された本店の所在地から読み取っています。",
                            "Read from the disclosed address of the head office."),
                    lines);
        }

        private void add(List<Line> lines, String key, Label label, int count) {
            if (count > 0) {
                lines.add(new Line(key, say.of(label), count, null));
            }
        }

        private Line line(String key, Label label, @Nullable Integer count, String facet) {
            int known = Optional.ofNullable(count).orElse(0);
            return new Line(
                    key,
                    say.of(label),
                    known,
                    known == 0 ? null : say.href(Ways.services(facet, key)));
        }

        private Chart chart(String id, Label title, Label note, List<Line> lines) {
            return Chart.of(id, say.of(title), say.of(note), lines);
        }
    }
}
