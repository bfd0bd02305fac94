package jp.akashi.web.kit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What somebody sent with a form that was refused, by the names of its fields. Secrets are no part
/// of it.
public record TypedForm(Map<String, List<String>> values) {
    static final TypedForm NOTHING = new TypedForm(Map.of());

    public TypedForm {
        values = Map.copyOf(values);
    }

    static TypedForm in(HttpServletRequest request) {
        var values = new HashMap<String, List<String>>();
        request.getParameterMap()
                .forEach((name, sent) -> {
                    if (!name.equals("_csrf") && !name.contains("password")) {
                        values.put(name, List.of(sent));
                    }
                });
        return new TypedForm(values);
    }

    /// What stands in a field: what was sent, where a form was refused, else what it starts with.
    public String or(String name, @Nullable String otherwise) {
        var sent = values.get(name);
        return sent != null && !sent.isEmpty()
                ? sent.getFirst()
                : otherwise == null ? "" : otherwise;
    }

    /// The boxes as they were ticked, where a form was refused, else as they start.
    public List<Choice> or(String name, List<Choice> choices) {
        if (values.isEmpty()) {
            return choices;
        }
        var sent = values.getOrDefault(name, List.of());
        return choices.stream()
                .map(choice -> choice.chosen(sent.contains(choice.value())))
                .toList();
    }
}
