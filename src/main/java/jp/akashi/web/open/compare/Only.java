package jp.akashi.web.open.compare;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.akashi.directory.Comparison;
import jp.akashi.kernel.Label;

/// What the rows of a comparison can be narrowed to; several go together.
public enum Only {
    /// on which the services do not say the same
    DIFFERENCES(new Label("違いのある項目", "Differences")),
    /// on which a requirement stands (必須◎) in one of the editions
    GATED(new Label("必須◎の項目", "With a minimum (必須◎)")),
    /// that the editions of all services ask
    SHARED(new Label("共通の項目", "Asked of all"));

    private final Label label;

    Only(Label label) {
        this.label = label;
    }

    public Label label() {
        return label;
    }

    boolean shows(Comparison.Line line) {
        return switch (this) {
            case DIFFERENCES -> line.differs();
            case GATED -> line.place().traits().gated();
            case SHARED -> line.place().traits().shared();
        };
    }

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What `only=differences,gated` means; nothing where a word is not known.
    static Optional<Set<Only>> read(List<String> values) {
        var all = EnumSet.noneOf(Only.class);
        for (var word : String.join(",", values).split(",", -1)) {
            var known =
                    Arrays.stream(values()).filter(one -> one.parameter().equals(word)).findFirst();
            if (known.isEmpty() && !word.isBlank()) {
                return Optional.empty();
            }
            known.ifPresent(all::add);
        }
        return Optional.of(all);
    }

    static String print(Set<Only> all) {
        return all.stream().sorted().map(Only::parameter).collect(Collectors.joining(","));
    }
}
