package jp.akashi.setting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// All settings, by group, in the order of the declaration.
public record Settings(Map<String, List<Setting>> groups) {
    private static final String FILE = "/settings/settings.yaml";
    private static final String OURS = "akashi.";
    private static final String OUR_VARIABLES = "akashi_";
    private static final Set<String> KEYS =
            Set.of("says", "form", "choices", "default", "unit", "option", "secret");
    private static final Settings DECLARED = read();

    public Settings {
        groups = new LinkedHashMap<>(groups);
    }

    /// Those of the platform.
    public static Settings declared() {
        return DECLARED;
    }

    public List<Setting> all() {
        return groups.values().stream().flatMap(List::stream).toList();
    }

    /// What holds where nothing is set, by key.
    public Map<String, Object> usual() {
        var usual = new TreeMap<String, Object>();
        all().stream()
                .filter(setting -> !setting.usual().value().isEmpty())
                .forEach(setting -> usual.put(setting.key(), setting.usual().value()));
        return usual;
    }

    /// What is wrong with environment variables: those that begin like ours and are none, and
    /// values that cannot be read.
    public List<String> faultsOfVariables(Map<String, String> variables) {
        var known = byVariable();
        var faults = new ArrayList<String>();
        new TreeMap<>(variables)
                .forEach((name, value) -> {
                    var setting = known.get(name);
                    if (setting != null) {
                        setting.faultOf(value).ifPresent(faults::add);
                    } else if (isLikeOurs(name)) {
                        faults.add(unknown("environment variable", name, known.keySet()));
                    }
                });
        return faults;
    }

    /// What is wrong with keys and their values, wherever they were set.
    ///
    /// @param names all keys there are, also those of others
    /// @param values the value of one of ours, where it is set
    public List<String> faultsOfKeys(
            Collection<String> names, Function<String, Optional<String>> values) {
        var known =
                all().stream()
                        .filter(setting -> !setting.isOfTheLauncher())
                        .collect(Collectors.toMap(Setting::key, setting -> setting));
        var faults = new ArrayList<String>();
        names.stream()
                .filter(name -> name.startsWith(OURS) && !known.containsKey(name))
                .sorted()
                .forEach(name -> faults.add(unknown("setting", name, known.keySet())));
        known.values().stream()
                .map(setting -> values.apply(setting.key()).flatMap(setting::faultOf))
                .flatMap(Optional::stream)
                .sorted()
                .forEach(faults::add);
        return faults;
    }

    private Map<String, Setting> byVariable() {
        return all().stream().collect(Collectors.toMap(Setting::variable, setting -> setting));
    }

    private static boolean isLikeOurs(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(OURS) || lower.startsWith(OUR_VARIABLES);
    }

    private static String unknown(String kind, String name, Collection<String> known) {
        return "There is no %s %s; the nearest is %s."
                .formatted(kind, name.replaceAll("\\p{Cntrl}", "?"), Nearest.among(known, name));
    }

    private static Settings read() {
        try (var stream = Settings.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws IllegalArgumentException when the declaration has a fault
    static Settings of(String declaration) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        Map<String, Map<String, Map<String, Object>>> groups =
                new Yaml(new SafeConstructor(options)).load(declaration);
        var read = new LinkedHashMap<String, List<Setting>>();
        groups.forEach((group, settings) ->
                read.put(
                        group,
                        settings.entrySet().stream()
                                .map(one -> setting(one.getKey(), one.getValue()))
                                .toList()));
        return new Settings(read);
    }

    private static Setting setting(String key, Map<String, Object> told) {
        if (!KEYS.containsAll(told.keySet()) || !told.containsKey("says")) {
            throw new IllegalArgumentException(key + " is declared wrongly: " + told.keySet());
        }
        var setting =
                new Setting(
                        key,
                        word(told, "says"),
                        Form.valueOf(
                                word(told, "form").isEmpty()
                                        ? "TEXT"
                                        : word(told, "form").toUpperCase(Locale.ROOT)),
                        told.get("choices") instanceof List<?> choices
                                ? choices.stream().map(String::valueOf).toList()
                                : List.of(),
                        new Setting.Usual(
                                word(told, "default"), word(told, "unit"), word(told, "option")),
                        word(told, "secret").equals("true"));
        setting.faultOf(setting.usual().value())
                .ifPresent(fault -> {
                    throw new IllegalArgumentException(fault);
                });
        return setting;
    }

    private static String word(Map<String, Object> told, String name) {
        return told.containsKey(name) ? String.valueOf(told.get(name)) : "";
    }
}
