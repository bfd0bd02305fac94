package jp.akashi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.cli.AkashiCommand;
import jp.akashi.setting.BrokenSettings;
import jp.akashi.setting.Setting;
import jp.akashi.setting.Settings;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// Every setting is declared once: `docs/settings.md` says what the declaration says, and the
/// program reads nothing that is not declared. `-Dupdate-docs=true` writes the page anew.
class SettingsPageTest {
    private static final Path PAGE = Path.of("docs/settings.md");
    private static final Settings DECLARED = Settings.declared();

    /// A key where the program asks for it, and what it says when nothing is set.
    private static final Pattern READ =
            Pattern.compile(
                    "(?:getProperty|getRequiredProperty|containsProperty|containsKey|ConditionalOn\\w+)"
                            + "\\(\\s*(?:name = )?\"(akashi\\.[^\"]+)\"(?:,\\s*(?:\\w+\\.class,\\s*)?\"([^\"]*)\")?"
                            + "|\\$\\{(akashi\\.[^}:]+)");

    @Test
    void thePageOfSettingsSaysWhatTheDeclarationSays() throws IOException {
        if (Boolean.getBoolean("update-docs")) {
            Files.writeString(PAGE, page());
        }
        assertThat(PAGE).exists().content().isEqualTo(page());
    }

    @Test
    void theProgramReadsNothingThatIsNotDeclared() throws IOException {
        var declared = DECLARED.all().stream().map(Setting::key).toList();
        var read = new TreeMap<String, String>();
        reads().forEach(found -> read.put(keyOf(found), found.group()));
        assertThat(read).hasSizeGreaterThan(25);
        assertThat(read.keySet()).filteredOn(key -> !key.endsWith(".")).isSubsetOf(declared);
    }

    @Test
    void whatHoldsWhereNothingIsSetIsSaidOnceOrTheSame() throws IOException {
        var usual =
                DECLARED.all().stream()
                        .collect(Collectors.toMap(Setting::key, one -> one.usual().value()));
        assertThat(reads().filter(found -> found.group(2) != null && !found.group(2).isEmpty()))
                .isNotEmpty()
                .allSatisfy(
                        found -> assertThat(found.group(2)).isEqualTo(usual.get(found.group(1))));
    }

    @Test
    void everyOptionOfServeSetsADeclaredSetting() {
        var commands =
                AkashiCommand.line(_ -> Assertions.fail("nothing is started")).getSubcommands();
        var serve = Objects.requireNonNull(commands.get("serve")).getCommandSpec();
        var options = new TreeSet<String>();
        serve.options().stream()
                .filter(option -> !option.usageHelp() && !option.versionHelp())
                .forEach(option -> options.add(option.longestName()));
        assertThat(DECLARED.all().stream().map(one -> one.usual().option()))
                .filteredOn(option -> !option.isEmpty())
                .containsExactlyInAnyOrderElementsOf(options);
    }

    @Test
    void withAWrongSettingNothingIsStarted() {
        for (var wrong :
                List.of(
                        Map.of("akashi.isuer", "x"),
                        Map.of("akashi.pace.search", "many"),
                        Map.of("akashi.key", "kanaria"))) {
            assertThatThrownBy(() -> Main.start(wrong))
                    .isInstanceOf(BrokenSettings.class)
                    .hasMessageContaining(wrong.keySet().iterator().next())
                    .hasMessageContaining("docs/settings.md")
                    .hasMessageNotContaining("kanaria");
        }
    }

    private static String keyOf(MatchResult found) {
        return found.group(1) == null ? found.group(3) : found.group(1);
    }

    private static Stream<MatchResult> reads() throws IOException {
        try (var files = Files.walk(Path.of("src/main"))) {
            return files
                    .filter(file -> file.toString().matches(".*\\.(java|properties)"))
                    .map(SettingsPageTest::text)
                    .flatMap(text -> READ.matcher(text).results())
                    .toList()
                    .stream();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page() {
        return """
        # Settings

        Everything that can be set, made from `src/main/resources/settings/settings.yaml`; written anew by
        `./mvnw test -Dtest=SettingsPageTest -Dupdate-docs=true`.

        A setting is given as an environment variable, as a key in `application.properties` in the folder
        the platform is started in, or by an option of `./akashi serve`; the option wins over the variable,
        the variable over the file. Where an environment variable that begins with `AKASHI_`, or a key that
        begins with `akashi.`, is not on this page, or a value cannot be read, nothing is started: all faults
        are printed, each with the nearest name there is. Values of secrets are never printed, nor logged.
        (In Kubernetes set `enableServiceLinks: false`, or call the service something else than `akashi`: it
        sets variables of its own.)
        """
                + DECLARED.groups().entrySet().stream()
                        .map(group -> table(group.getKey(), group.getValue()))
                        .collect(Collectors.joining());
    }

    private static String table(String group, Collection<Setting> settings) {
        return "\n## %s\n\n| variable | key | option | means | has to be | without it |\n|---|---|---|---|---|---|\n"
                        .formatted(group)
                + settings.stream().map(SettingsPageTest::row).collect(Collectors.joining());
    }

    private static String row(Setting one) {
        var usual = one.usual();
        var unit = usual.unit().isEmpty() ? "" : " (" + usual.unit() + ")";
        return "| %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        code(one.variable()),
                        one.key().equals(one.variable()) ? "" : code(one.key()),
                        code(usual.option()),
                        cell(one.says()) + (one.secret() ? " **Secret.**" : ""),
                        cell(one.wanted()) + unit,
                        usual.value().isEmpty() ? "–" : code(usual.value()));
    }

    private static String code(String word) {
        return word.isEmpty() ? "" : "`" + cell(word) + "`";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
