package jp.akashi.notice;

import java.util.List;
import java.util.Locale;

/// Every kind of notice there is.
public final class Notices {
    public static final List<Class<? extends Notice>> ALL =
            List.of(
                    Notice.Received.class,
                    Notice.SentBack.class,
                    Notice.FormalityPassed.class,
                    Notice.TakenUp.class,
                    Notice.PaymentSeen.class,
                    Notice.Asked.class,
                    VisitNotice.VisitProposed.class,
                    VisitNotice.VisitAnswered.class,
                    VisitNotice.VisitCancelled.class,
                    Notice.AnswerDue.class,
                    Notice.AnswerOverdue.class,
                    Notice.FeeDue.class,
                    Notice.FeeOverdue.class,
                    Notice.Decided.class,
                    Notice.Published.class,
                    EndNotice.EndTold.class,
                    EndNotice.EndTaken.class,
                    EndNotice.ServiceOver.class,
                    EndNotice.CertificateDue.class,
                    Notice.Withdrawn.class,
                    Notice.Arrived.class,
                    Notice.Corrected.class,
                    Notice.Heard.class,
                    Notice.TakenBack.class,
                    Notice.Referred.class,
                    Notice.Convened.class,
                    Notice.Consulted.class,
                    Notice.Advised.class,
                    ProceedingNotice.Supervised.class,
                    ProceedingNotice.ProceedingDue.class,
                    ProceedingNotice.ProceedingOverdue.class,
                    ProceedingNotice.Reported.class,
                    ProceedingNotice.ReportMissing.class,
                    Care.QuestionTaken.class,
                    Care.QuestionMoved.class,
                    Care.QuestionArrived.class,
                    Care.QuestionDue.class,
                    Care.QuestionForOffice.class,
                    Care.PassingAccepted.class,
                    Care.PassingGranted.class,
                    Care.PassingRefused.class,
                    Care.MarkFaulty.class,
                    Care.WithholdingEnding.class,
                    Care.WithholdingOver.class,
                    Notice.Stalled.class,
                    TermNotice.RenewalAhead.class,
                    TermNotice.RenewalOpen.class,
                    TermNotice.RenewalDue.class,
                    TermNotice.RenewalMissed.class,
                    TermNotice.TermOver.class,
                    TermNotice.TermLapsed.class,
                    TermNotice.LateUndecided.class,
                    TermNotice.EffectLost.class,
                    TermNotice.NotRenewing.class,
                    Notice.Invited.class,
                    SignUpOffered.class,
                    AccountNotice.AccountThere.class,
                    AccountNotice.InvitedElsewhere.class,
                    AccountNotice.SignInLocked.class,
                    AccountNotice.SecondFactorLocked.class,
                    AccountNotice.RecoveryOffered.class,
                    AccountNotice.PasswordReplaced.class,
                    AccountNotice.AccountRecovered.class,
                    AccountNotice.SecondFactorChanged.class,
                    AccountNotice.PasskeyChanged.class,
                    AccountNotice.IdentityChanged.class,
                    StaffNotice.StaffInvited.class,
                    StaffNotice.StaffJoined.class);

    private Notices() {}

    /// The name of a kind: `answer-due` for `AnswerDue`.
    public static String kind(Class<? extends Notice> notice) {
        return notice.getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
