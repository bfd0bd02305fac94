package jp.akashi.bench.register;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What it takes to publish one service: how soon it is shown, and whether others are touched.
final class Publishing {
    private final Stage stage;

    Publishing(Stage stage) {
        this.stage = stage;
    }

    /// @param millis until the page showed it
    record Result(long millis, long othersChanged, int others, double cpuMillis) {}

    Result once() throws Exception {
        var pages = stage.pages();
        var first = pages.getFirst();
        var before = tags(pages.subList(1, pages.size()));
        var old = tag(first);
        var republish = new Republish(stage.data());
        long cpu = Processes.cpuMicros(stage.akashi().process().toHandle());
        long start = System.nanoTime();
        republish.publish(stage.texts().first().getFirst().number());
        while (tag(first).equals(old)) {
            Thread.sleep(5);
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        double spent = (Processes.cpuMicros(stage.akashi().process().toHandle()) - cpu) / 1000.0;
        var after = tags(pages.subList(1, pages.size()));
        long changed =
                after.entrySet().stream()
                        .filter(page -> !page.getValue().equals(before.get(page.getKey())))
                        .count();
        return new Result(millis, changed, after.size(), spent);
    }

    private Map<String, String> tags(List<String> pages) throws IOException, InterruptedException {
        var tags = new LinkedHashMap<String, String>();
        for (var page : pages) {
            tags.put(page, tag(page));
        }
        return tags;
    }

    private String tag(String page) throws IOException, InterruptedException {
        return stage.akashi().get(page).headers().firstValue("etag").orElse("");
    }
}
