package jp.akashi.bench.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.akashi.disclosure.Finding;
import jp.akashi.disclosure.Severity;
import jp.akashi.kernel.RuleId;

/// How often the checks are right about the labelled pairs. A check speaks of a pair when it finds
/// more than a hint; a pair it can only hint at is left to a person's eye and counted apart.
public record Quality(List<Judged> judged) {
    /// A pair with what was found.
    public record Judged(Pair pair, List<Finding> findings) {
        boolean spoken() {
            return findings.stream().anyMatch(finding -> finding.severity() != Severity.HINT);
        }

        boolean leftToTheEye() {
            return !spoken() && !findings.isEmpty();
        }

        SortedSet<RuleId> rules() {
            return findings.stream()
                    .map(Finding::rule)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        /// The page that is proposed instead.
        Optional<Integer> proposed() {
            return findings.stream()
                    .flatMap(finding ->
                            Optional.ofNullable(finding.obstacle().facts().get("found-on"))
                                    .stream())
                    .map(Integer::valueOf)
                    .findFirst();
        }
    }

    /// Of so many that were spoken of, so many rightly; of so many that should be, so many were.
    public record Score(int spoken, int right, int due, int met) {
        public double precision() {
            return spoken == 0 ? 1 : (double) right / spoken;
        }

        public double recall() {
            return due == 0 ? 1 : (double) met / due;
        }
    }

    public static Quality of(LabelledSet set) {
        var judged = new ArrayList<Judged>();
        for (var pair : set.pairs()) {
            judged.add(new Judged(pair, set.findings(pair)));
        }
        return new Quality(List.copyOf(judged));
    }

    /// Whether a pair is spoken of, against whether it is not supported.
    public Score overall() {
        var told = judged.stream().filter(one -> !one.leftToTheEye()).toList();
        int met = count(told, one -> one.spoken() && !one.pair().label().supported());
        return new Score(
                count(told, Judged::spoken),
                met,
                count(told, one -> !one.pair().label().supported()),
                met);
    }

    /// By rule: of the pairs it speaks of, how many are not supported; of those it should speak of,
    /// how many it does.
    public SortedMap<RuleId, Score> byRule() {
        var rules = new TreeSet<RuleId>();
        judged.forEach(one -> {
            rules.addAll(one.rules());
            one.pair().label().rule().ifPresent(rules::add);
        });
        var scores = new TreeMap<RuleId, Score>();
        rules.forEach(rule -> scores.put(rule, score(rule)));
        return scores;
    }

    private Score score(RuleId rule) {
        var spoken = judged.stream().filter(one -> one.rules().contains(rule)).toList();
        var due =
                judged.stream()
                        .filter(one -> one.pair().label().rule().equals(Optional.of(rule)))
                        .toList();
        return new Score(
                spoken.size(),
                count(spoken, one -> !one.pair().label().supported()),
                due.size(),
                count(due, one -> one.rules().contains(rule)));
    }

    /// Of the pages that are proposed, how many are the right ones; of those that should be, how
    /// many are.
    public Score proposals() {
        int met =
                count(
                        judged,
                        one ->
                                one.pair().label().better().isPresent()
                                        && one.proposed().equals(one.pair().label().better()));
        return new Score(
                count(judged, one -> one.proposed().isPresent()),
                met,
                count(judged, one -> one.pair().label().better().isPresent()),
                met);
    }

    /// The pairs about which the checks are wrong.
    public List<Judged> wrong() {
        return judged.stream()
                .filter(one -> !one.leftToTheEye())
                .filter(one -> one.spoken() == one.pair().label().supported())
                .toList();
    }

    private static int count(List<Judged> among, Predicate<Judged> which) {
        return (int) among.stream().filter(which).count();
    }
}
