package jp.akashi.directory;

import java.util.LinkedHashSet;
import java.util.List;
import jp.akashi.kernel.ItemId;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;

/// Services side by side, item by item, in the order of the first one's edition and then the
/// others'.
public record Comparison(List<Entry> entries, List<Line> lines) {
    /// What the services say on one item, in the order of the services.
    public record Line(ItemId item, List<Statement> statements) {
        /// Whether they do not all say the same.
        public boolean differs() {
            return statements.stream().distinct().count() > 1;
        }
    }

    public static final int FEWEST = 2;
    public static final int MOST = 5;

    public static Comparison of(List<Entry> entries) {
        var items = new LinkedHashSet<ItemId>();
        entries.forEach(entry -> items.addAll(entry.statements().keySet()));
        var lines =
                items.stream()
                        .map(item ->
                                new Line(
                                        item,
                                        entries.stream()
                                                .map(entry -> entry.statement(item))
                                                .toList()))
                        .toList();
        return new Comparison(List.copyOf(entries), lines);
    }
}
