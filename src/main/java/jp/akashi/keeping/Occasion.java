package jp.akashi.keeping;

import java.util.Locale;
import jp.akashi.certification.Ending;

/// Why a case is over, so that its documents go back (002 §10).
public enum Occasion {
    /// 非認定
    REFUSED,
    /// 取下げ
    WITHDRAWN,
    /// 更新せず満了
    EXPIRED,
    /// サービスの終了など、期間の途中での終了
    ENDED,
    /// 認定の取消し
    REVOKED,
    /// 更新などで新しい申請に置き換わった
    REPLACED;

    /// The name in files: `refused`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Occasion of(Ending ending) {
        return ending.kind() == Ending.Kind.REVOKED ? REVOKED : ENDED;
    }
}
