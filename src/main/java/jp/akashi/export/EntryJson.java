package jp.akashi.export;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.akashi.kernel.Label;
import jp.akashi.registry.Entry;

/// The entry of a service as JSON, with the address of the JSON Schema it follows.
public final class EntryJson implements Export {
    @Override
    public String suffix() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public Label label() {
        return new Label("JSON", "JSON");
    }

    @Override
    public Content content(Entry entry, Source source) {
        return new Content.Tree(tree(entry, source));
    }

    /// The tree, for whoever puts it into a larger one.
    public static Map<String, Object> tree(Entry entry, Source source) {
        var tree = new LinkedHashMap<String, Object>();
        var edition = source.schemes().get(entry.edition());
        tree.put("$schema", source.address(DisclosureSchema.path(edition)));
        tree.put("address", source.address(Addresses.of(entry.number())));
        tree.putAll(EntryTree.of(entry, source.schemes()));
        return tree;
    }
}
