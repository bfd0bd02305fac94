package jp.akashi.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.item.Answer;
import jp.akashi.item.Units;
import jp.akashi.item.Value;
import jp.akashi.kernel.Obstacle;
import jp.akashi.scheme.Contradiction;
import jp.akashi.scheme.Edition;

/// Finds answers that cannot both be true (矛盾する回答), as the schemes' data tell them: where several
/// sites are answered for, site by site.
final class Contradictions {
    private final Units units;
    private final List<Contradiction> listed;

    Contradictions(Units units, List<Contradiction> listed) {
        this.units = units;
        this.listed = listed;
    }

    List<Finding> in(Edition edition, Disclosure disclosure) {
        return listed.stream()
                .filter(listed -> edition.findRow(listed.one().item()).isPresent())
                .filter(listed -> edition.findRow(listed.other().item()).isPresent())
                .flatMap(listed -> in(disclosure, listed))
                .toList();
    }

    private Stream<Finding> in(Disclosure disclosure, Contradiction listed) {
        var one = disclosure.answer(listed.one().item());
        var other = disclosure.answer(listed.other().item());
        return sites(one, other).stream()
                .filter(site -> holds(listed, site, one, other))
                .map(site ->
                        Finding.warn(
                                Obstacle.of(DisclosureRules.AGREE, "says", listed.says())
                                        .with("contradiction", listed.id())
                                        .with("other", listed.other().item()),
                                Spot.of(listed.one().item(), listed.one().field(), site)));
    }

    /// The sites both are answered for; a row that is not asked by site is answered for all.
    private static Set<String> sites(Answer one, Answer other) {
        return Stream.of(one, other)
                .flatMap(answer -> answer.parts().stream())
                .map(Answer.Part::site)
                .collect(Collectors.toSet());
    }

    private boolean holds(Contradiction listed, String site, Answer one, Answer other) {
        var first = one.find(site, listed.one().field());
        var second = other.find(site, listed.other().field());
        return first.isPresent()
                && second.isPresent()
                && switch (listed.when()) {
                    case DONE_BUT_NOT_DONE -> isDone(first.get()) && isNotDone(second.get());
                    case MORE_THAN -> isMore(first.get(), second.get()).orElse(false);
                };
    }

    private static boolean isDone(Value value) {
        return value.claims() && !isZero(value);
    }

    private static boolean isNotDone(Value value) {
        return switch (value) {
            case Value.YesNo(var yes, _, _) -> !yes;
            case Value.NotDone _ -> true;
            case Value.Quantity _ -> isZero(value);
            case Value.Words _, Value.Day _, Value.Chosen _, Value.Rows _, Value.NotDisclosed _ ->
                    false;
        };
    }

    private static boolean isZero(Value value) {
        return value instanceof Value.Quantity(var number, _, _, _) && number.signum() == 0;
    }

    private Optional<Boolean> isMore(Value one, Value other) {
        if (one instanceof Value.Day(var first) && other instanceof Value.Day(var second)) {
            return Optional.of(first.isAfter(second));
        }
        return one instanceof Value.Quantity first && other instanceof Value.Quantity second
                ? units.compare(first, second).map(order -> order > 0)
                : Optional.empty();
    }
}
