package jp.akashi.surveillance.proceeding;

/// What a proceeding is about (002 §11).
public enum Concern {
    /// 障害によるサービスの停止
    STOPPED(Family.INCIDENT),
    /// 個人情報・企業情報の漏洩
    LEAKED(Family.INCIDENT),
    /// メンテナンスの事前告知が開示した時期より短い
    SHORT_NOTICE(Family.INCIDENT),
    /// その他の緊急事態
    OTHER(Family.INCIDENT),
    /// 調査
    SURVEY(Family.DEMAND),
    /// 改善要請
    IMPROVEMENT(Family.DEMAND),
    /// 認定の取消し
    REVOCATION(Family.REVOCATION);

    /// Proceedings that go the same way.
    public enum Family {
        /// 緊急事態の通知・報告
        INCIDENT,
        /// 事業者への調査及び改善要請
        DEMAND,
        /// 認定の取消し
        REVOCATION
    }

    private final Family family;

    Concern(Family family) {
        this.family = family;
    }

    public Family family() {
        return family;
    }
}
