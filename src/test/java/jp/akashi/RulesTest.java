package jp.akashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every rule has one id and a test that proves it, and `docs/rules.md` lists them all.
/// `-Dupdate-docs=true` writes the page anew.
class RulesTest {
    private static final Path PAGE = Path.of("docs/rules.md");
    private static final RuleBook BOOK = RuleBook.read();

    @Test
    void noTwoRulesShareAnId() {
        assertThat(BOOK.entries()).isNotEmpty();
        assertThat(BOOK.doubles()).isEmpty();
    }

    @Test
    void everyRuleIsProvenByATest() {
        assertThat(BOOK.unproven()).isEmpty();
    }

    @Test
    void everyProofIsOfARuleThereIs() {
        assertThat(BOOK.strayProofs()).isEmpty();
    }

    @Test
    void thePageOfRulesSaysWhatTheCodeSays() throws IOException {
        if (Boolean.getBoolean("update-docs")) {
            Files.createDirectories(PAGE.toAbsolutePath().getParent());
            Files.writeString(PAGE, page());
        }
        assertThat(PAGE).exists().content().isEqualTo(page());
    }

    private static String page() {
        return """
        # Rules

        Made from the `@Rule` constants and the `@Proves` tests; written anew by
        `./mvnw test -Dtest=RulesTest -Dupdate-docs=true`. A clause names the seed document and its section:
        `000` is the page for applicants with its FAQ, `002` the overview of the scheme of 2022; `house` is
        a rule of the platform's own.

        | rule | clause | says | code | tests |
        |---|---|---|---|---|
        """
                + BOOK.entries().stream().map(RulesTest::row).collect(Collectors.joining());
    }

    private static String row(RuleBook.Entry entry) {
        return "| %s | %s | %s | %s | %s |\n"
                .formatted(
                        entry.id(),
                        entry.rule().clause(),
                        entry.rule().says(),
                        marked(entry.code()),
                        marked(entry.tests()));
    }

    private static String marked(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(" "));
    }
}
