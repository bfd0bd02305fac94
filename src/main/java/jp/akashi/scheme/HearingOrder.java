package jp.akashi.scheme;

/// How the committee counts (議事の定め): how many have to be there, how many have to agree, and what
/// becomes of a tie.
///
/// @param quorum of the members without an interest in the case (定足数)
/// @param majority of the opinions that count (議決)
public record HearingOrder(Share quorum, Share majority, Tie tie) {
    /// A part of a whole that has to be reached, or exceeded.
    public record Share(int part, int whole, boolean exceeding) {
        public Share {
            if (part < 0 || whole < 1 || part > whole) {
                throw new IllegalArgumentException(part + "/" + whole);
            }
        }

        /// Whether so many of all are enough; nobody at all never is.
        public boolean isReachedBy(int some, int all) {
            int compared = Integer.compare(some * whole, all * part);
            return some > 0 && (exceeding ? compared > 0 : compared >= 0);
        }
    }

    /// Who breaks a tie (可否同数).
    public enum Tie {
        /// 委員長の意見による
        CHAIR,
        /// 事務局に委ねる
        OFFICE,
        /// 認定は適当でないとする
        AGAINST
    }
}
