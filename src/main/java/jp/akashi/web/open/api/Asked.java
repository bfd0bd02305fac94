package jp.akashi.web.open.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.export.api.Given;
import jp.akashi.export.api.Operation;
import jp.akashi.export.api.Parameter;
import jp.akashi.kernel.Label;
import jp.akashi.web.kit.Problem.Wrong;

/// Reads what an operation is told: every parameter it knows, of the form it has, and no other.
/// Blank ones of the query count as not given.
final class Asked {
    private static final int LONGEST_NAME = 60;
    private static final Label UNKNOWN =
            new Label("このパラメーターはありません。", "There is no such parameter.");
    private static final Label ONCE =
            new Label("このパラメーターは1つだけ指定してください。", "This parameter may be given only once.");

    private final Operation operation;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<Wrong> faults = new ArrayList<>();

    private Asked(Operation operation) {
        this.operation = operation;
    }

    /// @param inPath the values in the path, as they are meant
    static Asked read(
            Operation operation, Map<String, String> inPath, Map<String, List<String>> inQuery) {
        var asked = new Asked(operation);
        inPath.forEach((name, value) -> asked.read(name, List.of(value), Parameter.Place.PATH));
        inQuery.forEach((name, given) -> asked.read(name, given, Parameter.Place.QUERY));
        return asked;
    }

    private void read(String name, List<String> given, Parameter.Place place) {
        var parameter = operation.find(name).filter(one -> one.place() == place);
        var texts =
                given.stream()
                        .filter(text -> place == Parameter.Place.PATH || !text.isBlank())
                        .toList();
        if (parameter.isEmpty()) {
            fault(name, UNKNOWN);
        } else if (texts.size() > 1 && !parameter.get().repeats()) {
            fault(name, ONCE);
        } else {
            texts.forEach(text ->
                    parameter.get().form().fault(text).ifPresent(fault -> fault(name, fault)));
            values.put(name, texts);
        }
    }

    private void fault(String name, Label why) {
        faults.add(
                new Wrong(
                        name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name,
                        why));
    }

    /// What cannot be read; empty when all can.
    List<Wrong> faults() {
        return List.copyOf(faults);
    }

    Given given() {
        return new Given(values);
    }
}
