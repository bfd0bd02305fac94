package jp.akashi.examination;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The page of the stages, made from the table: a diagram, whose turn it is, and every step.
final class StagesPage {
    private static final Map<Stage, String> NAMES =
            Map.ofEntries(
                    Map.entry(Stage.FORMALITY, "形式審査"),
                    Map.entry(Stage.RETURNED, "差戻し"),
                    Map.entry(Stage.AWAITING_FEE, "手数料の入金待ち"),
                    Map.entry(Stage.DOCUMENTS, "書類審査"),
                    Map.entry(Stage.INQUIRY, "照会中"),
                    Map.entry(Stage.DECISION, "判定"),
                    Map.entry(Stage.COMMITTEE, "認定審査委員会の意見聴取"),
                    Map.entry(Stage.GRANTED, "認定"),
                    Map.entry(Stage.PUBLISHED, "公表済み"),
                    Map.entry(Stage.REFUSED, "非認定"),
                    Map.entry(Stage.WITHDRAWN, "取下げ"));

    private StagesPage() {}

    static String text() {
        return """
        # Stages of an examination

        Made from `examination.Stages.TABLE`; written anew by
        `./mvnw test -Dtest=StagesTest -Dupdate-docs=true`. What is not in the table does not happen
        (002 §6).

        ```mermaid
        stateDiagram-v2
        %s    [*] --> %s
        %s%s```

        ## Whose turn it is

        | stage | | turn |
        |---|---|---|
        %s
        ## Every step

        | from | event | to | taken by |
        |---|---|---|---|
        %s\
        """
                .formatted(names(), Stages.first(), arrows(), ends(), turns(), steps());
    }

    private static String names() {
        return stages(stage -> Optional.of("    %s: %s\n".formatted(stage, name(stage))));
    }

    private static String arrows() {
        return Stages.TABLE.stream()
                .map(step ->
                        "    %s --> %s: %s (%s)\n"
                                .formatted(step.from(), step.to(), step.event(), step.by()))
                .collect(Collectors.joining());
    }

    private static String ends() {
        return stages(stage ->
                Optional.of(stage)
                        .filter(end -> !Stages.isOpen(end))
                        .map("    %s --> [*]\n"::formatted));
    }

    private static String turns() {
        return stages(stage ->
                Optional.of(
                        "| `%s` | %s | `%s` |\n"
                                .formatted(stage, name(stage), Stages.turn(stage))));
    }

    private static String steps() {
        return Stages.TABLE.stream()
                .map(step ->
                        "| `%s` | `%s` | `%s` | `%s` |\n"
                                .formatted(step.from(), step.event(), step.to(), step.by()))
                .collect(Collectors.joining());
    }

    private static String stages(Function<Stage, Optional<String>> line) {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> line.apply(stage).stream())
                .collect(Collectors.joining());
    }

    private static String name(Stage stage) {
        return Objects.requireNonNull(NAMES.get(stage), stage::name);
    }
}
