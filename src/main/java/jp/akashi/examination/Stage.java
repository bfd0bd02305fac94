package jp.akashi.examination;

/// Where an application stands in the procedure. Whose turn it is stands in `Stages`.
public enum Stage {
    /// 形式審査
    FORMALITY,
    /// 差戻し: sent back for formal faults
    RETURNED,
    /// 手数料の入金待ち
    AWAITING_FEE,
    /// 書類審査
    DOCUMENTS,
    /// 照会中
    INQUIRY,
    /// 判定: examined, the decision is due
    DECISION,
    /// 認定審査委員会の意見聴取
    COMMITTEE,
    /// 認定, not yet published
    GRANTED,
    /// 公表済み
    PUBLISHED,
    /// 非認定
    REFUSED,
    /// 取下げ
    WITHDRAWN
}
