package jp.akashi.committee;

import java.time.Instant;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.PersonId;

/// What a member of the committee says of a case (意見). An opinion is not the decision.
public record Opinion(
        ApplicationId application, PersonId member, View view, String reasons, Instant at) {
    public enum View {
        /// 認定が適当
        CERTIFY,
        /// 認定は適当でない
        DO_NOT_CERTIFY,
        /// 条件・留意事項あり
        WITH_REMARKS
    }
}
