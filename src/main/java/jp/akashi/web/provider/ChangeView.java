package jp.akashi.web.provider;

import java.util.List;

/// What a change report is about, as the provider reads it before filing.
///
/// @param classes the classes it is of
/// @param obstacles what keeps it from being filed whatever is said with it
/// @param reissue what another certificate costs, empty when none is made
/// @param stops whether it cannot be published as it is
public record ChangeView(
        List<Line> classes, List<String> obstacles, String reissue, boolean stops) {
    /// A class.
    ///
    /// @param what the blanks and items that make it so
    /// @param within days after the change by which it is reported
    public record Line(String name, String note, List<String> what, int within, boolean stops) {}
}
