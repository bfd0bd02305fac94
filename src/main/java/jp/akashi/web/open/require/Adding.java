package jp.akashi.web.open.require;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.kernel.Label;
import jp.akashi.web.kit.Choice;
import jp.akashi.web.kit.Fault;

/// How a further condition is added: first the blank is chosen, then what is asked of it.
///
/// @param section the section whose items are shown
/// @param typed the words the items were searched by
/// @param found the items to choose from
public record Adding(
        List<Choice> sections,
        String section,
        String typed,
        List<Offer> found,
        Optional<Form> form) {
    /// A blank that can be chosen, and the address that does.
    public record Offer(Label label, Label ask, List<Way> blanks) {}

    public record Way(Label label, String href) {}

    /// The form for a blank.
    ///
    /// @param blank as a condition names it
    /// @param words the conditions that suit it, the first proposed
    /// @param typed what was typed, where it could not be read
    public record Form(
            String blank,
            Label label,
            Label ask,
            List<Choice> words,
            Control control,
            Map<String, String> typed,
            List<Fault> faults) {
        public String typed(String name) {
            return typed.getOrDefault(name, "");
        }
    }

    /// What is given with the condition.
    ///
    /// @param units of the figure; none where no figure is asked for
    /// @param options to be chosen from
    public record Control(List<String> units, List<Choice> options, boolean day, boolean words) {}
}
