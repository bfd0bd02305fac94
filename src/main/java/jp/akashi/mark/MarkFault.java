package jp.akashi.mark;

import jp.akashi.kernel.RuleId;

/// What can be wrong with a mark on a page, with the rule it breaks.
public enum MarkFault {
    /// 有効期間の経過後・取消し後の掲載
    AFTER_END(MarkRules.IN_FORCE),
    /// 認定サービス以外への使用
    OTHER_SERVICE(MarkRules.OWN_SERVICE),
    /// 指定URLへのリンクなし
    NO_LINK(MarkRules.LINKED),
    /// 色の変更
    RECOLOURED(MarkRules.UNALTERED),
    /// 一部のみの掲載
    PARTIAL(MarkRules.UNALTERED),
    /// 縦横比の変更
    DISTORTED(MarkRules.UNALTERED),
    /// そのほかの改変
    ALTERED(MarkRules.UNALTERED);

    private final RuleId rule;

    MarkFault(RuleId rule) {
        this.rule = rule;
    }

    public RuleId rule() {
        return rule;
    }
}
