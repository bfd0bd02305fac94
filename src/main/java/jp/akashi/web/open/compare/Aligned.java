package jp.akashi.web.open.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import jp.akashi.directory.Alignment;
import jp.akashi.directory.Alignment.Place;
import jp.akashi.kernel.ItemId;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Fragment;
import jp.akashi.web.kit.Language;

/// Rows of some editions side by side, with the heads of the table they were shown in so far.
final class Aligned {
    private final Alignment alignment;
    private final Schemes schemes;
    private final Map<Language, Map<ItemId, Fragment>> heads = new EnumMap<>(Language.class);

    Aligned(List<Edition> editions, Schemes schemes) {
        this.alignment = Alignment.of(editions);
        this.schemes = schemes;
        for (var language : Language.values()) {
            heads.put(language, new ConcurrentHashMap<>());
        }
    }

    Alignment alignment() {
        return alignment;
    }

    /// What stands in the head of a row.
    Fragment head(Place place, Language say) {
        var known = Objects.requireNonNull(heads.get(say));
        var head = known.get(place.item());
        return head != null ? head : known.computeIfAbsent(place.item(), _ -> render(place, say));
    }

    private Fragment render(Place place, Language say) {
        return Fragment.of(
                "open/compare/head", Map.of("head", HeadView.of(place, this), "say", say));
    }

    List<Edition> editions() {
        return alignment.editions();
    }

    Schemes schemes() {
        return schemes;
    }
}
