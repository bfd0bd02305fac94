package jp.akashi;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.kernel.Rule;
import jp.akashi.kernel.RuleId;

/// All rules of the platform as the compiled code has them: each with the classes that apply it and
/// the tests that prove it.
public record RuleBook(List<Entry> entries, List<String> strayProofs) {
    /// One rule.
    ///
    /// @param code its constant and the classes that apply it
    /// @param tests the test classes that prove it
    public record Entry(String id, Rule rule, List<String> code, List<String> tests) {}

    private record Proof(String rule, String test) {}

    public static RuleBook read() {
        var proofs = proofs(Code.TESTS);
        var entries =
                Code.MAIN.stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.isAnnotatedWith(Rule.class))
                        .map(field -> entry(field, proofs))
                        .sorted(Comparator.comparing(Entry::id))
                        .toList();
        var known = entries.stream().map(Entry::id).collect(Collectors.toSet());
        return new RuleBook(
                entries,
                proofs.stream()
                        .filter(proof -> !known.contains(proof.rule()))
                        .map(Proof::toString)
                        .toList());
    }

    List<String> doubles() {
        var once = new HashSet<String>();
        return entries.stream().map(Entry::id).filter(id -> !once.add(id)).toList();
    }

    List<String> unproven() {
        return entries.stream().filter(entry -> entry.tests().isEmpty()).map(Entry::id).toList();
    }

    private static Entry entry(JavaField field, List<Proof> proofs) {
        var id = id(field);
        return new Entry(
                id,
                field.getAnnotationOfType(Rule.class),
                code(field),
                proofs.stream()
                        .filter(proof -> proof.rule().equals(id))
                        .map(Proof::test)
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static List<String> code(JavaField field) {
        var constant = field.getOwner().getSimpleName() + "." + field.getName();
        return Stream.concat(
                        Stream.of(constant),
                        field.getAccessesToSelf().stream()
                                .map(JavaAccess::getOriginOwner)
                                .filter(type -> !type.equals(field.getOwner()))
                                .map(RuleBook::outermost)
                                .map(type -> type.getName().substring(Code.ROOT.length() + 1))
                                .distinct()
                                .sorted())
                .toList();
    }

    private static String id(JavaField field) {
        try {
            return ((RuleId) field.reflect().get(null)).value();
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException("a rule is a public constant: " + field, hidden);
        }
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(RuleBook::outermost).orElse(type);
    }

    private static List<Proof> proofs(JavaClasses tests) {
        return tests.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Proves.class))
                .flatMap(method ->
                        List.of(method.getAnnotationOfType(Proves.class).value()).stream()
                                .map(rule -> new Proof(rule, method.getOwner().getSimpleName())))
                .toList();
    }
}
