package jp.akashi.export.api;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.akashi.export.Addresses;
import jp.akashi.export.ClosedObject;
import jp.akashi.export.Source;
import jp.akashi.registry.Entry;

/// The answer to whether a number is in the register and in force today (認定番号の照会).
public final class VerifyTree {
    private VerifyTree() {}

    public static Map<String, Object> of(Entry entry, Source source) {
        var tree = new LinkedHashMap<String, Object>();
        var status = ListingTree.Status.of(entry.standing(), source.today());
        tree.put("asOf", source.today().toString());
        tree.put("inForce", status == ListingTree.Status.IN_FORCE);
        tree.putAll(ListingTree.of(entry, source));
        tree.put("self", new Links(source).api("/verify/" + slug(entry)));
        return tree;
    }

    private static String slug(Entry entry) {
        var path = Addresses.of(entry.number());
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static Map<String, Object> schema() {
        return ListingTree.properties(
                        ClosedObject.named("Verification")
                                .must("asOf", Schemas.DAY)
                                .must("inForce", Schemas.FLAG))
                .tree();
    }
}
