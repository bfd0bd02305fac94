package jp.akashi.export;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.akashi.kernel.Label;
import jp.akashi.registry.Entry;
import jp.akashi.scheme.Schemes;

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
        return tree(entry, source.schemes(), source.publisher());
    }

    static Map<String, Object> tree(Entry entry, Schemes schemes, Source.Publisher publisher) {
        var tree = new LinkedHashMap<String, Object>();
        var address = publisher.address();
        var edition = schemes.get(entry.edition());
        tree.put("$schema", address.apply(DisclosureSchema.path(edition)));
        tree.put("address", address.apply(Addresses.of(entry.number())));
        tree.putAll(EntryTree.of(entry, schemes));
        return tree;
    }
}
