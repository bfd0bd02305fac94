package jp.akashi.kernel;

import java.util.List;
import java.util.function.Function;

/// What became of an act: done, with its record, or refused, with every obstacle found.
public sealed interface Outcome<T> {
    /// The act was done and this is its record.
    record Done<T>(T value) implements Outcome<T> {}

    /// The act was not done; nothing has changed.
    record Refused<T>(List<Obstacle> obstacles) implements Outcome<T> {
        public Refused {
            obstacles = List.copyOf(obstacles);
            if (obstacles.isEmpty()) {
                throw new IllegalArgumentException("a refusal names its obstacles");
            }
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Obstacle... obstacles) {
        return new Refused<>(List.of(obstacles));
    }

    static <T> Outcome<T> refused(List<Obstacle> obstacles) {
        return new Refused<>(obstacles);
    }

    /// The record, for callers who know the act cannot have been refused.
    ///
    /// @throws IllegalStateException when it was refused
    default T orThrow() {
        return switch (this) {
            case Done<T>(var value) -> value;
            case Refused<T>(var obstacles) ->
                    throw new IllegalStateException("refused: " + obstacles);
        };
    }

    default <U> Outcome<U> map(Function<T, U> next) {
        return switch (this) {
            case Done<T>(var value) -> done(next.apply(value));
            case Refused<T>(var obstacles) -> refused(obstacles);
        };
    }

    default <U> Outcome<U> then(Function<T, Outcome<U>> next) {
        return switch (this) {
            case Done<T>(var value) -> next.apply(value);
            case Refused<T>(var obstacles) -> refused(obstacles);
        };
    }
}
