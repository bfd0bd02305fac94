package jp.akashi.surveillance;

import java.time.LocalDate;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.CertificationNumber;

/// The report of a change (変更届, 002 §9(2)): what the provider says of it beside the application
/// that carries the changed pages.
///
/// @param changedOn the day of the change (変更日)
/// @param reportBy the last day on which it was reported in time, by the classes it was of
public record ChangeReport(
        ApplicationId application,
        CertificationNumber number,
        LocalDate changedOn,
        LocalDate reportBy,
        String reason) {
    /// Whether it was late when it was filed on a day.
    public boolean isLateOn(LocalDate filed) {
        return filed.isAfter(reportBy);
    }
}
