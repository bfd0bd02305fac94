package jp.akashi.web.open.require;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.item.Kind;
import jp.akashi.kernel.Label;
import jp.akashi.scheme.Item;
import jp.akashi.web.kit.Choice;
import jp.akashi.web.kit.Fault;
import jp.akashi.web.kit.Language;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// Offers items by section or by words, and for the one chosen the conditions that suit it.
@Component
public final class Chooser {
    private static final int LONGEST = 100;

    private final Catalogue catalogue;
    private final Notes notes;

    public Chooser(Catalogue catalogue, Notes notes) {
        this.catalogue = catalogue;
        this.notes = notes;
    }

    Adding adding(MultiValueMap<String, String> parameters, Wanted wanted, Language say) {
        var typed = cut(first(parameters, "q"));
        var section = first(parameters, "section");
        var form =
                notes.findBlank(first(parameters, "add"))
                        .map(blank -> form(blank, Map.of(), List.of(), say));
        var items =
                form.isPresent()
                        ? List.<Item>of()
                        : typed.isBlank()
                                ? catalogue
                                        .findSection(section)
                                        .map(Catalogue.Shelf::items)
                                        .orElse(List.of())
                                : catalogue.search(typed);
        return new Adding(
                sections(section, say),
                section,
                typed,
                items.stream().map(item -> offer(item, wanted)).toList(),
                form);
    }

    private List<Choice> sections(String chosen, Language say) {
        return catalogue.sections().stream()
                .map(shelf ->
                        new Choice(shelf.id(), say.of(shelf.label()))
                                .chosen(shelf.id().equals(chosen)))
                .toList();
    }

    private static Adding.Offer offer(Item item, Wanted wanted) {
        return new Adding.Offer(
                item.label(),
                item.help().why(),
                item.fields().stream()
                        .map(field -> new Catalogue.Blank(item, field))
                        .map(blank ->
                                new Adding.Way(
                                        item.fields().size() == 1
                                                ? new Label("条件を付ける", "Set a condition")
                                                : blank.field().label(),
                                        wanted.start("/requirements")
                                                        .with("add", blank.key())
                                                        .toString()
                                                + "#add"))
                        .toList());
    }

    /// The form for a blank, with what was typed into it and what is wrong with that.
    Adding.Form form(
            Catalogue.Blank blank, Map<String, String> typed, List<Fault> faults, Language say) {
        var kind = blank.field().kind();
        var words = words(kind);
        var chosen = typed.getOrDefault("is", words.keySet().iterator().next());
        var choices = new ArrayList<Choice>();
        words.forEach((word, label) ->
                choices.add(new Choice(word, say.of(label)).chosen(word.equals(chosen))));
        return new Adding.Form(
                blank.key(),
                blank.label(),
                blank.item().ask(),
                choices,
                control(kind, typed, say),
                typed,
                faults);
    }

    private static Adding.Control control(Kind kind, Map<String, String> typed, Language say) {
        var options =
                kind instanceof Kind.Choice(var all, _)
                        ? all.stream()
                                .map(option ->
                                        new Choice(option.key(), say.of(option.label()))
                                                .chosen(
                                                        List.of(
                                                                        typed.getOrDefault(
                                                                                        "option",
                                                                                        "")
                                                                                .split(","))
                                                                .contains(option.key())))
                                .toList()
                        : List.<Choice>of();
        return new Adding.Control(
                Notes.unitsOf(kind), options, kind instanceof Kind.Date, kind instanceof Kind.Text);
    }

    /// The conditions that suit a kind of blank, in plain words.
    private static Map<String, Label> words(Kind kind) {
        var words = new LinkedHashMap<String, Label>();
        switch (kind) {
            case Kind.YesNoDetail(var units) -> {
                words.put("done", new Label("「有り」であること", "It is “yes”"));
                words.put("absent", new Label("「無し」であること", "It is “no”"));
                if (!units.isEmpty()) {
                    figures(words);
                }
            }
            case Kind.Quantity _ -> figures(words);
            case Kind.Choice _ -> {
                words.put("one-of", new Label("次のいずれかであること", "It is one of these"));
                words.put("none-of", new Label("次のいずれでもないこと", "It is none of these"));
            }
            case Kind.Date _ -> {
                words.put("not-before", new Label("次の日以後であること", "It is not before this day"));
                words.put("not-after", new Label("次の日以前であること", "It is not after this day"));
            }
            case Kind.Text _ ->
                    words.put("says", new Label("次の言葉のどれかが書かれていること", "It says one of these words"));
            case Kind.Table _ -> {}
        }
        words.put(
                "disclosed",
                new Label("内容が開示されていること(何であっても)", "It is disclosed, whatever it says"));
        return words;
    }

    private static void figures(Map<String, Label> words) {
        words.put("at-least", new Label("次の数値以上であること", "It is at least this much"));
        words.put("at-most", new Label("次の数値以下であること", "It is at most this much"));
    }

    /// The note of what was filled in, as it would stand in an address.
    static Notes.Note note(MultiValueMap<String, String> sent) {
        var word = first(sent, "is");
        var argument =
                switch (word) {
                    case "at-least", "at-most" -> first(sent, "amount") + first(sent, "unit");
                    case "one-of", "none-of" ->
                            String.join(",", sent.getOrDefault("option", List.of()));
                    case "not-before", "not-after" -> first(sent, "day");
                    case "says" -> first(sent, "words").replaceAll("[\\s\u3000]+", ",");
                    default -> "";
                };
        return new Notes.Note(first(sent, "add"), word, argument);
    }

    static Map<String, String> typed(MultiValueMap<String, String> sent) {
        var typed = new LinkedHashMap<String, String>();
        for (var name : List.of("is", "amount", "unit", "day", "words", "weight")) {
            typed.put(name, cut(first(sent, name)));
        }
        typed.put("option", String.join(",", sent.getOrDefault("option", List.of())));
        return typed;
    }

    static String first(MultiValueMap<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.getFirst(name)).orElse("").strip();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
