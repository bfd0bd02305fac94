package jp.akashi.directory;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import jp.akashi.item.Answer;
import jp.akashi.item.NormalForm;
import jp.akashi.item.Units;
import jp.akashi.kernel.ItemId;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;

/// Services side by side, item by item, in the order of the first one's edition and then the
/// others'.
public record Comparison(List<Entry> entries, List<Line> lines) {
    /// What the services say on one item, in the order of the services.
    ///
    /// @param differs whether those that are asked do not all say the same, however they wrote it
    public record Line(ItemId item, List<Statement> statements, boolean differs) {
        static Line of(ItemId item, List<Statement> statements, Units units) {
            var said =
                    statements.stream()
                            .filter(Line::isAsked)
                            .map(statement -> said(statement, units))
                            .distinct();
            return new Line(item, statements, said.count() > 1);
        }

        private static boolean isAsked(Statement statement) {
            return !(statement instanceof Statement.NotAsked);
        }

        /// Whether the editions of all services ask the item.
        public boolean isShared() {
            return statements.stream().allMatch(Line::isAsked);
        }

        /// What a statement says, without how it was written.
        private static Object said(Statement statement, Units units) {
            return switch (statement) {
                case Statement.Disclosed(var answer) ->
                        answer.parts().stream().map(part -> said(part, units)).toList();
                case Statement.Withheld withheld -> withheld;
                case Statement.Unanswered unanswered -> unanswered;
                case Statement.NotAsked notAsked -> notAsked;
            };
        }

        private static Object said(Answer.Part part, Units units) {
            var said = new HashMap<Object, Object>();
            part.values().forEach((field, value) -> said.put(field, NormalForm.of(value, units)));
            said.put("site", part.site());
            return said;
        }
    }

    public static final int FEWEST = 2;
    public static final int MOST = 5;

    /// @param units those of the schemes the services were certified in
    public static Comparison of(List<Entry> entries, Units units) {
        var items = new LinkedHashSet<ItemId>();
        entries.forEach(entry -> items.addAll(entry.statements().keySet()));
        var lines =
                items.stream()
                        .map(item ->
                                Line.of(
                                        item,
                                        entries.stream()
                                                .map(entry -> entry.statement(item))
                                                .toList(),
                                        units))
                        .toList();
        return new Comparison(List.copyOf(entries), lines);
    }

    /// Whether every service is asked every item.
    public boolean isOfOneForm() {
        return lines.stream().allMatch(Line::isShared);
    }
}
