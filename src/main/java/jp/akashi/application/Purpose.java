package jp.akashi.application;

import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.CertificationNumber;
import org.jspecify.annotations.Nullable;

/// What an application is for (新規・更新・切替・変更届), the earlier application whose answers it took over,
/// if it did, and the certification it belongs to, where there is one: the one it renews or
/// changes, or switches from.
public record Purpose(
        ApplicationKind kind,
        @Nullable ApplicationId from,
        @Nullable CertificationNumber certification) {
    /// A new application that takes nothing over.
    public static final Purpose ANEW = new Purpose(ApplicationKind.NEW, null);

    /// One that belongs to no certification.
    public Purpose(ApplicationKind kind, @Nullable ApplicationId from) {
        this(kind, from, null);
    }
}
