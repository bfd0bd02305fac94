package jp.akashi.export.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.export.ClosedObject;
import jp.akashi.export.Source;

/// The first thing a program may ask: what can be asked, and where it is described.
public final class IndexTree {
    private IndexTree() {}

    public static Map<String, Object> of(List<Operation> operations, Source source) {
        var links = new Links(source);
        var tree = new LinkedHashMap<String, Object>();
        Links.put(tree, links.api(""), links.page("/data"));
        tree.put("openapi", links.page("/openapi.json"));
        tree.put("operations", operations.stream().map(one -> operation(one, links)).toList());
        return tree;
    }

    private static Map<String, Object> operation(Operation operation, Links links) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", operation.id());
        tree.put("path", links.api(operation.path()));
        tree.put("summary", operation.summary().ja());
        tree.put("summaryEn", operation.summary().en());
        return tree;
    }

    static Map<String, Object> schema() {
        var operation =
                ClosedObject.plain()
                        .must("id", Schemas.TEXT)
                        .must("path", Schemas.TEXT)
                        .must("summary", Schemas.TEXT)
                        .must("summaryEn", Schemas.TEXT)
                        .tree();
        return ClosedObject.plain()
                .must("self", Schemas.ADDRESS)
                .must("page", Schemas.ADDRESS)
                .must("openapi", Schemas.ADDRESS)
                .must("operations", Schemas.list(operation))
                .tree();
    }
}
