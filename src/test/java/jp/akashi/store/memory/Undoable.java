package jp.akashi.store.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Something in memory that can go back to what it was.
interface Undoable {
    /// Remembers the present state.
    ///
    /// @return what brings it back
    Runnable savePoint();

    static Runnable all(Runnable... undos) {
        return () -> List.of(undos).forEach(Runnable::run);
    }

    static <K, V> Runnable copy(Map<K, V> map) {
        var before = new LinkedHashMap<>(map);
        return () -> {
            map.clear();
            map.putAll(before);
        };
    }

    static <T> Runnable copy(Collection<T> collection) {
        var before = new ArrayList<>(collection);
        return () -> {
            collection.clear();
            collection.addAll(before);
        };
    }
}
