package jp.akashi.web.provider.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a browser sent, by the names of the controls.
public record Sent(Map<String, List<String>> values) {
    public Sent {
        values = Map.copyOf(values);
    }

    public static Sent of(HttpServletRequest request) {
        var values = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, given) -> values.put(name, List.of(given)));
        return new Sent(values);
    }

    /// The first value under a name; empty when there is none.
    public String first(String name) {
        var given = all(name);
        return given.isEmpty() ? "" : given.getFirst();
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /// What was sent under names that begin so, by the rest of the name.
    Map<String, List<String>> under(String prefix) {
        var found = new LinkedHashMap<String, List<String>>();
        values.forEach((name, given) -> {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), new ArrayList<>(given));
            }
        });
        return found;
    }
}
