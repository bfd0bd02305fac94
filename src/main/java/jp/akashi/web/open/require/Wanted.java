package jp.akashi.web.open.require;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.akashi.directory.Condition;
import jp.akashi.directory.Condition.Weight;
import jp.akashi.directory.Requirement;
import jp.akashi.kernel.Label;
import jp.akashi.web.open.Address;
import org.springframework.util.MultiValueMap;

/// A requirement as an address names it (`must=…&want=…`), and what in it could not be read.
public record Wanted(Requirement requirement, List<Label> faults, Notes notes) {
    private static final int MOST_FAULTS = 10;

    public Wanted {
        faults = List.copyOf(faults);
    }

    /// What must hold comes first, else in the order given.
    static Wanted of(Requirement requirement, Notes notes) {
        var sorted =
                requirement.conditions().stream()
                        .sorted(Comparator.comparing(Condition::weight))
                        .toList();
        return new Wanted(new Requirement(sorted), List.of(), notes);
    }

    static Wanted of(MultiValueMap<String, String> parameters, Notes notes) {
        var conditions = new ArrayList<Condition>();
        var faults = new ArrayList<Label>();
        for (var weight : Weight.values()) {
            for (var text : parameters.getOrDefault(parameter(weight), List.of())) {
                if (conditions.size() + faults.size() > Requirement.MOST) {
                    break;
                }
                switch (notes.read(text, weight)) {
                    case Notes.Reading.Read(var condition) -> conditions.add(condition);
                    case Notes.Reading.Wrong(var sentence) -> faults.add(sentence);
                }
            }
        }
        if (conditions.size() + faults.size() > Requirement.MOST) {
            faults.addFirst(
                    new Label(
                            "条件は%d件までです。".formatted(Requirement.MOST),
                            "A requirement has up to %d conditions.".formatted(Requirement.MOST)));
        }
        return new Wanted(
                new Requirement(conditions),
                faults.subList(0, Math.min(faults.size(), MOST_FAULTS)),
                notes);
    }

    static String parameter(Weight weight) {
        return weight == Weight.MUST ? "must" : "want";
    }

    public boolean isEmpty() {
        return requirement.conditions().isEmpty();
    }

    public boolean isFull() {
        return requirement.conditions().size() >= Requirement.MOST;
    }

    Wanted with(Condition condition) {
        var more = new ArrayList<>(requirement.conditions());
        more.removeIf(one -> isSame(one, condition));
        more.add(condition);
        return of(new Requirement(more), notes);
    }

    Wanted without(int at) {
        var fewer = new ArrayList<>(requirement.conditions());
        fewer.remove(at);
        return of(new Requirement(fewer), notes);
    }

    /// The condition with the other weight.
    Wanted turned(int at) {
        var other = new ArrayList<>(requirement.conditions());
        var one = other.get(at);
        var weight = one.weight() == Weight.MUST ? Weight.WANT : Weight.MUST;
        other.set(at, new Condition(one.item(), one.field(), one.predicate(), weight));
        return of(new Requirement(other), notes);
    }

    private static boolean isSame(Condition one, Condition other) {
        return one.item().equals(other.item())
                && one.field().equals(other.field())
                && one.predicate().equals(other.predicate());
    }

    /// A condition as a hidden field of a form has it.
    public record Kept(String name, String value) {}

    public List<Kept> kept() {
        return requirement.conditions().stream()
                .map(one -> new Kept(parameter(one.weight()), notes.print(one)))
                .toList();
    }

    /// The address of this requirement under a path.
    public String address(String path) {
        return start(path).toString();
    }

    Address start(String path) {
        var address = Address.of(path);
        kept().forEach(one -> address.with(one.name(), one.value()));
        return address;
    }
}
