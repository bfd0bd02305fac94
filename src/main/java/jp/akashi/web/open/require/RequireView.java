package jp.akashi.web.open.require;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.akashi.directory.Condition.Weight;
import jp.akashi.directory.Holding;
import jp.akashi.directory.Requirement.Effect;
import jp.akashi.kernel.Label;
import jp.akashi.web.kit.Language;

/// All the page of a requirement shows.
///
/// @param adding how a further condition is chosen
/// @param outcome nothing where there is no condition yet
public record RequireView(
        Wanted wanted,
        List<ConditionView> conditions,
        Adding adding,
        Optional<Outcome> outcome,
        LocalDate day) {
    /// A condition in words, what it does by itself, and the addresses that change it.
    ///
    /// @param whys why a ready-made requirement states it, where one does
    public record ConditionView(int number, Term term, Effect effect, List<Label> whys, Ways ways) {
        public boolean isMust() {
            return term.weight() == Weight.MUST;
        }

        public int total() {
            return effect.meets() + effect.fails() + effect.unknown();
        }
    }

    /// What is asked of which blank.
    ///
    /// @param blank the item, and its blank where it has several
    public record Term(String item, Label blank, Label asked, Weight weight) {
        public String words(Language say) {
            return say.of(blank.ja() + "が、" + asked.ja(), blank.en() + " " + asked.en());
        }

        public Label weightLabel() {
            return weight == Weight.MUST ? new Label("必須", "Must") : new Label("希望", "Wish");
        }
    }

    public record Ways(String turn, String remove) {}

    /// How all services stand.
    ///
    /// @param compare the address that compares the best of them; empty when there are not two
    public record Outcome(
            int total, Effect together, List<Group> groups, String compare, int compared) {}

    /// Services that stand alike, one page of them.
    public record Group(Holding holding, int size, List<ServiceLine> lines, String more) {
        public String id() {
            return holding.name().toLowerCase(Locale.ROOT);
        }

        public Label title() {
            return switch (holding) {
                case MEETS -> new Label("必須の条件をすべて満たす", "Meet every must");
                case UNKNOWN -> new Label("満たすかどうか分からない", "Not known");
                case FAILS -> new Label("満たさない必須の条件がある", "Fail a must");
            };
        }
    }

    /// How one service stands, condition by condition.
    public record ServiceLine(
            String slug, String name, String provider, String number, int wishes, List<Held> each) {
        public List<Held> in(Holding holding) {
            return each.stream().filter(held -> held.holding() == holding).toList();
        }
    }

    /// @param said what the service says, in short
    /// @param reason why it is not known; empty where it is
    public record Held(int number, Term term, Holding holding, String said, Label reason) {}
}
