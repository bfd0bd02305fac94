package jp.akashi.web.open.items;

import jp.akashi.directory.Facet;
import jp.akashi.directory.Facets;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.web.kit.Language;

/// Where the services are listed that give an answer to an item, if the list can be narrowed by it.
record Listed(Facets facets, ItemId item, Language say) {
    /// @return empty where the list cannot be narrowed by the answer
    String by(FieldKey field, String value) {
        return facets.all().stream()
                .filter(facet -> new Facet.Field(item, field).equals(facet.field()))
                .filter(facet -> facet.find(value).isPresent())
                .findFirst()
                .map(facet -> say.href("/services?" + facet.key() + "=" + value))
                .orElse("");
    }
}
