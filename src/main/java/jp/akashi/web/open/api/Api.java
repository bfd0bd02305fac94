package jp.akashi.web.open.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.akashi.directory.Directory;
import jp.akashi.export.Source;
import jp.akashi.export.api.IndexTree;
import jp.akashi.export.api.OpenApi;
import jp.akashi.export.api.Operation;
import jp.akashi.export.api.Operations;
import jp.akashi.kernel.Label;
import jp.akashi.kernel.Tokyo;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Data;
import jp.akashi.web.kit.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriUtils;

/// Everything under `/api`: finds the operation, reads what it is told, and answers with data or a
/// problem.
@Controller
public class Api {
    private static final Label NOTHING_HERE =
            new Label(
                    "このアドレスの操作はありません。使える操作は %s にあります。".formatted(Operation.ROOT),
                    "There is no such operation; %s lists them all.".formatted(Operation.ROOT));

    private final Map<Operation, Answers.Answer> answers = new LinkedHashMap<>();
    private final List<Operation> operations;
    private final Schemes schemes;
    private final Source.Publisher publisher;
    private final InstantSource clock;

    public Api(
            List<Answers> all,
            Directory directory,
            Schemes schemes,
            Source.Publisher publisher,
            InstantSource clock) {
        all.forEach(some -> answers.putAll(some.all()));
        answers.put(Operations.INDEX, (_, source) -> Data.json(IndexTree.of(operations(), source)));
        this.operations = Operations.all(directory.facets());
        if (!answers.keySet().equals(Set.copyOf(operations))) {
            throw new IllegalStateException("operations without an answer, or the reverse");
        }
        this.schemes = schemes;
        this.publisher = publisher;
        this.clock = clock;
    }

    private List<Operation> operations() {
        return operations;
    }

    @RequestMapping("/openapi.json")
    public View description() {
        return Data.json(OpenApi.of(operations, publisher.address().apply("")));
    }

    @RequestMapping({"/api", "/api/**"})
    public View answer(HttpServletRequest request) {
        var query = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> query.put(name, List.of(values)));
        return answer(new Call(request.getRequestURI(), request.getHeader("Accept"), query));
    }

    /// What a program asks.
    ///
    /// @param path as it stands in the address
    record Call(String path, @Nullable String accept, Map<String, List<String>> query) {}

    View answer(Call call) {
        if (!isJsonWelcome(call.accept())) {
            return Problem.of(Problem.Kind.NOT_ACCEPTABLE);
        }
        var path = call.path();
        if (path.startsWith(Operation.ROOT)) {
            var below = path.substring(Operation.ROOT.length());
            for (var operation : operations) {
                var inPath = operation.match(below);
                if (inPath.isPresent()) {
                    return answer(operation, inPath.get(), call.query());
                }
            }
        }
        return Problem.notFound(NOTHING_HERE);
    }

    private View answer(
            Operation operation, Map<String, String> inPath, Map<String, List<String>> query) {
        var decoded = new LinkedHashMap<String, String>();
        try {
            inPath.forEach((name, value) ->
                    decoded.put(name, UriUtils.decode(value, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException _) {
            return Problem.of(Problem.Kind.UNREADABLE_REQUEST);
        }
        var asked = Asked.read(operation, decoded, query);
        return asked.faults().isEmpty()
                ? Objects.requireNonNull(answers.get(operation)).to(asked.given(), source())
                : Problem.wrong(asked.faults());
    }

    private Source source() {
        return new Source(schemes, publisher, Tokyo.today(clock));
    }

    private static boolean isJsonWelcome(@Nullable String accept) {
        if (accept == null || accept.isBlank() || accept.equals("*/*")) {
            return true;
        }
        try {
            return MediaType.parseMediaTypes(accept).stream()
                    .anyMatch(type -> type.isCompatibleWith(MediaType.APPLICATION_JSON));
        } catch (InvalidMediaTypeException _) {
            return true;
        }
    }
}
