package jp.akashi.application;

import jp.akashi.kernel.ApplicationId;
import org.jspecify.annotations.Nullable;

/// What an application is for (新規・更新・切替), and the earlier application whose answers it took over,
/// if it did.
public record Purpose(ApplicationKind kind, @Nullable ApplicationId from) {
    /// A new application that takes nothing over.
    public static final Purpose ANEW = new Purpose(ApplicationKind.NEW, null);
}
