package jp.akashi.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.akashi.examination.Verdict.Judgement;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/// The comments an examiner inserts (コメントの定型文): data in `comments/*.yaml`, read strictly.
public final class Comments {
    private static final List<String> FILES = List.of("common.yaml");
    private static final Set<String> KEYS = Set.of("id", "verdict", "title", "text");
    private static final Set<String> BLANKS = Set.of("item", "cited", "said");
    private static final Pattern BLANK = Pattern.compile("\\{([^}]*)}");

    private final List<Template> templates;

    private Comments(List<Template> templates) {
        this.templates = List.copyOf(templates);
    }

    /// A comment with blanks, and the verdict it goes with.
    public record Template(String id, Judgement verdict, String title, String text) {
        /// The comment for one row.
        public String filled(Map<String, String> blanks) {
            return BLANK.matcher(text)
                    .replaceAll(blank ->
                            Matcher.quoteReplacement(blanks.getOrDefault(blank.group(1), "")));
        }
    }

    /// @throws IllegalStateException when the data is broken
    public static Comments builtIn() {
        var templates = new ArrayList<Template>();
        for (var file : FILES) {
            try (var stream = Comments.class.getResourceAsStream("/comments/" + file)) {
                if (stream == null) {
                    throw new IllegalStateException("no comments/" + file);
                }
                templates.addAll(read(stream).templates);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Comments(templates);
    }

    /// @throws IllegalStateException naming every fault
    static Comments read(InputStream stream) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        Object tree;
        try {
            tree =
                    new Yaml(new SafeConstructor(options))
                            .load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (YAMLException broken) {
            throw new IllegalStateException("no YAML: " + broken.getMessage(), broken);
        }
        var faults = new ArrayList<String>();
        var templates = new ArrayList<Template>();
        var ids = new HashSet<String>();
        if (tree instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                template(list.get(i), "entry " + (i + 1), faults)
                        .filter(found ->
                                ids.add(found.id())
                                        || !faults.add("twice the same id: " + found.id()))
                        .ifPresent(templates::add);
            }
        } else {
            faults.add("not a list of comments");
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join("\n", faults));
        }
        return new Comments(templates);
    }

    private static Optional<Template> template(Object entry, String place, List<String> faults) {
        if (!(entry instanceof Map<?, ?> map)
                || !map.keySet().equals(KEYS)
                || !map.values().stream()
                        .allMatch(value -> value instanceof String text && !text.isBlank())) {
            faults.add(place + ": wants " + KEYS.stream().sorted().toList() + ", each a text");
            return Optional.empty();
        }
        var text = String.valueOf(map.get("text"));
        BLANK.matcher(text)
                .results()
                .filter(blank -> !BLANKS.contains(blank.group(1)))
                .forEach(blank -> faults.add(place + ": no such blank: " + blank.group()));
        return judgement(String.valueOf(map.get("verdict")), place, faults)
                .map(verdict ->
                        new Template(
                                String.valueOf(map.get("id")),
                                verdict,
                                String.valueOf(map.get("title")),
                                text));
    }

    private static Optional<Judgement> judgement(String name, String place, List<String> faults) {
        var found =
                List.of(Judgement.TO_ASK, Judgement.TO_IMPROVE).stream()
                        .filter(judgement -> judgement.name().equals(name))
                        .findFirst();
        if (found.isEmpty()) {
            faults.add(place + ": no verdict that wants a comment: " + name);
        }
        return found;
    }

    public List<Template> templates() {
        return templates;
    }

    public Optional<Template> find(String id) {
        return templates.stream().filter(template -> template.id().equals(id)).findFirst();
    }
}
