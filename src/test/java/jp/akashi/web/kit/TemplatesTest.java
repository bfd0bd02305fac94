package jp.akashi.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What the content security policy `default-src 'self'` asks of every template.
class TemplatesTest {
    private static final Pattern INLINE =
            Pattern.compile(
                    "<style|\\sstyle=|<script>|\\son[a-z]+=|\\shx-on|(src|href)=\"(https?:)?//");

    @Test
    void noTemplateCarriesStylesScriptsOrThingsFromElsewhere() throws IOException {
        assertThat(templates())
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(
                                        INLINE.matcher(Files.readString(file))
                                                .results()
                                                .map(hit -> hit.group()))
                                .isEmpty());
    }

    @Test
    void everyTemplateOfTheKitSaysWhatItIs() throws IOException {
        assertThat(templates())
                .filteredOn(file -> file.toString().contains("/kit/"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Files.readString(file)).startsWith("<%--"));
    }

    private static List<Path> templates() throws IOException {
        try (var files = Files.walk(Path.of("src/main/resources/templates"))) {
            return files.filter(file -> file.toString().endsWith(".jte")).toList();
        }
    }
}
