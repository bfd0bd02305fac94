package jp.akashi.takeover;

import java.util.List;
import jp.akashi.kernel.Obstacle;

/// What taking a register over would do, before anything is done.
///
/// @param wrong everything that stands in the way, in the order of the lines
public record Plan(
        EarlierRegister register, List<Step> steps, List<Obstacle> wrong, Beside beside) {
    /// The providers that get an organisation, and the forms that belong to no line.
    public record Beside(List<String> providers, List<String> idleForms) {
        public Beside {
            providers = List.copyOf(providers);
            idleForms = List.copyOf(idleForms);
        }
    }

    public Plan {
        steps = List.copyOf(steps);
        wrong = List.copyOf(wrong);
    }

    /// The steps that make something.
    public List<Step.Make> made() {
        return steps.stream()
                .filter(Step.Make.class::isInstance)
                .map(Step.Make.class::cast)
                .toList();
    }
}
