package jp.akashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every claim of `docs/assurance.md` has an argument and names test classes that are there, hold a
/// test and are not switched off; those that run under a condition alone are marked, and the page
/// says which it is.
class AssuranceTest {
    private static final Path PAGE = Path.of("docs/assurance.md");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");
    private static final Pattern TEST =
            Pattern.compile(
                    "^ *@(Test|ParameterizedTest|RepeatedTest|TestFactory|Property)\\b",
                    Pattern.MULTILINE);

    /// `NameOfTest`, with a ring where it runs under a condition.
    private static final Pattern MARKED = Pattern.compile("`(\\w+)`°");

    private static final Pattern CONDITION =
            Pattern.compile(
                    "^ *@(Enabled|Disabled)(If|On|For)\\w*|\\bassum(e(True|False|That)|ingThat)\\(",
                    Pattern.MULTILINE);
    private static final Pattern OFF = Pattern.compile("^ *@Disabled\\b", Pattern.MULTILINE);

    private record Claim(String says, String argument, List<String> evidence) {}

    @Test
    void everyClaimHasAnArgumentAndEvidence() throws IOException {
        assertThat(claims(Files.readString(PAGE)))
                .hasSizeGreaterThan(30)
                .allSatisfy(claim -> {
                    assertThat(claim.says()).endsWith(".");
                    assertThat(claim.argument()).endsWith(".");
                    assertThat(claim.evidence()).isNotEmpty();
                });
    }

    @Test
    void everyTestThatIsNamedIsThereAndHoldsATest() throws IOException {
        assertThat(missing(claims(Files.readString(PAGE)))).isEmpty();
    }

    @Test
    void aTestThatIsNotThereOrHoldsNoneIsFound() {
        var page =
                """
                | claim | argument | evidence |
                |---|---|---|
                | One. | So. | `NoSuchTest` `AssuranceTest` |
                | Two. | So. | `Proves` |
                """;
        assertThat(missing(claims(page))).containsExactly("NoSuchTest", "Proves");
    }

    @Test
    void aTestThatRunsUnderAConditionIsMarkedAndItsConditionNamed() throws IOException {
        assertThat(wronglyMarked(Files.readString(PAGE))).isEmpty();
    }

    @Test
    void aMarkThatIsMissingTooMuchOrUnexplainedIsFound() {
        var page =
                """
                | claim | argument | evidence |
                |---|---|---|
                | One. | So. | `FullDiskTest` `AssuranceTest`° |
                | Two. | So. | `KeycloakSignInTest`° `FullDiskUploadTest`° |

                - `FullDiskUploadTest`: where one may mount.
                """;
        assertThat(wronglyMarked(page))
                .containsExactly("AssuranceTest", "FullDiskTest", "KeycloakSignInTest");
    }

    @Test
    void everySectionOfTheRunbookNamesTestsThatAreThere() throws IOException {
        var sources = sources();
        var sections = Files.readString(Path.of("docs/runbook.md")).split("\n## ");
        assertThat(Stream.of(sections).skip(1).filter(part -> !part.startsWith("Not tried yet")))
                .hasSizeGreaterThan(10)
                .allSatisfy(part ->
                        assertThat(names(part).stream().filter(name -> name.endsWith("Test")))
                                .as(part)
                                .isNotEmpty()
                                .allMatch(name -> holdsATest(sources.getOrDefault(name, ""))));
    }

    /// Marked without a condition or the other way round, or marked and not explained.
    private static List<String> wronglyMarked(String page) {
        var sources = sources();
        var marked =
                MARKED.matcher(page).results().map(match -> match.group(1)).distinct().toList();
        return claims(page).stream()
                .flatMap(claim -> claim.evidence().stream())
                .distinct()
                .filter(name -> {
                    boolean depends = CONDITION.matcher(sources.getOrDefault(name, "")).find();
                    boolean explained = page.contains("\n- `" + name + "`: ");
                    return marked.contains(name) ? !depends || !explained : depends;
                })
                .sorted()
                .toList();
    }

    private static List<Claim> claims(String page) {
        return page.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| claim |"))
                .map(line -> line.split(" *\\| *", -1))
                .map(cells -> new Claim(cells[1], cells[2], names(cells[3])))
                .toList();
    }

    private static List<String> names(String cell) {
        return NAME.matcher(cell).results().map(match -> match.group(1)).toList();
    }

    private static List<String> missing(List<Claim> claims) {
        var sources = sources();
        return claims.stream()
                .flatMap(claim -> claim.evidence().stream())
                .distinct()
                .filter(name -> !holdsATest(sources.getOrDefault(name, "")))
                .toList();
    }

    private static boolean holdsATest(String source) {
        return TEST.matcher(source).results().map(MatchResult::group).findAny().isPresent()
                && !OFF.matcher(source).find();
    }

    /// The text of every class of tests, by its name; two of one name count together.
    private static Map<String, String> sources() {
        return Stream.of("src/test/java", "src/browser/java")
                .map(Path::of)
                .flatMap(AssuranceTest::below)
                .filter(file -> file.toString().endsWith(".java"))
                .collect(
                        Collectors.toMap(
                                file -> file.getFileName().toString().replace(".java", ""),
                                AssuranceTest::text,
                                String::concat));
    }

    private static Stream<Path> below(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
