package jp.akashi.renewal;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationKind;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.certification.Ending;
import jp.akashi.certification.Life;
import jp.akashi.kernel.Tokyo;
import jp.akashi.scheme.Schemes;

/// Keeps a certification in force past its term while a renewal filed in the window waits for its
/// decision, and no longer (002 §9(1)).
public final class ContinueEffect {
    private final Certifications certifications;
    private final Schemes schemes;
    private final Consumer<Certification> restated;

    /// @param restated publishes what the certification says now
    public ContinueEffect(
            Certifications certifications, Schemes schemes, Consumer<Certification> restated) {
        this.certifications = certifications;
        this.schemes = schemes;
        this.restated = restated;
    }

    /// When an application was filed; of a renewal filed in the window the effect continues.
    public void filed(Application application) {
        var number = application.purpose().certification();
        if (application.kind() != ApplicationKind.RENEWAL || number == null) {
            return;
        }
        var day = LocalDate.ofInstant(application.filings().getFirst().at(), Tokyo.ZONE);
        var certification = certifications.lock(number);
        if (RenewalWindow.of(certification, day, schemes).keepsEffect(day)) {
            keep(certification, certification.life().continuedBy(application.id()));
        }
    }

    /// When a renewal was refused: within the term that goes on to its end, after it the
    /// certification ends that day.
    public void refused(Application application, LocalDate day) {
        settle(application, day, life -> life.ended(new Ending(Ending.Kind.RENEWAL_REFUSED, day)));
    }

    /// When a renewal was taken back: the term is what it was.
    public void withdrawn(Application application, LocalDate day) {
        settle(application, day, Life::notContinued);
    }

    private void settle(Application application, LocalDate day, UnaryOperator<Life> afterTheTerm) {
        var number = application.purpose().certification();
        if (application.kind() != ApplicationKind.RENEWAL || number == null) {
            return;
        }
        var certification = certifications.lock(number);
        var life = certification.life();
        if (application.id().equals(life.continuedBy())) {
            boolean over = day.isAfter(life.term().until());
            keep(certification, over ? afterTheTerm.apply(life) : life.notContinued());
        }
    }

    private void keep(Certification certification, Life life) {
        var now = certification.with(life);
        certifications.change(now);
        restated.accept(now);
    }
}
