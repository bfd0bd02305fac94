package jp.akashi.directory;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.akashi.item.Answer;
import jp.akashi.item.NormalForm;
import jp.akashi.item.Qualifier;
import jp.akashi.item.Units;
import jp.akashi.item.Value;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Item;
import jp.akashi.scheme.Item.Direction;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;
import org.jspecify.annotations.Nullable;

/// A service made ready to be held against others: done once per publication, however often it is
/// compared.
public record Comparand(Entry entry, Edition edition, Map<ItemId, Stand> stands) {
    private static final Stand NOT_ASKED = Stand.of(new Statement.NotAsked());

    /// What is said, in the form in which answers are compared. Its hash is worked out once, so
    /// that most that differ are told apart by it.
    public static final class Said {
        private final Object words;
        private final int hash;

        Said(Object words) {
            this.words = words;
            this.hash = words.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Said said && hash == said.hash && words.equals(said.words);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /// What it says on one item.
    ///
    /// @param said the same in the form in which answers are compared
    /// @param figures by field the figure that counts, where more or less of it is better; of an
    ///   item answered by data centre that of the worst
    public record Stand(Statement statement, Said said, Map<FieldKey, Figure> figures) {
        public Stand {
            figures = Map.copyOf(figures);
        }

        static Stand of(Statement statement) {
            return new Stand(statement, new Said(statement), Map.of());
        }

        /// Whether the edition asks for it.
        boolean isAsked() {
            return !(statement instanceof Statement.NotAsked);
        }
    }

    /// A figure in the base unit of what it measures.
    ///
    /// @param site the data centre it is of, where the item is answered by data centre
    public record Figure(
            String site, String dimension, BigDecimal base, @Nullable Qualifier qualifier) {
        boolean isTarget() {
            return qualifier == Qualifier.TARGET;
        }

        static Figure worse(Figure one, Figure other, Direction direction) {
            int order = one.base.compareTo(other.base);
            return (direction == Direction.LOWER_IS_BETTER) == (order >= 0) ? one : other;
        }
    }

    public static Comparand of(Entry entry, Schemes schemes) {
        var edition = schemes.get(entry.edition());
        var stands = new LinkedHashMap<ItemId, Stand>();
        entry.statements()
                .forEach((item, statement) ->
                        stands.put(item, stand(edition.findRow(item), statement, schemes.units())));
        return new Comparand(entry, edition, stands);
    }

    public Stand stand(ItemId item) {
        return stands.getOrDefault(item, NOT_ASKED);
    }

    private static Stand stand(Optional<Row> row, Statement statement, Units units) {
        return switch (statement) {
            case Statement.Disclosed(var answer) ->
                    new Stand(
                            statement,
                            new Said(
                                    answer.parts().stream()
                                            .map(part -> said(part, units))
                                            .toList()),
                            row.map(asked -> figures(asked.item(), answer, units))
                                    .orElse(Map.of()));
            case Statement.Withheld _ -> Stand.of(statement);
            case Statement.Unanswered _ -> Stand.of(statement);
            case Statement.NotHeld _ -> Stand.of(statement);
            case Statement.NotAsked _ -> Stand.of(statement);
        };
    }

    /// What is said, without how it was written.
    private static Object said(Answer.Part part, Units units) {
        var said = new HashMap<Object, Object>();
        part.values().forEach((field, value) -> said.put(field, NormalForm.of(value, units)));
        said.put("site", part.site());
        return said;
    }

    private static Map<FieldKey, Figure> figures(Item item, Answer answer, Units units) {
        var figures = new HashMap<FieldKey, Figure>();
        if (item.traits().direction() != Direction.NONE) {
            for (var field : item.fields()) {
                figure(field.key(), item.traits().direction(), answer, units)
                        .ifPresent(figure -> figures.put(field.key(), figure));
            }
        }
        return figures;
    }

    /// The worst of all sites; nothing where one of them has no figure, or another kind of one.
    private static Optional<Figure> figure(
            FieldKey field, Direction direction, Answer answer, Units units) {
        var each =
                answer.parts().stream()
                        .flatMap(part -> figure(part.site(), part.values().get(field), units))
                        .toList();
        boolean alike = each.stream().map(Comparand::nature).distinct().count() == 1;
        return alike && each.size() == answer.parts().size()
                ? each.stream().reduce((one, other) -> Figure.worse(one, other, direction))
                : Optional.empty();
    }

    private static Object nature(Figure figure) {
        return List.of(figure.dimension(), figure.isTarget());
    }

    private static Stream<Figure> figure(String site, @Nullable Value value, Units units) {
        var amount =
                value instanceof Value.YesNo(var yes, _, var beside) && yes
                        ? beside
                        : value instanceof Value.Quantity alone ? alone : null;
        return amount == null
                ? Stream.empty()
                : Stream.of(
                        new Figure(
                                site,
                                units.get(amount.unit()).dimension(),
                                units.inBase(amount),
                                amount.qualifier()));
    }
}
