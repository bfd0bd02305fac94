package jp.akashi.certification;

import java.time.LocalDate;
import jp.akashi.kernel.CertificationNumber;
import org.jspecify.annotations.Nullable;

/// Why a certification is no longer in force before its term is over. Its entry stays in the
/// register and says so.
///
/// @param on the first day on which it is not in force
/// @param successor the number under which the service is certified from then on (切替)
public record Ending(Kind kind, LocalDate on, @Nullable CertificationNumber successor) {
    /// One that nothing follows.
    public Ending(Kind kind, LocalDate on) {
        this(kind, on, null);
    }

    public enum Kind {
        /// 認定の取消し
        REVOKED,
        /// サービスの終了
        SERVICE_ENDED,
        /// 切替: the service is certified under a number of another scheme
        SWITCHED,
        /// 更新の否認: refused after the term was over
        RENEWAL_REFUSED
    }
}
