package jp.akashi.web.open.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.akashi.directory.Comparison;
import jp.akashi.directory.Condition;
import jp.akashi.directory.Condition.Weight;
import jp.akashi.directory.Holding;
import jp.akashi.directory.Requirement;
import jp.akashi.directory.Screening;
import jp.akashi.directory.Search;
import jp.akashi.export.Source;
import jp.akashi.export.api.ComparisonTree;
import jp.akashi.export.api.Given;
import jp.akashi.export.api.Operation;
import jp.akashi.export.api.Operations;
import jp.akashi.export.api.ScreeningTree;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Label;
import jp.akashi.registry.Registry;
import jp.akashi.web.kit.Data;
import jp.akashi.web.kit.Problem;
import jp.akashi.web.kit.Problem.Wrong;
import jp.akashi.web.open.Picked;
import jp.akashi.web.open.require.Notes;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// What is asked by those who choose: services side by side, and the register held against a
/// requirement.
@Component
public final class ChoiceAnswers implements Answers {
    private static final int USUAL = 20;
    private static final Label HOW_MANY =
            new Label(
                    "認定番号を%d件から%d件まで、カンマで区切って指定してください。"
                            .formatted(Comparison.FEWEST, Comparison.MOST),
                    "%d to %d certification numbers, separated by commas."
                            .formatted(Comparison.FEWEST, Comparison.MOST));
    private static final Label UNKNOWN =
            new Label("台帳にない認定番号があります。", "One of the numbers is not in the register.");
    private static final Label TOO_MANY =
            new Label(
                    "条件は%d件までです。".formatted(Requirement.MOST),
                    "A requirement has up to %d conditions.".formatted(Requirement.MOST));
    private static final Label NONE =
            new Label("条件を1つ以上指定してください。", "A requirement has a condition at least.");

    private final Registry registry;
    private final Screening screening;
    private final Notes notes;

    public ChoiceAnswers(Registry registry, Screening screening, Notes notes) {
        this.registry = registry;
        this.screening = screening;
        this.notes = notes;
    }

    @Override
    public Map<Operation, Answer> all() {
        return Map.of(
                Operations.COMPARE, this::compare, Operations.REQUIREMENTS, this::requirements);
    }

    private View compare(Given given, Source source) {
        var picked = Picked.of(given.all("ids"));
        int count = picked.numbers().size();
        if (!picked.unreadable().isEmpty()
                || count < Comparison.FEWEST
                || count > Comparison.MOST) {
            return Problem.wrong("ids", HOW_MANY);
        }
        var entries = registry.list(picked.numbers());
        return entries.size() < count
                ? Problem.notFound(UNKNOWN)
                : Data.json(
                        ComparisonTree.of(
                                Comparison.of(entries, source.schemes()),
                                given.find("only").isPresent(),
                                source));
    }

    private View requirements(Given given, Source source) {
        var conditions = new ArrayList<Condition>();
        var faults = new ArrayList<Wrong>();
        for (var weight : Weight.values()) {
            var name = weight == Weight.MUST ? "must" : "want";
            for (var text : given.all(name).stream().limit(Requirement.MOST + 1).toList()) {
                switch (notes.read(text, weight)) {
                    case Notes.Reading.Read(var condition) -> conditions.add(condition);
                    case Notes.Reading.Wrong(var sentence) -> faults.add(new Wrong(name, sentence));
                }
            }
        }
        if (!faults.isEmpty()) {
            return Problem.wrong(faults);
        }
        if (conditions.isEmpty() || conditions.size() > Requirement.MOST) {
            return Problem.wrong("must", conditions.isEmpty() ? NONE : TOO_MANY);
        }
        return screened(new Requirement(conditions), given, source);
    }

    private View screened(Requirement requirement, Given given, Source source) {
        var screened = screening.screen(requirement, source.today());
        var standings =
                registry.list(numbers(requirement, screened, given, source)).stream()
                        .map(entry -> requirement.of(entry, source.schemes().units()))
                        .toList();
        var written = requirement.conditions().stream().map(notes::print).toList();
        return Data.json(
                ScreeningTree.of(
                        new ScreeningTree.Asked(requirement, written, query(requirement, written)),
                        screened,
                        standings,
                        source));
    }

    /// The part asked for of all groups one after the other.
    private List<CertificationNumber> numbers(
            Requirement requirement, Screening.Screened screened, Given given, Source source) {
        int limit = given.whole("limit", USUAL);
        int skipped = limit * (given.whole("page", 1) - 1);
        var numbers = new ArrayList<CertificationNumber>();
        for (var holding : groups(given).toList()) {
            int left = limit - numbers.size();
            int count = screened.count(holding);
            if (left > 0 && skipped < count) {
                var slice = new Search.Slice(skipped, left);
                numbers.addAll(screening.list(requirement, holding, source.today(), slice));
            }
            skipped = Math.max(0, skipped - count);
        }
        return numbers;
    }

    private static Stream<Holding> groups(Given given) {
        return Stream.of(Holding.MEETS, Holding.UNKNOWN, Holding.FAILS)
                .filter(holding ->
                        given.find("holding")
                                .filter(text -> !text.equalsIgnoreCase(holding.name()))
                                .isEmpty());
    }

    private static String query(Requirement requirement, List<String> written) {
        var query = new StringBuilder();
        for (int at = 0; at < written.size(); at++) {
            boolean must = requirement.conditions().get(at).weight() == Weight.MUST;
            query.append(at == 0 ? '?' : '&')
                    .append(must ? "must=" : "want=")
                    .append(URLEncoder.encode(written.get(at), StandardCharsets.UTF_8));
        }
        return query.toString();
    }
}
