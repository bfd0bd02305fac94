package jp.akashi.scheme;

import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;

/// How long there is for reports and answers after the certification (002 §11), in business days.
///
/// @param reports of an emergency (緊急事態の通知・報告)
/// @param answerWithin to answer a survey or a request for improvement (調査・改善要請)
/// @param hearingWithin at least, to speak in a hearing before a revocation (弁明の機会)
/// @param remindBefore the due day of any of them
/// @param maintenance where the time of notice before maintenance is disclosed
public record ProceedingDays(
        Reports reports,
        int answerWithin,
        int hearingWithin,
        int remindBefore,
        Disclosed maintenance) {
    /// @param noticeWithin from when the office or the platform knows of an emergency until its
    ///   provider gives notice
    /// @param progressEvery from one report to the next
    /// @param finalWithin from the notice to the final report
    public record Reports(int noticeWithin, int progressEvery, int finalWithin) {}

    /// A blank of an item.
    public record Disclosed(ItemId item, FieldKey field) {}
}
