package jp.akashi.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.Code;
import jp.akashi.RuleBook;
import jp.akashi.application.ApplicationKind;
import jp.akashi.application.FaceField;
import jp.akashi.application.WithholdingReason;
import jp.akashi.disclosure.Finding;
import jp.akashi.disclosure.Severity;
import jp.akashi.evidence.EvidenceKind;
import jp.akashi.evidence.FileFault;
import jp.akashi.item.Misfit;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.RuleId;
import jp.akashi.paper.sheet.BookFault;
import jp.akashi.party.Role;
import jp.akashi.scheme.Forms;
import org.junit.jupiter.api.Test;

/// Whatever stands in somebody's way has a sentence, and every constant on a page has a name.
class WordingTest {
    private static final Map<String, String> SENTENCES = WordingFile.read("rules.yaml");
    private static final Map<String, String> TERMS = WordingFile.read("terms.yaml");
    private static final Wording WORDING = Wording.of(Forms.SCHEMES);
    private static final List<RuleBook.Entry> RULES = RuleBook.read().entries();
    private static final Pattern FACT = Pattern.compile("\\{([a-z-]+)(?::[A-Za-z]+)?}");

    @Test
    void everyRuleThatIsAppliedHasASentence() {
        var applied =
                RULES.stream()
                        .filter(rule ->
                                rule.code().stream()
                                        .skip(1)
                                        .anyMatch(name -> !name.startsWith("web.")))
                        .map(RuleBook.Entry::id)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(rulesWithSentences()).containsAll(applied);
    }

    @Test
    void everySentenceIsOfARuleThereIs() {
        assertThat(RULES.stream().map(RuleBook.Entry::id)).containsAll(rulesWithSentences());
    }

    @Test
    void everyFactASentenceNamesIsOneTheCodeGives() throws IOException {
        for (var sentence : SENTENCES.entrySet()) {
            var rule = sentence.getKey().split("/", -1)[0];
            var given = literals(rule);
            assertThat(FACT.matcher(sentence.getValue()).results().map(fact -> fact.group(1)))
                    .as(sentence.getKey())
                    .allMatch(given::contains);
        }
    }

    @Test
    void whateverThePreCheckFindsHasASentenceAndAPlace() {
        for (var finding : Troubles.all()) {
            assertThat(WORDING.isWorded(finding.obstacle())).as("%s", finding).isTrue();
            assertThat(WORDING.sentence(finding)).isNotBlank().doesNotContain("{", "}");
            assertThat(WORDING.place(finding.spot(), Forms.edition())).isNotBlank();
        }
    }

    @Test
    void noSentenceOfThePreCheckIsThereForNothing() {
        var forPreCheck =
                SENTENCES.keySet().stream()
                        .filter(key -> key.matches("(DIS|EVI|APP)-.*"))
                        .filter(key ->
                                !key.matches(
                                        "DIS-04/[A-Z_]+|EVI-02/file|EVI-03/image|EVI-10/.*|EVI-15|APP-1[01456]"));

        assertThat(Troubles.all().stream().map(WordingTest::keyOf).distinct())
                .containsExactlyInAnyOrderElementsOf(forPreCheck.toList());
    }

    @Test
    void everyWayATextIsNoAnswerHasASentence() {
        assertThat(SENTENCES)
                .containsKeys(keys("DIS-04", Arrays.stream(Misfit.values()).map(Enum::name)));
    }

    @Test
    void everyWayAFileIsRefusedHasASentence() {
        assertThat(SENTENCES)
                .containsKeys(keys("EVI-10", Arrays.stream(FileFault.values()).map(FileFault::key)))
                .containsKeys(
                        keys("PAP-02", Arrays.stream(BookFault.values()).map(BookFault::key)));
    }

    @Test
    void everyConstantOnAPageHasAName() {
        assertThat(TERMS)
                .containsKeys(keys("RoleOfPerson", Arrays.stream(Role.values()).map(Role::name)));
        for (var type :
                List.of(
                        FaceField.class,
                        EvidenceKind.class,
                        WithholdingReason.class,
                        ApplicationKind.class,
                        Role.class,
                        Severity.class)) {
            assertThat(typesWithTerms()).contains(type.getSimpleName());
        }
        for (var type : enums()) {
            if (typesWithTerms().contains(type.getSimpleName())) {
                assertThat(TERMS)
                        .containsKeys(
                                keys(
                                        type.getSimpleName(),
                                        Arrays.stream(type.getEnumConstants())
                                                .map(constant -> ((Enum<?>) constant).name())));
            }
        }
    }

    @Test
    void everyNameIsOfATypeThereIs() {
        assertThat(enums().stream().map(Class::getSimpleName)).containsAll(typesWithTerms());
    }

    @Test
    void aSentenceNamesTheFacts() {
        var below =
                Obstacle.of(new RuleId("DIS-03"), "case", "below")
                        .with("minimum", "1ヶ月前")
                        .with("given", "29日前");

        assertThat(WORDING.sentence(below)).contains("1ヶ月前", "29日前");
    }

    @Test
    void aSentenceWithoutItsFactIsFound() {
        assertThat(WORDING.isWorded(Obstacle.of(new RuleId("DIS-03"), "case", "below"))).isFalse();
        assertThat(WORDING.isWorded(Obstacle.of(new RuleId("DIS-99")))).isFalse();
    }

    private static String[] keys(String outer, Stream<String> inner) {
        return inner.map(name -> outer + "/" + name).toArray(String[]::new);
    }

    private static String keyOf(Finding finding) {
        var facts = finding.obstacle().facts();
        return finding.rule() + (facts.containsKey("case") ? "/" + facts.get("case") : "");
    }

    private static Set<String> rulesWithSentences() {
        return SENTENCES.keySet().stream()
                .map(key -> key.split("/", -1)[0])
                .collect(Collectors.toSet());
    }

    /// `RoleOfPerson` are other words for a `Role`.
    private static Set<String> typesWithTerms() {
        return TERMS.keySet().stream()
                .map(key -> key.split("/", -1)[0].replaceFirst("OfPerson$", ""))
                .collect(Collectors.toSet());
    }

    private static List<? extends Class<?>> enums() {
        return Code.MAIN.stream()
                .filter(type -> type.isEnum())
                .map(type -> type.reflect())
                .toList();
    }

    /// Every text constant in the packages that apply a rule, and in `item`, whose misfits become
    /// obstacles of the rule that answers fit.
    private static Set<String> literals(String rule) throws IOException {
        var literals = new TreeSet<String>();
        var packages =
                RULES.stream()
                        .filter(entry -> entry.id().equals(rule))
                        .flatMap(entry -> entry.code().stream().skip(1))
                        .map(name -> name.split("\\.", -1)[0])
                        .filter(name -> Files.isDirectory(Path.of("src/main/java/jp/akashi", name)))
                        .collect(Collectors.toCollection(TreeSet::new));
        packages.add("item");
        for (var name : packages) {
            try (var sources = Files.walk(Path.of("src/main/java/jp/akashi", name))) {
                for (var source :
                        sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                    Pattern.compile("\"([a-z-]+)\"")
                            .matcher(Files.readString(source))
                            .results()
                            .forEach(text -> literals.add(text.group(1)));
                }
            }
        }
        return literals;
    }
}
