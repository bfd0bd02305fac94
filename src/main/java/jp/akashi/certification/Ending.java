package jp.akashi.certification;

import java.time.LocalDate;

/// Why a certification is no longer in force before its term is over. Its entry stays in the
/// register and says so.
///
/// @param on the first day on which it is not in force
public record Ending(Kind kind, LocalDate on) {
    public enum Kind {
        /// 認定の取消し
        REVOKED,
        /// サービスの終了
        SERVICE_ENDED
    }
}
