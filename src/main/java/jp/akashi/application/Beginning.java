package jp.akashi.application;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.akashi.disclosure.CarryOver.Carried;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.ItemId;
import org.jspecify.annotations.Nullable;

/// How a draft began: what it is for, which filed application it corrects (補正), if it does, and
/// which of the answers it took over still wait to be confirmed.
public record Beginning(
        Purpose purpose, @Nullable ApplicationId corrects, Map<ItemId, Carried> unconfirmed) {
    public Beginning {
        unconfirmed = Collections.unmodifiableMap(new LinkedHashMap<>(unconfirmed));
    }

    /// An application that begins anew.
    public static Beginning anew() {
        return new Beginning(Purpose.ANEW, null, Map.of());
    }

    Beginning without(ItemId confirmed) {
        var rest = new LinkedHashMap<>(unconfirmed);
        rest.remove(confirmed);
        return new Beginning(purpose, corrects, rest);
    }
}
