package jp.akashi.committee;

import java.time.Instant;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.PersonId;

/// What was declared about a member's interest in a case (利害関係の申告). Declarations are never taken
/// out of the record; the latest of a member counts.
///
/// @param by the member, or somebody of the office
public record Interest(
        ApplicationId application,
        PersonId member,
        Claim claim,
        String word,
        PersonId by,
        Instant at) {
    public enum Claim {
        /// 利害関係なし: said by the member
        NONE,
        /// 利害関係あり: said by the member or set by the office; the member has no part in the case
        INTEREST,
        /// 取消し: what was set is lifted by the office; the member declares anew
        LIFTED
    }
}
