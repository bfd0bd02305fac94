package jp.akashi.web.kit;

import java.util.LinkedHashMap;
import java.util.Map;

/// Keeps the entries used last, and not more than a number of them.
public final class Latest<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;
    private final int most;

    public Latest(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
