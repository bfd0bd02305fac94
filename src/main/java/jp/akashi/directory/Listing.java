package jp.akashi.directory;

import java.time.LocalDate;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.SchemeId;
import jp.akashi.kernel.Term;

/// A line of the list of certified services (認定サービス一覧): the four facts of 002 §7(1), and the
/// summary.
public record Listing(
        CertificationNumber number,
        String printed,
        SchemeId scheme,
        Names names,
        LocalDate certifiedOn,
        Term term) {
    public record Names(String service, String provider, String summary) {}
}
