package jp.akashi.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.akashi.agenda.Agenda;
import jp.akashi.agenda.Kind;
import jp.akashi.agenda.Step;
import jp.akashi.certification.Certification;
import jp.akashi.scheme.Schemes;

/// Plans what is to be done before the term of a certification is over: notice, window, reminders
/// and expiry (更新の案内から満了まで).
public final class PlanRenewal {
    private static final List<Kind> REMINDING =
            List.of(
                    Kind.RENEWAL_NOTICE,
                    Kind.RENEWAL_OPENS,
                    Kind.RENEWAL_REMINDER,
                    Kind.RENEWAL_CLOSES);

    private final Agenda agenda;
    private final Schemes schemes;

    public PlanRenewal(Agenda agenda, Schemes schemes) {
        this.agenda = agenda;
        this.schemes = schemes;
    }

    /// In place of what was planned for the term before.
    public void plan(Certification certification) {
        stopReminding(certification);
        agenda.drop(Kind.RENEWAL_LATE, certification.number().slug());
        agenda.drop(Kind.TERM_ENDS, certification.number().slug());
        steps(certification, schemes).forEach(agenda::plan);
    }

    /// Of a certification that comes in when its term is well under way. Of the days gone by only
    /// the last is planned, so that its holder is told how it stands, and not all that was to be
    /// told before.
    public void planFrom(Certification certification, LocalDate today) {
        stopReminding(certification);
        agenda.drop(Kind.TERM_ENDS, certification.number().slug());
        var steps = steps(certification, schemes);
        var gone = steps.stream().filter(step -> step.due().isBefore(today)).toList();
        steps.stream()
                .filter(step -> !step.due().isBefore(today) || step.equals(gone.getLast()))
                .forEach(agenda::plan);
    }

    /// Gives up the notices and reminders; the term ends all the same.
    public void stopReminding(Certification certification) {
        REMINDING.forEach(kind -> agenda.drop(kind, certification.number().slug()));
    }

    /// The steps of the present term.
    public static List<Step> steps(Certification certification, Schemes schemes) {
        var scheme = schemes.get(certification.edition().scheme());
        var window = RenewalWindow.of(certification.term(), scheme.periods());
        var subject = certification.number().slug();
        var steps = new ArrayList<Step>();
        steps.add(new Step(Kind.RENEWAL_NOTICE, subject, window.noticeOn()));
        steps.add(new Step(Kind.RENEWAL_OPENS, subject, window.opensOn()));
        for (var days : schemes.deadlines().remindOfRenewal()) {
            var day = window.closesOn().minusDays(days);
            if (day.isAfter(window.opensOn())) {
                steps.add(new Step(Kind.RENEWAL_REMINDER, subject, day));
            }
        }
        steps.add(new Step(Kind.RENEWAL_CLOSES, subject, window.closesOn().plusDays(1)));
        if (window.lateUntil().isAfter(window.closesOn())) {
            int before = Collections.min(schemes.deadlines().remindOfRenewal());
            steps.add(new Step(Kind.RENEWAL_LATE, subject, window.expiresOn().minusDays(before)));
        }
        steps.add(new Step(Kind.TERM_ENDS, subject, window.expiresOn().plusDays(1)));
        return List.copyOf(steps);
    }
}
