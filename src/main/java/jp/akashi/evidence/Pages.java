package jp.akashi.evidence;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Pages of a document, counted from 1, as ranges in ascending order: `3, 7-9`.
public record Pages(List<Range> ranges) {
    /// From one page to another, both included.
    public record Range(int from, int to) {
        public Range {
            if (from < 1 || to < from) {
                throw new IllegalArgumentException("pages " + from + "-" + to);
            }
        }
    }

    public Pages {
        ranges = List.copyOf(ranges);
    }

    public static Pages of(int... pages) {
        return new Pages(IntStream.of(pages).mapToObj(page -> new Range(page, page)).toList());
    }

    /// Reads `3`, `3-5`, `p.3,7～9`, `３頁、５頁`; empty when the text names no pages.
    public static Optional<Pages> parse(String text) {
        var plain =
                Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .replaceAll("(?i)(pp?\\.?|頁|ページ|第|目)", "")
                        .replaceAll("[‐‑‒–—−~〜～ー]", "-")
                        .replaceAll("\\s", "");
        var ranges = new ArrayList<Range>();
        for (var part : plain.split("[,、;・/]", -1)) {
            if (!part.matches("[1-9]\\d{0,4}(-[1-9]\\d{0,4})?")) {
                return Optional.empty();
            }
            var ends = part.split("-", -1);
            int from = Integer.parseInt(ends[0]);
            int to = Integer.parseInt(ends[ends.length - 1]);
            if (to < from) {
                return Optional.empty();
            }
            ranges.add(new Range(from, to));
        }
        return Optional.of(new Pages(ranges));
    }

    public int last() {
        return ranges.stream().mapToInt(Range::to).max().orElse(0);
    }

    /// Every page number, each once, ascending.
    public List<Integer> numbers() {
        return ranges.stream()
                .flatMapToInt(range -> IntStream.rangeClosed(range.from(), range.to()))
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    @Override
    public String toString() {
        return ranges.stream()
                .map(range ->
                        range.from() == range.to()
                                ? "" + range.from()
                                : range.from() + "-" + range.to())
                .collect(Collectors.joining(", "));
    }
}
