package jp.akashi.web.open.ready;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

/// The answers asked for lately, in memory, up to so many bytes. Once asked for, an answer moves to
/// where the network takes it without a copy.
final class ReadyCache {
    private final Cache<String, Kept> kept;

    private static final class Kept {
        private volatile Ready ready;

        Kept(Ready ready) {
            this.ready = ready;
        }

        Ready direct() {
            var direct = ready.direct();
            ready = direct;
            return direct;
        }
    }

    ReadyCache(long most) {
        this.kept =
                Caffeine.newBuilder()
                        .maximumWeight(most)
                        .executor(Runnable::run)
                        .weigher((String path, Kept answer) -> answer.ready.size())
                        .build();
    }

    @Nullable Ready find(String path) {
        var found = kept.getIfPresent(path);
        return found == null ? null : found.direct();
    }

    void put(String path, Ready ready) {
        kept.put(path, new Kept(ready));
    }

    void drop(String path) {
        kept.invalidate(path);
    }

    /// @param name a number as it stands in addresses
    void dropComparisonsOf(String name) {
        kept.asMap().keySet().removeIf(path -> ReadyPath.isComparison(path) && path.contains(name));
    }
}
