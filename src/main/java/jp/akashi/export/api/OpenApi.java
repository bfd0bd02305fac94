package jp.akashi.export.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.export.Keywords;

/// The description of all operations for programs (OpenAPI 3.1), made from the list the server
/// itself works with.
public final class OpenApi {
    private OpenApi() {}

    /// @param address of the whole platform
    public static Map<String, Object> of(List<Operation> operations, String address) {
        var paths = new LinkedHashMap<String, Object>();
        operations.forEach(operation ->
                paths.put(Operation.ROOT + operation.path(), Keywords.of("get", operation.tree())));
        return Keywords.of(
                "openapi",
                "3.1.1",
                "info",
                info(),
                "servers",
                List.of(Keywords.of("url", address)),
                "paths",
                paths,
                "components",
                components());
    }

    private static Map<String, Object> info() {
        return Keywords.of(
                "title",
                "Akashi: the register of disclosed cloud services",
                "version",
                "1",
                "summary",
                "クラウドサービス情報開示認定 台帳のAPI",
                "description",
                "Read-only, without a key, open to every origin (CORS). What providers wrote stays Japanese;"
                        + " names of items and schemes come in both languages. Every answer has an ETag to ask"
                        + " with again (If-None-Match). Errors are RFC 9457 problems.");
    }

    private static Map<String, Object> components() {
        var problem =
                Keywords.of(
                        "description",
                        "What was asked amiss",
                        "content",
                        Keywords.of(
                                "application/problem+json",
                                Keywords.of("schema", Schemas.ref("Problem"))));
        var tag =
                Keywords.of(
                        "description",
                        "Names the bytes of the answer",
                        "schema",
                        Keywords.of("type", "string"));
        return Keywords.of(
                "schemas",
                Schemas.all(),
                "responses",
                Keywords.of("Problem", problem),
                "headers",
                Keywords.of("ETag", tag));
    }
}
