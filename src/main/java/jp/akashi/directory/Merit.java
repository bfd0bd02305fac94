package jp.akashi.directory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.akashi.directory.Comparand.Figure;
import jp.akashi.scheme.Item.Direction;

/// How a figure stands among those of the services compared. Only the best and the worst are named,
/// and only where the item says which direction is better.
public enum Merit {
    BEST,
    WORST;

    /// The merit of each figure, in their order. Targets (目標値) are no match for what was measured,
    /// and figures that measure different things, or are all alike, have no merit.
    ///
    /// @param figures those of the services; nothing where one has none
    static List<Optional<Merit>> among(List<Optional<Figure>> figures, Direction direction) {
        var given = figures.stream().flatMap(Optional::stream).toList();
        boolean measured = given.stream().anyMatch(figure -> !figure.isTarget());
        var ranked = given.stream().filter(figure -> figure.isTarget() != measured).toList();
        if (direction == Direction.NONE || !areComparable(ranked)) {
            return figures.stream().map(_ -> Optional.<Merit>empty()).toList();
        }
        var worst = ranked.stream().reduce((a, b) -> Figure.worse(a, b, direction)).orElseThrow();
        var opposite =
                direction == Direction.LOWER_IS_BETTER
                        ? Direction.HIGHER_IS_BETTER
                        : Direction.LOWER_IS_BETTER;
        var best = ranked.stream().reduce((a, b) -> Figure.worse(a, b, opposite)).orElseThrow();
        return figures.stream()
                .map(figure -> figure.filter(ranked::contains).flatMap(one -> of(one, best, worst)))
                .toList();
    }

    private static boolean areComparable(List<Figure> ranked) {
        return distinct(ranked.stream().map(Figure::dimension)) == 1
                && distinct(ranked.stream().map(one -> Optional.ofNullable(one.qualifier()))) == 1
                && distinct(ranked.stream().map(figure -> figure.base().stripTrailingZeros())) > 1;
    }

    private static long distinct(Stream<?> things) {
        return things.distinct().count();
    }

    private static Optional<Merit> of(Figure figure, Figure best, Figure worst) {
        return figure.base().compareTo(best.base()) == 0
                ? Optional.of(BEST)
                : figure.base().compareTo(worst.base()) == 0
                        ? Optional.of(WORST)
                        : Optional.empty();
    }
}
