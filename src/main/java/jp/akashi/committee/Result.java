package jp.akashi.committee;

import java.util.Collection;
import jp.akashi.committee.Opinion.View;

/// What came of a case in a meeting (審議の結果), and the figures it follows from.
///
/// @param eligible the members invited who have no interest in the case
/// @param present those of them who were there
/// @param tally the opinions of those present
public record Result(Finding finding, int eligible, int present, Tally tally) {
    public enum Finding {
        /// 認定が適当
        CERTIFY,
        /// 留意事項を付して認定が適当
        WITH_REMARKS,
        /// 認定は適当でない
        DO_NOT_CERTIFY,
        /// 可否同数: left to the office
        TIED,
        /// 定足数に満たず審議せず
        NO_QUORUM
    }

    /// How many said what.
    public record Tally(int certify, int withRemarks, int doNotCertify) {
        static Tally of(Collection<View> views) {
            return new Tally(
                    count(views, View.CERTIFY),
                    count(views, View.WITH_REMARKS),
                    count(views, View.DO_NOT_CERTIFY));
        }

        private static int count(Collection<View> views, View view) {
            return (int) views.stream().filter(view::equals).count();
        }

        int all() {
            return certify + withRemarks + doNotCertify;
        }

        int inFavour() {
            return certify + withRemarks;
        }
    }
}
