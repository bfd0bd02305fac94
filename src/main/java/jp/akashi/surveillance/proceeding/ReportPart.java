package jp.akashi.surveillance.proceeding;

/// A part of what is written in a proceeding, each with words of its own.
public enum ReportPart {
    /// 発生日時, as `2026-11-22T10:30`
    SINCE,
    /// 何が起きたか、分かっていること
    WHAT,
    /// 影響を受ける利用者と範囲
    AFFECTED,
    /// 行った対応と今後の予定
    MEASURES,
    /// 発生から復旧までの経過
    TIMELINE,
    /// 原因
    CAUSE,
    /// 再発防止策と得られた教訓
    LESSONS,
    /// 求める事項
    REQUEST,
    /// 求める理由、判断の理由
    REASON,
    /// 事業者の回答・弁明
    ANSWER,
    /// 取消しの原因となる事実
    FACTS,
    /// Why the provider's reason is no just one (正当な理由がないと認める理由).
    NO_EXCUSE,
    /// The day users were told of maintenance, as `2026-11-22`.
    ANNOUNCED_ON,
    /// From when the service stops for it, as `2026-11-22T10:30`.
    STOPS_FROM,
    STOPS_UNTIL,
    /// How long before the register says they are told.
    DISCLOSED,
    /// The last day on which that would have been kept.
    LATEST_DAY,
    /// What is shown to everybody.
    JAPANESE,
    ENGLISH
}
