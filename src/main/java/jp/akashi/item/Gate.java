package jp.akashi.item;

import jp.akashi.kernel.FieldKey;

/// The requirement of a 必須◎ item (一定の要件を考慮すべき項目): what the answer has to be, beyond being there.
public sealed interface Gate {
    /// The field that decides.
    FieldKey field();

    /// 対策・措置: the measure is carried out.
    record Done(FieldKey field) implements Gate {}

    /// 最低水準数値: the figure is not below the minimum.
    record AtLeast(FieldKey field, Value.Quantity minimum) implements Gate {}
}
