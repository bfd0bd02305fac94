package jp.akashi.export.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.export.Keywords;
import jp.akashi.kernel.Label;

/// One thing programs can ask (GET).
///
/// @param path with its parameters in braces: `/services/{number}`
/// @param answer the name of the schema of what is answered
public record Operation(
        String id, String path, Label summary, List<Parameter> parameters, String answer) {
    /// What stands before every path.
    public static final String ROOT = "/api/v1";

    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();
    private static final Pattern BRACES = Pattern.compile("\\{(\\w+)\\}|[^{]+");

    public Operation {
        parameters = List.copyOf(parameters);
    }

    public Optional<Parameter> find(String name) {
        return parameters.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /// The parameters in a path below the root; nothing when the path is another's.
    public Optional<Map<String, String>> match(String asked) {
        var match = PATTERNS.computeIfAbsent(path, Operation::pattern).matcher(asked);
        if (!match.matches()) {
            return Optional.empty();
        }
        var values = new LinkedHashMap<String, String>();
        pathParameters().forEach(one -> values.put(one.name(), match.group(one.name())));
        return Optional.of(values);
    }

    private static Pattern pattern(String path) {
        return Pattern.compile(
                BRACES.matcher(path)
                        .results()
                        .map(piece ->
                                piece.group(1) == null
                                        ? Pattern.quote(piece.group())
                                        : "(?<" + piece.group(1) + ">[^/]+)")
                        .collect(Collectors.joining()),
                Pattern.DOTALL);
    }

    private Stream<Parameter> pathParameters() {
        return parameters.stream().filter(one -> one.place() == Parameter.Place.PATH);
    }

    Map<String, Object> tree() {
        return Keywords.of(
                "operationId",
                id,
                "summary",
                summary.en(),
                "description",
                summary.ja(),
                "parameters",
                parameters.stream().map(Parameter::tree).toList(),
                "responses",
                responses());
    }

    private Map<String, Object> responses() {
        var found =
                Keywords.of(
                        "description",
                        "OK",
                        "headers",
                        Keywords.of("ETag", Keywords.of("$ref", "#/components/headers/ETag")),
                        "content",
                        Keywords.of(
                                "application/json", Keywords.of("schema", Schemas.ref(answer))));
        var responses = Keywords.of("200", found);
        responses.put("304", Keywords.of("description", "Not modified since the given ETag"));
        for (var status : List.of("400", "404", "405", "406", "default")) {
            responses.put(status, Keywords.of("$ref", "#/components/responses/Problem"));
        }
        return responses;
    }
}
