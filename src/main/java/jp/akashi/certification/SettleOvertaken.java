package jp.akashi.certification;

import jp.akashi.application.Application;
import jp.akashi.application.Applications;
import jp.akashi.application.Dossier;
import jp.akashi.application.Filing;
import jp.akashi.application.FindOvertaken;
import jp.akashi.application.Overtaken;
import jp.akashi.certification.CheckOvertaken.Found;
import jp.akashi.examination.Advance;
import jp.akashi.examination.Examination;
import jp.akashi.examination.ExaminationRules;
import jp.akashi.examination.Hand;
import jp.akashi.examination.Stage;
import jp.akashi.examination.Turn;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Settles what was overtaken (公表内容の取込み): the office takes what is certified now into the
/// application, but for the places that stay as filed because the provider means them so.
public final class SettleOvertaken {
    private static final int LONGEST = 1000;

    private final CheckOvertaken check;
    private final FindOvertaken find;
    private final Records records;

    /// What is written.
    public record Records(Applications applications, Settlements settlements, Advance advance) {}

    public SettleOvertaken(CheckOvertaken check, FindOvertaken find, Records records) {
        this.check = check;
        this.find = find;
        this.records = records;
    }

    /// What the office rules.
    ///
    /// @param certified what was certified on the page it saw
    /// @param kept the places that stay as filed
    public record Ruling(ApplicationId certified, Overtaken kept, String reason) {}

    /// The verdicts on what is taken fall away, because they were on other answers.
    ///
    /// @return EXA-01 at any stage but the document check; CER-06 without a reason, when nothing is
    ///   open, or when something else is certified again
    public Outcome<Settlement> settle(
            Hand hand, Examination seen, Application application, Ruling ruling) {
        if (seen.stage() != Stage.DOCUMENTS || hand.party() != Turn.OFFICE) {
            return Outcome.refused(
                    Obstacle.of(ExaminationRules.STEP, "stage", seen.stage())
                            .with("event", "JUDGE"));
        }
        var reason = ruling.reason().strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            return amiss("reason");
        }
        var found = check.find(application).filter(each -> !each.open().isNone());
        if (found.isEmpty()) {
            return amiss("none");
        }
        if (!found.get().certification().application().equals(ruling.certified())) {
            return amiss("moved");
        }
        var kept = found.get().open().and(ruling.kept());
        var settlement =
                new Settlement(
                        application.id(),
                        ruling.certified(),
                        found.get().open().without(kept),
                        kept,
                        new Settlement.Signed(reason, hand.person(), hand.at()));
        return settled(hand, seen, found.get(), settlement);
    }

    private Outcome<Settlement> settled(
            Hand hand, Examination seen, Found found, Settlement settlement) {
        records.settlements().add(settlement);
        if (!settlement.taken().isNone()) {
            var filed = found.three().filed();
            records.applications()
                    .addFiling(filed.id(), filing(filed, take(found, settlement), hand));
        }
        return records.advance()
                .stay(seen, seen.findings().without(settlement.taken().items()))
                .map(_ -> settlement);
    }

    private Dossier take(Found found, Settlement settlement) {
        return find.take(found.three(), settlement.taken());
    }

    private static Filing filing(Application filed, Dossier dossier, Hand hand) {
        return new Filing(filed.latest().revision() + 1, dossier, hand.person(), hand.at());
    }

    private static Outcome<Settlement> amiss(String why) {
        return Outcome.refused(Obstacle.of(CertificationRules.SETTLED, "case", why));
    }
}
