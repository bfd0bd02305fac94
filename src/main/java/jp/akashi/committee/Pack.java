package jp.akashi.committee;

import java.time.Instant;
import jp.akashi.application.Dossier;
import jp.akashi.examination.Examination.Findings;
import jp.akashi.kernel.ApplicationId;

/// What the committee is shown of a case (審議資料), frozen: the answers with the places they cite, the
/// verdicts, the inquiries and replies. What happens to the case later does not change it. No filed
/// document is in it.
///
/// @param number counted from 1 for each case
/// @param revision of the application that was examined
/// @param question what the office wants to know; empty when nothing in particular
public record Pack(
        ApplicationId application, int number, int revision, Contents contents, Instant frozenAt) {
    public record Contents(Dossier dossier, Findings findings, String question) {}
}
