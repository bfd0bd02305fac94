package jp.akashi.registry;

import java.time.LocalDate;
import jp.akashi.application.WithholdingReason;
import jp.akashi.item.Answer;

/// What the register says on one item. The states are never mixed: an answer (which may itself say
/// 実施なし or 開示なし), withheld for a time, left blank, not held here yet, or not part of the edition.
public sealed interface Statement {
    /// Published verbatim (申請者が記述した内容をそのまま公表).
    record Disclosed(Answer answer) implements Statement {}

    /// 公表の留保: the class of reason and the last day; never the answer, nor the reason in words.
    ///
    /// @param formerly of an earlier revision: what it said was public then, and is withheld now
    record Withheld(WithholdingReason reason, LocalDate until, boolean formerly)
            implements Statement {
        public Withheld(WithholdingReason reason, LocalDate until) {
            this(reason, until, false);
        }
    }

    /// An optional item the provider left blank (記載なし).
    record Unanswered() implements Statement {}

    /// Disclosed under the earlier register, and not on the platform yet (未収録).
    record NotHeld() implements Statement {}

    /// Not an item of this edition (対象外).
    record NotAsked() implements Statement {}
}
